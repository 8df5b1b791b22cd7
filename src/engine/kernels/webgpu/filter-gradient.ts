/**
 * The gradient of a filter as a shader. A thread makes, for one tap, a few image channels by a few output channels,
 * over some of the output's rows, in registers. Another shader adds up the parts.
 */
import type {Geometry} from './geometry'
import type {Shader} from './gpu'
import {bindings, vectorOf} from './wgsl'

/** How a thread reads a pixel's channels: `vectors` of `lanes` numbers side by side; `groups` of threads read all. */
interface Channels {
  readonly lanes: number
  readonly vectors: number
  readonly groups: number
}

/** Eight at a time where that is all of them in vectors, else four, else one by one. */
function channelsAtOnce(channels: number): Channels {
  const lanes = channels % 4 === 0 ? 4 : 1
  const vectors = lanes === 4 ? (channels % 8 === 0 ? 2 : 1) : Math.min(4, channels)
  return {lanes, vectors, groups: Math.ceil(channels / lanes / vectors)}
}

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
  const indices = (count: number) => Array.from({length: count}, (_, i) => i)
  const inners = indices(inner.vectors).flatMap((v) => indices(inner.lanes).map((lane) => ({v, lane})))
  const lanes = ['x', 'y', 'z', 'w']
  const one = ({v, lane}: {v: number; lane: number}) => `v${v}${inner.lanes === 1 ? '' : `.${lanes[lane]}`}`
  const outers = indices(outer.vectors)
  const [innerVectors, outerVectors] = [image.channels / inner.lanes, output.channels / outer.lanes]
  const type = vectorOf(outer.lanes)
  const guard = (within: boolean, condition: string, statement: string) =>
    within ? statement : `if (${condition}) { ${statement} }`
  return `
struct Sizes { rows: u32, share: u32 }
${bindings([`seen: ${vectorOf(inner.lanes)}`, `delta: ${type}`], [`made: ${type}`])}
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
  ${inners.map((_, i) => outers.map((o) => `var sum${i}_${o} = ${type}();`).join(' ')).join('\n  ')}
  let end = min(sizes.rows, (id.y + 1u) * sizes.share);
  for (var line = id.y * sizes.share; line < end; line++) {
    let y = i32(line % ${output.height}u) * ${stride} + ky - ${top};
    if (u32(y) >= ${image.height}u) { continue; }
    let pixel = (i32(line / ${output.height}u) * ${image.height} + y) * ${image.width} + first * ${stride} + kx - ${left};
    var s = u32(pixel) * ${innerVectors}u + row;
    var d = (line * ${output.width}u + u32(first)) * ${outerVectors}u + column;
    for (var x = first; x < last; x++) {
      ${indices(inner.vectors)
        .map((v) => `let v${v} = seen[s + ${v}u];`)
        .join(' ')}
      ${outers.map((o) => `let d${o} = delta[d + ${o}u];`).join(' ')}
      ${inners.map((at, i) => outers.map((o) => `sum${i}_${o} += ${one(at)} * d${o};`).join(' ')).join('\n      ')}
      s += ${stride * innerVectors}u;
      d += ${outerVectors}u;
    }
  }
  let base = (id.y * ${kernelHeight * kernelWidth}u + tap) * ${image.channels}u + row * ${inner.lanes}u;
  ${inners
    .map((_, i) =>
      outers
        .map((o) => {
          const fits = image.channels % inners.length === 0 && outerVectors % outer.vectors === 0
          const inside = `row * ${inner.lanes}u + ${i}u < ${image.channels}u && column + ${o}u < ${outerVectors}u`
          const to = `(base + ${i}u) * ${outerVectors}u + column + ${o}u`
          return guard(fits, inside, `made[${to}] = sum${i}_${o};`)
        })
        .join('\n  '),
    )
    .join('\n  ')}
}`
}
