/**
 * A convolution or its adjoint as a shader that gathers: every thread makes up to four channels of four pixels, in
 * registers, and reads each pixel and each weight it needs once.
 *
 * A convolution with stride s reads at s·q + k − padding. Its adjoint, seen from pixel q of a picture s times
 * smaller, has s·s phases: in the phase of (s·q + φ) only every s-th tap of the filter meets an input, at
 * q + (φ + padding − k)/s. So no tap is tried in vain, and one shader serves both.
 *
 * All sizes but the batch's are written into the shader, so that no thread divides by what it must first load.
 * No workgroup memory: on software adapters a barrier costs more than the reads it would spare, and the threads
 * of a workgroup read the same few weights and pixels, which a GPU's cache holds.
 */
import type {Activation} from '../../../contract/model'
import type {Geometry} from './geometry'
import type {Shader} from './gpu'
import {activate, bindings, vectorOf} from './wgsl'

/** Pixels a thread. */
export const pixelsAtOnce = 4

/** From the image to the smaller output, or from there back to the image. */
export type Direction = 'convolve' | 'spread'

/** The picture read, the picture written, and the pixels a phase has of the latter. */
export interface Pictures {
  readonly from: Picture
  readonly to: Picture
  readonly phases: number
  readonly phaseRows: number
  readonly phaseColumns: number
}

interface Picture {
  readonly height: number
  readonly width: number
  readonly channels: number
}

export function picturesOf(direction: Direction, geometry: Geometry): Pictures {
  const {image, output, stride} = geometry
  if (direction === 'convolve')
    return {from: image, to: output, phases: 1, phaseRows: output.height, phaseColumns: output.width}
  const [phaseRows, phaseColumns] = [Math.ceil(image.height / stride), Math.ceil(image.width / stride)]
  return {from: output, to: image, phases: stride, phaseRows, phaseColumns}
}

export function gatherShader(
  direction: Direction,
  geometry: Geometry,
  bias: boolean,
  activation: Activation,
): Shader {
  return {
    key: `${direction} ${geometry.key} ${bias} ${activation}`,
    code: () => code(direction, geometry, bias, activation),
  }
}

function code(direction: Direction, geometry: Geometry, bias: boolean, activation: Activation): string {
  const {from, to, phases, phaseRows, phaseColumns} = picturesOf(direction, geometry)
  const {kernelHeight, kernelWidth, stride, top, left} = geometry
  /** Channels read at a time, and made at a time. */
  const deep = from.channels % 4 === 0 ? 4 : 1
  const wide = Math.min(4, to.channels)
  const whole = to.channels % 4 === 0
  const made = vectorOf(wide)
  const stored = vectorOf(whole ? 4 : 1)
  const pixels = Array.from({length: pixelsAtOnce}, (_, p) => p)
  const each = (line: (p: number) => string) => pixels.map(line).join('\n')
  const start = direction === 'convolve' ? '0' : `(phase + ${top}) % ${phases}`
  const startX = direction === 'convolve' ? '0' : `(phaseX + ${left}) % ${phases}`
  const step = direction === 'convolve' ? stride : 1
  const dy = direction === 'convolve' ? `ky - ${top}` : `(phase + ${top} - ky) / ${phases}`
  const dx = direction === 'convolve' ? `kx - ${left}` : `(phaseX + ${left} - kx) / ${phases}`
  const weights = weightsCode(direction, {deep, wide, whole, depth: from.channels, columns: to.channels})
  return `
struct Sizes { pixels: u32 }
${bindings(
  [`seen: ${vectorOf(deep)}`, `filters: ${weights.type}`, ...(bias ? [`bias: ${stored}`] : [])],
  [`made: ${stored}`],
)}
${activate(activation)}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let first = id.x / ${Math.ceil(to.channels / wide)}u * ${pixelsAtOnce}u;
  if (first >= sizes.pixels) { return; }
  let group = id.x % ${Math.ceil(to.channels / wide)}u;
  let column = group * ${wide}u;
  let phase = i32(id.y);
  let phaseX = i32(id.z);
  ${each(
    (p) => `
  let q${p} = min(first + ${p}u, sizes.pixels - 1u);
  let image${p} = i32(q${p} / ${phaseRows * phaseColumns}u);
  let y${p} = i32(q${p} / ${phaseColumns}u % ${phaseRows}u);
  let x${p} = i32(q${p} % ${phaseColumns}u);
  var sum${p} = ${made}();`,
  )}
  for (var ky = ${start}; ky < ${kernelHeight}; ky += ${phases}) {
    let dy = ${dy};
    ${each(
      (p) => `
    let line${p} = y${p} * ${step} + dy;
    let base${p} = (image${p} * ${from.height} + line${p}) * ${from.width};`,
    )}
    for (var kx = ${startX}; kx < ${kernelWidth}; kx += ${phases}) {
      let dx = ${dx};
      ${each(
        (p) => `
      let place${p} = x${p} * ${step} + dx;
      let inside${p} = u32(line${p}) < ${from.height}u && u32(place${p}) < ${from.width}u;
      let at${p} = select(0u, u32(base${p} + place${p}) * ${from.channels / deep}u, inside${p});`,
      )}
      let tap = u32(ky * ${kernelWidth} + kx);
      ${weights.start}
      for (var d = 0u; d < ${from.channels / deep}u; d++) {
        ${weights.load}
        ${each(
          (p) => `
        let v${p} = select(${vectorOf(deep)}(), seen[at${p} + d], inside${p});
        sum${p} += ${weights.times(`v${p}`)};`,
        )}
      }
    }
  }
  ${each(
    (p) => `
  if (first + ${p}u < sizes.pixels) {
    let row = y${p} * ${phases} + phase;
    let place = x${p} * ${phases} + phaseX;
    ${phases > 1 ? `if (row < ${to.height} && place < ${to.width}) {` : '{'}
      let to = u32((image${p} * ${to.height} + row) * ${to.width} + place) * ${to.channels}u + column;
      ${store(`sum${p}`, wide, whole, to.channels, bias)}
    }
  }`,
  )}
}`
}

