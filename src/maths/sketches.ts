/** Ten digits as a hand draws them: what the page shows until somebody draws, or MNIST has arrived. */
import {at} from './arrays'
import type {Stroke} from './strokes'

/** A digit as a hand moves: points that its strokes pass through, in hundredths of the pad. */
type Sketch = readonly (readonly number[])[]

/** Ten digits, 0 to 9, drawn for this page. */
const sketches: readonly Sketch[] = [
  [[52, 21, 38, 28, 31, 45, 32, 64, 42, 78, 56, 77, 67, 64, 70, 46, 64, 28, 52, 21]],
  [[55, 20, 53, 40, 50, 60, 47, 81]],
  [[33, 34, 41, 24, 54, 20, 65, 28, 63, 44, 50, 60, 34, 77, 48, 76, 60, 76, 71, 77]],
  [[34, 27, 48, 20, 63, 26, 62, 40, 47, 48, 62, 54, 68, 66, 57, 79, 42, 80, 31, 73]],
  [
    [38, 21, 34, 38, 32, 53, 46, 55, 58, 53, 72, 50],
    [64, 20, 62, 42, 59, 62, 57, 82],
  ],
  [
    [40, 22, 38, 36, 36, 47, 48, 45, 60, 50, 66, 62, 60, 75, 46, 80, 33, 75],
    [40, 22, 54, 22, 67, 21],
  ],
  [[60, 19, 47, 32, 38, 48, 35, 65, 43, 79, 56, 79, 65, 68, 60, 56, 48, 56, 38, 66]],
  [[31, 25, 45, 24, 58, 23, 69, 23, 62, 38, 54, 56, 47, 81]],
  [[64, 27, 52, 20, 39, 26, 41, 39, 53, 49, 63, 60, 62, 74, 50, 81, 38, 74, 40, 61, 51, 49, 61, 39, 64, 27]],
  [[65, 33, 54, 21, 40, 26, 36, 40, 46, 50, 59, 45, 65, 33, 63, 50, 60, 66, 56, 82]],
]

/** How finely a hand's curve is cut between two points of a sketch. */
const pieces = 8

/** The strokes of a digit, whole. */
export const demonstrated = (digit: number): readonly Stroke[] => (sketches[digit] ?? []).map(smooth)

/** The first part of strokes, by the share of their points. */
export function partOf(strokes: readonly Stroke[], share: number): readonly Stroke[] {
  const all = strokes.reduce((sum, stroke) => sum + stroke.length, 0)
  let left = 2 * Math.ceil((share * all) / 2)
  const part: Stroke[] = []
  for (const stroke of strokes) {
    if (left <= 0) break
    part.push(left >= stroke.length ? stroke : stroke.slice(0, left))
    left -= stroke.length
  }
  return part
}

/** A Catmull-Rom spline through the points. */
function smooth(points: readonly number[]): Stroke {
  const count = points.length / 2
  const place = (i: number, axis: number) => at(points, 2 * Math.min(count - 1, Math.max(0, i)) + axis) / 100
  const stroke: number[] = []
  for (let i = 0; i < count - 1; i++) {
    for (let piece = 0; piece < pieces; piece++) {
      for (const axis of [0, 1]) {
        stroke.push(
          spline(place(i - 1, axis), place(i, axis), place(i + 1, axis), place(i + 2, axis), piece / pieces),
        )
      }
    }
  }
  return [...stroke, place(count - 1, 0), place(count - 1, 1)]
}

const spline = (a: number, b: number, c: number, d: number, t: number) =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
