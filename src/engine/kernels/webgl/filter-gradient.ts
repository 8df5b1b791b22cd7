/**
 * The gradient of a filter as two fragment shaders. In the first a fragment makes two image channels by two output
 * channels, for the taps of a filter's row, over some of the output's rows; it writes each tap to a texture of its
 * own, so that taps share what is read. The second adds up the parts.
 */
import type {Geometry} from '../convolution-geometry'
import type {Shader} from './gl'
import {linear, outputPlace} from './linear'
import {indices, pairs, tapsAhead} from './taps'

/** Textures that one draw can write on every device. */
const targets = 4

/** The taps of a filter's row by draws. */
export function tapsByDraw({kernelWidth}: Geometry): number[][] {
  const taps = indices(kernelWidth)
  const draws = Math.ceil(kernelWidth / targets)
  return indices(draws).map((i) => taps.slice(i * targets, (i + 1) * targets))
}

/** Texels of a part in the texture of a tap. */
export function texelsOfTap({image, output, kernelHeight}: Geometry): number {
  return kernelHeight * pairs(image.channels) * pairs(output.channels)
}

/** `i_share` of the `i_rows` of outputs in the batch go into a part. */
export function partsShader(geometry: Geometry, taps: readonly number[]): Shader {
  return {
    key: `filter gradient ${geometry.key} ${taps.join()}`,
    samplers: ['seen', 'delta'],
    code: () => partsCode(geometry, taps),
  }
}

function partsCode(geometry: Geometry, taps: readonly number[]): string {
  const {image, output, kernelHeight, stride, top} = geometry
  const [inner, outer] = [pairs(image.channels), pairs(output.channels)]
  const {places, reads, meetings} = tapsAhead(geometry, taps)
  const add = meetings.map(({pixel, tap, channels: [first, second]}) => {
    const met = pixel === 0 ? 'w.xyxy' : 'w.zwzw'
    return `sum${tap} += vec4(${first}, ${first}, ${second}, ${second}) * ${met};`
  })
  return `
${linear('seen')}
${linear('delta')}
${outputPlace}
uniform int i_rows, i_share;
${taps.map((tap, i) => `layout(location = ${i}) out vec4 result${tap};`).join('\n')}
void main() {
  int texel = place();
  int part = texel / ${texelsOfTap(geometry)};
  int column = texel % ${outer};
  float d = float(texel / ${outer} % ${inner});
  int ky = texel / ${outer * inner} % ${kernelHeight};
  ${taps.map((tap) => `vec4 sum${tap} = vec4(0.0);`).join(' ')}
  int end = min(i_rows, (part + 1) * i_share);
  for (int row = part * i_share; row < end; row++) {
    int y = row % ${output.height} * ${stride} + ky - ${top};
    if (y < 0 || y >= ${image.height}) continue;
    float line = float((row / ${output.height} * ${image.height} + y) * ${pairs(image.width) * inner});
    float met = float(row * ${pairs(output.width) * outer} + column);
    for (int pair = 0; pair < ${pairs(output.width)}; pair++) {
      ${places}
      ${reads}
      vec4 w = deltaAt(met + float(pair * ${outer}));
      ${add.join('\n      ')}
    }
  }
  ${taps.map((tap) => `result${tap} = sum${tap};`).join('\n  ')}
}`
}

/** The filter from `i_parts` parts of each tap's texture. */
export function partSumsShader(geometry: Geometry): Shader {
  const samplers = indices(geometry.kernelWidth).map((tap) => `tap${tap}`)
  return {
    key: `filter gradient ${geometry.key} sums`,
    samplers,
    code: () => partSumsCode(geometry, samplers),
  }
}

function partSumsCode(geometry: Geometry, samplers: readonly string[]): string {
  const {image, output, kernelWidth} = geometry
  const [inner, outer] = [pairs(image.channels), pairs(output.channels)]
  return `
${samplers.map((name) => linear(name)).join('\n')}
${outputPlace}
uniform int i_parts;
layout(location = 0) out vec4 result;
void main() {
  int texel = place();
  int tap = texel / ${inner * outer} % ${kernelWidth};
  int first = texel / ${inner * outer * kernelWidth} * ${inner * outer} + texel % ${inner * outer};
  vec4 sum = vec4(0.0);
  for (int part = 0; part < i_parts; part++) {
    float i = float(first + part * ${texelsOfTap(geometry)});
    ${samplers.map((name, tap) => `if (tap == ${tap}) sum += ${name}At(i);`).join('\n    ')}
  }
  bool below = 2 * (texel / ${outer} % ${inner}) + 1 < ${image.channels};
  bool right = 2 * (texel % ${outer}) + 1 < ${output.channels};
  result = first < ${texelsOfTap(geometry)}
    ? vec4(sum.x, right ? sum.y : 0.0, below ? sum.z : 0.0, right && below ? sum.w : 0.0)
    : vec4(0.0);
}`
}
