import {at32, at64} from './arrays'

/** Mean error over the test examples of each label, `[10]`; NaN where there are none. */
export function digitErrors(errors: Float32Array, labels: Uint8Array | null): Float32Array<ArrayBuffer> {
  const sums = new Float64Array(10)
  const counts = new Float64Array(10)
  labels?.forEach((label, i) => {
    sums[label] = at64(sums, label) + at32(errors, i)
    counts[label] = at64(counts, label) + 1
  })
  return Float32Array.from(sums, (sum, label) => sum / at64(counts, label))
}
