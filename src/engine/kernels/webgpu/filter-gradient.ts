/**
 * The gradient of a filter as a shader. A thread makes, for one tap, a few image channels by a few output channels,
 * over some of the output's rows, in registers. Another shader adds up the parts.
 */
import type {Geometry} from '../convolution-geometry'
import {channelsAtOnce} from './channels'
import type {Shader} from './gpu'
import {bindings, indices, lane} from './wgsl'

/** Threads for one part. */
export function filterGradientThreads({image, output, kernelHeight, kernelWidth}: Geometry): number {
  const groups = channelsAtOnce(image.channels).groups * channelsAtOnce(output.channels).groups
  return kernelHeight * kernelWidth * groups
}

/** Over `share` of the `rows` of outputs in the batch, a part: `made` is [parts, …filter]. */
export function filterGradientShader(geometry: Geometry): Shader {
  return {key: `filter gradient ${geometry.key}`, code: () => code(geometry)}
}

function code(geometry: Geometry): string {
  const {image, output, kernelHeight, kernelWidth, stride, top, left} = geometry
  const inner = channelsAtOnce(image.channels)
  const outer = channelsAtOnce(output.channels)
  const inners = indices(inner.vectors * inner.lanes)
  const outers = indices(outer.vectors)
  const each = (line: (i: number, o: number) => string) =>
    inners.map((i) => outers.map((o) => line(i, o)).join(' ')).join('\n')
  const number = (i: number) => lane(`v${Math.floor(i / inner.lanes)}`, i % inner.lanes, inner.lanes)
  return `
struct Sizes { rows: u32, share: u32 }
${bindings([`seen: ${inner.type}`, `delta: ${outer.type}`], [`made: ${outer.type}`])}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= ${filterGradientThreads(geometry)}u) { return; }
  let column = id.x % ${outer.groups}u * ${outer.vectors}u;
  let row = id.x / ${outer.groups}u % ${inner.groups}u * ${inner.vectors}u;
  let tap = id.x / ${outer.groups * inner.groups}u;
  let ky = i32(tap / ${kernelWidth}u);
  let kx = i32(tap % ${kernelWidth}u);
  let first = max(0, (${left + stride - 1} - kx) / ${stride});
  let last = min(${output.width}, (${image.width - 1 + left + stride} - kx) / ${stride});
  ${each((i, o) => `var sum${i}_${o} = ${outer.type}();`)}
  let end = min(sizes.rows, (id.y + 1u) * sizes.share);
  for (var line = id.y * sizes.share; line < end; line++) {
    let y = i32(line % ${output.height}u) * ${stride} + ky - ${top};
    if (u32(y) >= ${image.height}u) { continue; }
    let pixel = (i32(line / ${output.height}u) * ${image.height} + y) * ${image.width} + first * ${stride} + kx - ${left};
    var s = u32(pixel) * ${inner.perPixel}u + row;
    var d = (line * ${output.width}u + u32(first)) * ${outer.perPixel}u + column;
    for (var x = first; x < last; x++) {
      ${indices(inner.vectors)
        .map((v) => `let v${v} = seen[s + ${v}u];`)
        .join(' ')}
      ${outers.map((o) => `let d${o} = delta[d + ${o}u];`).join(' ')}
      ${each((i, o) => `sum${i}_${o} += ${number(i)} * d${o};`)}
      s += ${stride * inner.perPixel}u;
      d += ${outer.perPixel}u;
    }
  }
  let base = (id.y * ${kernelHeight * kernelWidth}u + tap) * ${image.channels}u + row * ${inner.lanes}u;
  ${each(store)}
}`

  function store(i: number, o: number): string {
    const statement = `made[(base + ${i}u) * ${outer.perPixel}u + column + ${o}u] = sum${i}_${o};`
    if (inner.even && outer.even) return statement
    const inside = `row * ${inner.lanes}u + ${i}u < ${image.channels}u && column + ${o}u < ${outer.perPixel}u`
    return `if (${inside}) { ${statement} }`
  }
}