interface WeightSizes {
  readonly deep: number
  readonly wide: number
  readonly whole: boolean
  readonly depth: number
  readonly columns: number
}

/**
 * Filters lie [tap, image's channel, output's channel]: for a convolution the channels made are neighbours, for
 * its adjoint the channels read.
 */
function weightsCode(direction: Direction, {deep, wide, whole, depth, columns}: WeightSizes) {
  const deeps = Array.from({length: deep}, (_, i) => i)
  const wides = Array.from({length: wide}, (_, j) => j)
  const lanes = ['x', 'y', 'z', 'w']
  if (direction === 'convolve') {
    const read = (at: string) =>
      whole
        ? `filters[(${at}) / 4u]`
        : wide === 1
          ? `filters[${at}]`
          : `${vectorOf(wide)}(${wides.map((j) => `filters[${at} + ${j}u]`).join(', ')})`
    return {
      type: vectorOf(whole ? 4 : 1),
      start: `let weights = tap * ${depth * columns}u + column;`,
      load: deeps
        .map((i) => `let w${i} = ${read(`weights + (d * ${deep}u + ${i}u) * ${columns}u`)};`)
        .join('\n'),
      times: (v: string) =>
        deep === 1 ? `${v} * w0` : deeps.map((i) => `${v}.${lanes[i]} * w${i}`).join(' + '),
    }
  }
  return {
    type: vectorOf(deep),
    start: `let weights = (tap * ${columns}u + column) * ${depth / deep}u;`,
    load: wides.map((j) => `let w${j} = filters[weights + ${j * (depth / deep)}u + d];`).join('\n'),
    times(v: string) {
      const products = wides.map((j) => (deep === 1 ? `${v} * w${j}` : `dot(${v}, w${j})`))
      return wide === 1 ? products.join() : `${vectorOf(wide)}(${products.join(', ')})`
    },
  }
}

function store(sum: string, wide: number, whole: boolean, columns: number, bias: boolean): string {
  const lanes = ['x', 'y', 'z', 'w'].slice(0, wide)
  if (whole) {
    const z = bias ? `${sum} + bias[group]` : sum
    return `let z = ${z}; made[to / 4u] = vec4(${lanes.map((lane) => `activate(z.${lane})`).join(', ')});`
  }
  return lanes
    .map((lane, j) => {
      const z = (wide === 1 ? sum : `${sum}.${lane}`) + (bias ? ` + bias[column + ${j}u]` : '')
      const one = `made[to + ${j}u] = activate(${z});`
      return columns % wide === 0 ? one : `if (column + ${j}u < ${columns}u) { ${one} }`
    })
    .join('\n')
}
