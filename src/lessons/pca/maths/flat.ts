/** PCA's flat sheet among points in space. */
import {at32} from '../../../maths/arrays'
import type {Toy} from '../protocol'

/** Scores `[n, 2]` on the first two principal axes of points `[n, 3]`. */
export function flatCodes({mean, axes}: Pick<Toy, 'mean' | 'axes'>, points: Float32Array): Float32Array {
  const codes = new Float32Array((points.length / 3) * 2)
  for (let i = 0; i < codes.length; i++) {
    const [start, axis] = [Math.floor(i / 2) * 3, (i % 2) * 3]
    let sum = 0
    for (let j = 0; j < 3; j++) sum += at32(axes, axis + j) * (at32(points, start + j) - at32(mean, j))
    codes[i] = sum
  }
  return codes
}

/** Points `[n, 3]` of the plane from codes `[n, 2]`. */
export function onPlane({mean, axes}: Pick<Toy, 'mean' | 'axes'>, codes: Float32Array): Float32Array {
  const points = new Float32Array((codes.length / 2) * 3)
  return points.map((_, i) => {
    const [n, j] = [Math.floor(i / 3), i % 3]
    return at32(mean, j) + at32(codes, 2 * n) * at32(axes, j) + at32(codes, 2 * n + 1) * at32(axes, 3 + j)
  })
}
