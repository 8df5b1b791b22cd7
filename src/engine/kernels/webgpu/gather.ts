/**
 * A convolution or its adjoint as a shader that gathers: every thread makes up to eight channels of four pixels,
 * in registers, and reads each number it needs for them once.
 *
 * A convolution with stride s reads at s·q + k − padding. Its adjoint, seen from pixel q of a picture s times
 * smaller, has s·s phases: in the phase of s·q + φ only every s-th tap of the filter meets an input, at
 * q + (φ + padding − k)/s. So no tap is tried in vain, and one shader serves both.
 *
 * All sizes but the batch's are written into the shader, so that no thread divides by what it must first load.
 * No workgroup memory: on software adapters a barrier costs more than the reads it would spare, and the threads
 * of a workgroup read the same few weights and pixels, which a GPU's cache holds.
 */
import type {Activation} from '../../../contract/model'
import type {Direction, Geometry, Picture} from '../convolution-geometry'
import {channelsAtOnce} from './channels'
import type {Shader} from './gpu'
import {activate, bindings, indices, lane, vectorOf} from './wgsl'

/** Pixels a thread. */
const pixelsAtOnce = 4
/** Workgroups in one direction that every device takes. */
const mostGroups = 65535

/** The pictures read and written, and how the latter falls into phases. */
interface Pictures {
  readonly from: Picture
  readonly to: Picture
  /** In each direction. */
  readonly phases: number
  /** Of one phase. */
  readonly rows: number
  readonly columns: number
}

function picturesOf(direction: Direction, {image, output, stride}: Geometry): Pictures {
  const [rows, columns] = [output.height, output.width]
  return direction === 'convolve'
    ? {from: image, to: output, phases: 1, rows, columns}
    : {from: output, to: image, phases: stride, rows, columns}
}

