/** PCA's flat sheet among points in space. */
import type {Toy} from '../protocol'

/** Scores `[n, 2]` on the first two principal axes of points `[n, 3]`. */
export function flatCodes({mean, axes}: Pick<Toy, 'mean' | 'axes'>, points: Float32Array): Float32Array {
  const codes = new Float32Array((points.length / 3) * 2)
  for (let i = 0; i < codes.length; i++) {
    const [start, axis] = [Math.floor(i / 2) * 3, (i % 2) * 3]
    let sum = 0
    for (let j = 0; j < 3; j++) sum += (axes[axis + j] ?? 0) * ((points[start + j] ?? 0) - (mean[j] ?? 0))
    codes[i] = sum
  }
  return codes
}

/** Points `[n, 3]` of the plane from codes `[n, 2]`. */
export function onPlane({mean, axes}: Pick<Toy, 'mean' | 'axes'>, codes: Float32Array): Float32Array {
  const points = new Float32Array((codes.length / 2) * 3)
  for (let i = 0; i < points.length; i++) {
    const [code, j] = [Math.floor(i / 3) * 2, i % 3]
    points[i] =
      (mean[j] ?? 0) + (codes[code] ?? 0) * (axes[j] ?? 0) + (codes[code + 1] ?? 0) * (axes[3 + j] ?? 0)
  }
  return points
}
