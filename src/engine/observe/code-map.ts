import type {CodeMap} from '../../contract/snapshot'
import type {CodeView} from '../../contract/view'
import {principalAxes} from '../../maths/axes'

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
  codeSize: number,
  asked: CodeView,
  before: Mapping | null,
): Mapping {
  const {centre} = statistics(codes, codeSize)
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
        sum += ((codes[n * codeSize + i] ?? 0) - (origin[i] ?? 0)) * (directions[axis * codeSize + i] ?? 0)
      positions[n * axes + axis] = sum
    }
  }
  return positions
}

/** Points `[n, axes]` to the codes nearest the centre that lie there, `[n, codeSize]`. */
export function codesAt(mapping: Mapping, positions: Float32Array): Float32Array<ArrayBuffer> {
  const {axes, codeSize, directions, origin, centre} = mapping
  const atCentre = positionsOf(mapping, Float32Array.from(centre))
  const count = Math.floor(positions.length / axes)
  const codes = new Float32Array(count * codeSize)
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < codeSize; i++) {
      let value = origin === centre ? (origin[i] ?? 0) : (centre[i] ?? 0)
      for (let axis = 0; axis < axes; axis++) {
        const away = (positions[n * axes + axis] ?? 0) - (atCentre[axis] ?? 0)
        value += away * (directions[axis * codeSize + i] ?? 0)
      }
      codes[n * codeSize + i] = value
    }
  }
  return codes
}

/** The map of the test codes, `[count, codeSize]`. */
export function codeMap(mapping: Mapping, codes: Float32Array): CodeMap {
  const {view, axes, codeSize} = mapping
  const {spread} = statistics(codes, codeSize)
  return {view, axes, codeSize, spread, positions: positionsOf(mapping, codes)}
}

/** Mean and standard deviation of every dimension, in two passes for the sake of codes far from 0. */
function statistics(
  codes: Float32Array,
  size: number,
): {centre: Float64Array; spread: Float32Array<ArrayBuffer>} {
  const centre = new Float64Array(size)
  const squares = new Float64Array(size)
  const weight = size / codes.length
  for (let start = 0; start < codes.length; start += size)
    for (let i = 0; i < size; i++) centre[i] = (centre[i] ?? 0) + (codes[start + i] ?? 0) * weight
  for (let start = 0; start < codes.length; start += size)
    for (let i = 0; i < size; i++)
      squares[i] = (squares[i] ?? 0) + ((codes[start + i] ?? 0) - (centre[i] ?? 0)) ** 2 * weight
  return {centre, spread: Float32Array.from(squares, Math.sqrt)}
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
