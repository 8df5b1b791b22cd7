/** Which texels the taps of a filter's row read for a pair of neighbouring pixels, as code that is written out. */
import type {Geometry, Picture} from '../convolution-geometry'

export const pairs = (count: number): number => Math.ceil(count / 2)

/** 0, 1, … below `count`, for code that is written out. */
export const indices = (count: number): number[] => Array.from({length: count}, (_, i) => i)

/** A tap meets one pixel of the pair that is made, or of the pair of outputs, with a pixel that is read. */
export interface Meeting {
  readonly pixel: 0 | 1
  readonly tap: number
  /** The first and the second channel of the pixel read. */
  readonly channels: readonly [string, string]
}

export interface Taps {
  /** Statements that say, for a `pair`, where its texels are. */
  readonly places: string
  /** Statements that read them: from `line`, the texels before the row's, and channels `d`. */
  readonly reads: string
  readonly meetings: readonly Meeting[]
}

const pixels = [0, 1] as const

/**
 * Of a convolution: at s·x + tap − padding. Since x is even for the first of a pair, it is known when the shader is
 * written which half of a texel that is, and taps share texels.
 */
export function tapsAhead({image, stride, left}: Geometry, taps: readonly number[]): Taps {
  const met = pixels.flatMap((pixel) => taps.map((tap) => ({pixel, tap, x: pixel * stride + tap - left})))
  const texels = [...new Set(met.map(({x}) => Math.floor(x / 2)))]
  return {
    places: texels
      .map((texel) => {
        const name = nameOf(texel)
        const below = (end: number) => `float(x${name} >= 0 && x${name} < ${end})`
        const [first, second] = [below(pairs(image.width)), below(Math.floor(image.width / 2))]
        return `int x${name} = pair * ${stride} + ${texel};
  vec4 keep${name} = vec4(vec2(${first}), vec2(${second}));
  float at${name} = ${texelAt(`x${name}`, image)};`
      })
      .join('\n'),
    reads: texels
      .map(
        (texel) => `vec4 v${nameOf(texel)} = seenAt(line + at${nameOf(texel)} + d) * keep${nameOf(texel)};`,
      )
      .join('\n'),
    meetings: met.map(({pixel, tap, x}) => {
      const v = `v${nameOf(Math.floor(x / 2))}`
      return {pixel, tap, channels: x % 2 === 0 ? [`${v}.x`, `${v}.y`] : [`${v}.z`, `${v}.w`]}
    }),
  }
}

/**
 * Of its adjoint: at (x + padding − tap)/s, where that is a whole number. An even stride says for which pixel of a
 * pair that can be; which half of a texel it is depends on the place.
 */
export function tapsBack({output, stride, left}: Geometry, taps: readonly number[]): Taps {
  const met = pixels
    .flatMap((pixel) => taps.map((tap) => ({pixel, tap, x: pixel + left - tap})))
    .filter(({x}) => stride % 2 === 1 || x % 2 === 0)
  const offsets = [...new Set(met.map(({x}) => x))]
  return {
    places: offsets
      .map((offset) => {
        const name = nameOf(offset)
        return `int x${name} = 2 * pair + ${offset};
  bool in${name} = x${name} >= 0 && x${name} % ${stride} == 0 && x${name} < ${output.width * stride};
  x${name} /= ${stride};
  float at${name} = ${texelAt(`x${name} / 2`, output)};
  vec2 keep${name} = vec2(in${name} && x${name} % 2 == 0, in${name} && x${name} % 2 == 1);`
      })
      .join('\n'),
    reads: offsets
      .map((offset) => {
        const name = nameOf(offset)
        return `vec4 texel${name} = seenAt(line + at${name} + d);
      vec2 v${name} = texel${name}.xy * keep${name}.x + texel${name}.zw * keep${name}.y;`
      })
      .join('\n'),
    meetings: met.map(({pixel, tap, x}) => ({pixel, tap, channels: [`v${nameOf(x)}.x`, `v${nameOf(x)}.y`]})),
  }
}

/** Texels before a pair of pixels in a row: of the nearest there is, as nothing times a number is not always nothing. */
function texelAt(pair: string, {width, channels}: Picture): string {
  return `float(clamp(${pair}, 0, ${pairs(width) - 1}) * ${pairs(channels)})`
}

function nameOf(offset: number): string {
  return offset < 0 ? `Minus${-offset}` : `${offset}`
}