/** Pixels of a phase in a batch, and the workgroups that make all. */
export function gatherSizes(direction: Direction, geometry: Geometry, batch: number) {
  const {to, phases, rows, columns} = picturesOf(direction, geometry)
  const pixels = batch * rows * columns
  const threads = Math.ceil(pixels / pixelsAtOnce) * channelsAtOnce(to.channels).groups
  const groups = Math.ceil(threads / 64)
  const width = Math.min(groups, mostGroups)
  return {pixels, groups: [width, Math.ceil(groups / width), phases * phases] as const}
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
  const {from, to, phases, rows, columns} = picturesOf(direction, geometry)
  const {kernelHeight, kernelWidth, top, left} = geometry
  const read = vectorOf(channelsAtOnce(from.channels).lanes)
  const deep = channelsAtOnce(from.channels).perPixel
  const made = channelsAtOnce(to.channels)
  const pixels = indices(pixelsAtOnce)
  const each = (line: (p: number) => string) => pixels.map(line).join('\n')
  const step = direction === 'convolve' ? geometry.stride : 1
  const {weight, load, add} = weights(direction, geometry)
  const begin = (phase: string, padding: number) =>
    direction === 'convolve' ? '0' : `(${phase} + ${padding}) % ${phases}`
  const offset = (phase: string, padding: number, tap: string) =>
    direction === 'convolve' ? `${tap} - ${padding}` : `(${phase} + ${padding} - ${tap}) / ${phases}`
  return `
struct Sizes { pixels: u32 }
${bindings([`seen: ${read}`, `filters: ${weight}`, ...(bias ? [`bias: ${made.type}`] : [])], [`made: ${made.type}`])}
${activate(activation)}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let thread = id.y * groups.x * 64u + id.x;
  let first = thread / ${made.groups}u * ${pixelsAtOnce}u;
  if (first >= sizes.pixels) { return; }
  let column = thread % ${made.groups}u * ${made.vectors}u;
  let phaseY = i32(id.z / ${phases}u);
  let phaseX = i32(id.z % ${phases}u);
  ${each(
    (p) => `
  let q${p} = min(first + ${p}u, sizes.pixels - 1u);
  let image${p} = i32(q${p} / ${rows * columns}u);
  let y${p} = i32(q${p} / ${columns}u % ${rows}u);
  let x${p} = i32(q${p} % ${columns}u);
  ${indices(made.vectors)
    .map((o) => `var sum${p}_${o} = ${made.type}();`)
    .join(' ')}`,
  )}
  for (var ky = ${begin('phaseY', top)}; ky < ${kernelHeight}; ky += ${phases}) {
    let dy = ${offset('phaseY', top, 'ky')};
    ${each((p) => `let line${p} = y${p} * ${step} + dy;`)}
    for (var kx = ${begin('phaseX', left)}; kx < ${kernelWidth}; kx += ${phases}) {
      let dx = ${offset('phaseX', left, 'kx')};
      ${each(
        (p) => `
      let place${p} = x${p} * ${step} + dx;
      let inside${p} = u32(line${p}) < ${from.height}u && u32(place${p}) < ${from.width}u;
      let pixel${p} = (image${p} * ${from.height} + line${p}) * ${from.width} + place${p};
      let at${p} = select(0u, u32(pixel${p}) * ${deep}u, inside${p});`,
      )}
      let tap = u32(ky * ${kernelWidth} + kx);
      for (var d = 0u; d < ${deep}u; d++) {
        ${load}
        ${each((p) => `let v${p} = select(${read}(), seen[at${p} + d], inside${p});\n${add(`v${p}`, `sum${p}`)}`)}
      }
    }
  }
  ${each(
    (p) => `
  if (first + ${p}u < sizes.pixels) {
    let line = y${p} * ${phases} + phaseY;
    let place = x${p} * ${phases} + phaseX;
    if (line < ${to.height} && place < ${to.width}) {
      let to = u32((image${p} * ${to.height} + line) * ${to.width} + place) * ${made.perPixel}u + column;
      ${indices(made.vectors)
        .map((o) => store(`sum${p}_${o}`, o))
        .join('\n')}
    }
  }`,
  )}
}`

  function store(sum: string, o: number): string {
    const z = bias ? `${sum} + bias[column + ${o}u]` : sum
    const lanes = indices(made.lanes).map((i) => `activate(${lane('z', i, made.lanes)})`)
    const statement = `{ let z = ${z}; made[to + ${o}u] = ${made.type}(${lanes.join(', ')}); }`
    return made.even ? statement : `if (column + ${o}u < ${made.perPixel}u) ${statement}`
  }
}

/**
 * Filters lie [tap, image's channel, output's channel]: for a convolution the channels made are neighbours, for
 * its adjoint the channels read.
 */
function weights(direction: Direction, {image, output}: Geometry) {
  const inner = channelsAtOnce(image.channels)
  const outer = channelsAtOnce(output.channels)
  if (direction === 'convolve') {
    const at = (i: number) =>
      `((tap * ${inner.perPixel}u + d) * ${inner.lanes}u + ${i}u) * ${outer.perPixel}u + column`
    const all = indices(inner.lanes).flatMap((i) => indices(outer.vectors).map((o) => ({i, o})))
    return {
      weight: outer.type,
      load: all.map(({i, o}) => `let w${i}_${o} = filters[${at(i)} + ${o}u];`).join('\n'),
      add: (v: string, sum: string) =>
        all.map(({i, o}) => `${sum}_${o} += ${lane(v, i, inner.lanes)} * w${i}_${o};`).join('\n'),
    }
  }
  const at = (j: number) =>
    `(tap * ${image.channels}u + column * ${inner.lanes}u + ${j}u) * ${outer.perPixel}u + d`
  const product = (v: string, j: number) => (outer.lanes === 1 ? `${v} * w${j}` : `dot(${v}, w${j})`)
  return {
    weight: outer.type,
    load: indices(inner.vectors * inner.lanes)
      .map((j) => `let w${j} = filters[${at(j)}];`)
      .join('\n'),
    add: (v: string, sum: string) =>
      indices(inner.vectors)
        .map((o) => {
          const products = indices(inner.lanes).map((i) => product(v, o * inner.lanes + i))
          return `${sum}_${o} += ${inner.type}(${products.join(', ')});`
        })
        .join('\n'),
  }
}
