/** Points in space, corrupted, and how far they are from where the data lies. */
import {at32} from '../../../maths/arrays'
import {corrupt} from '../../../maths/noise'
import {randomStream} from '../../../maths/random'
import {toyNoise} from '../scene-props'

/** So many of the points are corrupted and have an arrow. */
const arrowCount = 240

/** Some of the points `[n, 3]`, evenly picked, pushed off in random directions: `[arrowCount, 3]`. */
export function pushedOff(points: Float32Array, seed: number): Float32Array {
  const count = Math.min(arrowCount, points.length / 3)
  const pushed = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    const from = 3 * Math.floor((i * points.length) / 3 / count)
    pushed.set(points.subarray(from, from + 3), 3 * i)
  }
  corrupt(toyNoise, pushed, count, randomStream(seed, 'points pushed off'), 3)
  return pushed
}

/** Mean distance of points `[n, 3]` from the nearest of the data's points `[m, 3]`. */
export function meanDistance(points: Float32Array, data: Float32Array): number {
  let sum = 0
  for (let i = 0; i < points.length; i += 3) {
    const [x = 0, y = 0, z = 0] = points.subarray(i, i + 3)
    let least = Infinity
    for (let j = 0; j < data.length; j += 3) {
      const [dx, dy, dz] = [x - at32(data, j), y - at32(data, j + 1), z - at32(data, j + 2)]
      least = Math.min(least, dx * dx + dy * dy + dz * dz)
    }
    sum += Math.sqrt(least)
  }
  return (sum * 3) / points.length
}
