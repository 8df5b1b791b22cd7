import type {CodeMap} from '../../contract/snapshot'
import {at32, byteAt, wordAt} from '../../maths/arrays'

/** What part of the map is seen, in map units. */
export interface MapDomain {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Rows of the strip that a one-number code is drawn as: digit 0 at the top, decoded images below digit 9. */
export const stripDomain = [-1.9, 9.7] as const
export const stripRow = (digit: number) => 9 - digit
export const stripImages = -1.2

const stripBins = 96

/** A number in −½ to ½ that belongs to an index and looks like chance (Knuth's multiplicative hash). */
const jitter = (index: number) => (Math.imul(index + 1, 2_654_435_761) >>> 0) / 2 ** 32 - 0.5

/** One row a digit; a dot strays from its row the further, the more dots share its place. */
function strip(codes: Float32Array, labels: Uint8Array): Float32Array {
  const points = new Float32Array(codes.length * 2)
  let [low, high] = [Infinity, -Infinity]
  for (const code of codes) {
    if (code < low) low = code
    if (code > high) high = code
  }
  const scale = (stripBins - 1) / (high - low || 1)
  const crowd = new Uint32Array(10 * stripBins)
  /** Not a number for a code that is none. */
  const binOf = (i: number) => byteAt(labels, i) * stripBins + Math.trunc((at32(codes, i) - low) * scale)
  for (let i = 0; i < codes.length; i++) {
    const bin = binOf(i)
    if (!Number.isNaN(bin)) crowd[bin] = wordAt(crowd, bin) + 1
  }
  const densest = crowd.reduce((most, some) => Math.max(most, some), 1)
  for (let i = 0; i < codes.length; i++) {
    const bin = binOf(i)
    const width = Number.isNaN(bin) ? 0 : 0.85 * Math.sqrt(wordAt(crowd, bin) / densest)
    points[2 * i] = at32(codes, i)
    points[2 * i + 1] = stripRow(byteAt(labels, i)) + width * jitter(i)
  }
  return points
}

/**
 * The map's points on paper, `[count, 2]`: two axes as they are, the first two of three, a code of one number as
 * a strip with a row for each digit.
 */
export function planePoints(map: CodeMap, labels: Uint8Array): Float32Array {
  const {axes, positions} = map
  if (axes === 1) return strip(positions, labels)
  if (axes === 2) return positions
  const points = new Float32Array((positions.length / axes) * 2)
  for (let i = 0; i < points.length / 2; i++) {
    points[2 * i] = at32(positions, axes * i)
    points[2 * i + 1] = at32(positions, axes * i + 1)
  }
  return points
}

/** How many points lie outside what is seen. */
export function outside(points: Float32Array, {x, y}: MapDomain): number {
  let inside = 0
  for (let i = 0; i < points.length; i += 2) {
    const [px, py] = [at32(points, i), at32(points, i + 1)]
    if (px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1]) inside++
  }
  return points.length / 2 - inside
}
