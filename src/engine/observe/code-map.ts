import type {CodeMap} from '../../contract/snapshot'
import type {CodeView} from '../../contract/view'
import {at32, at64} from '../../maths/arrays'
import {principalAxes} from '../../maths/axes'
import type {CodeStatistics} from '../../maths/code-statistics'

/** How codes become points of the map, and points codes. */
export interface Mapping {
  readonly view: CodeView
  readonly axes: 1 | 2 | 3
  readonly codeSize: number
  /** Mean of the test codes, `[codeSize]`: what a point of the map leaves open is taken from there. */
  readonly centre: Float64Array
  /** `[axes, codeSize]`, unit vectors. */
  readonly directions: Float64Array
  /** What the positions are counted from: 0 where they are dimensions, the centre where they are principal axes. */
  readonly origin: Float64Array
}

/**
 * The mapping that a view asks for, of test codes `[count, codeSize]`; a view that the code is too small for is
 * given what there is. `before` keeps principal axes from turning over between one moment and the next.
 */
export function mappingOf(
  codes: Float32Array,
  statistics: CodeStatistics,
  asked: CodeView,
  before: Mapping | null,
): Mapping {
  const codeSize = statistics.mean.length
  const {mean: centre} = statistics
  const view = fitting(asked, codeSize)
  if (view.kind === 'dimensions') return byDimensions(view.dimensions, codeSize, centre)
  const earlier = before?.view.kind === 'principal' && before.codeSize === codeSize ? before.directions : null
  const directions = principalAxes(codes, codeSize, view.axes, earlier)
  return {view, axes: view.axes, codeSize, centre, directions, origin: centre}
}

/** Where codes lie before any were seen: dimensions need none for that. Null for principal axes. */
export function mappingWithoutCodes(codeSize: number, asked: CodeView): Mapping | null {
  const view = fitting(asked, codeSize)
  if (view.kind === 'principal') return null
  return byDimensions(view.dimensions, codeSize, new Float64Array(codeSize))
}

/** The mapping whatever the codes are: where all their dimensions are shown. Else null. */
export function mappingOfAll(codeSize: number, asked: CodeView): Mapping | null {
  const mapping = mappingWithoutCodes(codeSize, asked)
  return mapping?.axes === codeSize ? mapping : null
}

function byDimensions(dimensions: readonly number[], codeSize: number, centre: Float64Array): Mapping {
  const directions = new Float64Array(dimensions.length * codeSize)
  dimensions.forEach((dimension, axis) => {
    directions[axis * codeSize + dimension] = 1
  })
  const view: CodeView = {kind: 'dimensions', dimensions}
  const axes = axisCount(dimensions.length)
  return {view, axes, codeSize, centre, directions, origin: new Float64Array(codeSize)}
}

/** Codes `[n, codeSize]` to points `[n, axes]`. */
export function positionsOf(
  {axes, codeSize, directions, origin}: Mapping,
  codes: Float32Array,
): Float32Array<ArrayBuffer> {
  const count = codes.length / codeSize
  const positions = new Float32Array(count * axes)
  for (let n = 0; n < count; n++) {
    for (let axis = 0; axis < axes; axis++) {
      let sum = 0
      for (let i = 0; i < codeSize; i++)
        sum += (at32(codes, n * codeSize + i) - at64(origin, i)) * at64(directions, axis * codeSize + i)
      positions[n * axes + axis] = sum
    }
  }
  return positions
}

/** Points `[n, axes]` to the codes nearest the centre that lie there, `[n, codeSize]`. */
export function codesAt(mapping: Mapping, positions: Float32Array): Float32Array<ArrayBuffer> {
  const {axes, codeSize, directions, centre} = mapping
  const atCentre = positionsOf(mapping, Float32Array.from(centre))
  const count = Math.floor(positions.length / axes)
  const codes = new Float32Array(count * codeSize)
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < codeSize; i++) {
      let value = at64(centre, i)
      for (let axis = 0; axis < axes; axis++) {
        const away = at32(positions, n * axes + axis) - at32(atCentre, axis)
        value += away * at64(directions, axis * codeSize + i)
      }
      codes[n * codeSize + i] = value
    }
  }
  return codes
}

/** The map of the test codes, `[count, codeSize]`; a Gaussian code has `logVariance` of the same shape. */
export function codeMap(
  mapping: Mapping,
  codes: Float32Array,
  logVariance: Float32Array | null,
  statistics: CodeStatistics,
): CodeMap {
  const {view, axes, codeSize} = mapping
  const {divergence} = statistics
  return {
    view,
    axes,
    codeSize,
    spread: Float32Array.from(statistics.deviation),
    positions: positionsOf(mapping, codes),
    gaussian:
      logVariance && divergence
        ? {
            deviations: deviationsOf(mapping, logVariance),
            covariances: view.kind === 'principal' ? covariancesOf(mapping, logVariance) : null,
            prior: positionsOf(mapping, new Float32Array(codeSize)),
            divergence: Float32Array.from(divergence),
          }
        : null,
  }
}

/** Standard deviations along the axes d of the map, `[count, axes]`: of a diagonal Gaussian √Σ (dᵢσᵢ)². */
function deviationsOf(
  {axes, codeSize, directions}: Mapping,
  logVariance: Float32Array,
): Float32Array<ArrayBuffer> {
  const count = logVariance.length / codeSize
  const deviations = new Float32Array(count * axes)
  for (let n = 0; n < count; n++) {
    for (let axis = 0; axis < axes; axis++) {
      let sum = 0
      for (let i = 0; i < codeSize; i++) {
        const share = at64(directions, axis * codeSize + i)
        if (share !== 0) sum += share ** 2 * Math.exp(at32(logVariance, n * codeSize + i))
      }
      deviations[n * axes + axis] = Math.sqrt(sum)
    }
  }
  return deviations
}

/** Covariance along the first two axes d and e, `[count]`: of a diagonal Gaussian Σ dᵢ eᵢ σᵢ². */
function covariancesOf(
  {codeSize, directions}: Mapping,
  logVariance: Float32Array,
): Float32Array<ArrayBuffer> {
  const shares = Float64Array.from(
    {length: codeSize},
    (_, i) => at64(directions, i) * at64(directions, codeSize + i),
  )
  return Float32Array.from({length: logVariance.length / codeSize}, (_, n) => {
    let sum = 0
    for (let i = 0; i < codeSize; i++) sum += at64(shares, i) * Math.exp(at32(logVariance, n * codeSize + i))
    return sum
  })
}

function fitting(view: CodeView, codeSize: number): CodeView {
  if (view.kind === 'principal' && codeSize > view.axes) return view
  const asked = view.kind === 'dimensions' ? view.dimensions : [0, 1, 2].slice(0, view.axes)
  const dimensions = [...new Set(asked)].filter((dimension) => dimension < codeSize).slice(0, 3)
  for (let next = 0; dimensions.length < Math.min(asked.length, codeSize); next++)
    if (!dimensions.includes(next)) dimensions.push(next)
  return {kind: 'dimensions', dimensions: dimensions.length > 0 ? dimensions : [0]}
}

const axisCount = (count: number): 1 | 2 | 3 => (count <= 1 ? 1 : count === 2 ? 2 : 3)
