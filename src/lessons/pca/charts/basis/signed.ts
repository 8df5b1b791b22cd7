/**
 * A picture with a sign as what it adds and what it takes away, each from 0 to 1: its largest value, either way,
 * becomes 1.
 */
export function signedParts(values: Float32Array): {
  readonly adds: Float32Array<ArrayBuffer>
  readonly takes: Float32Array<ArrayBuffer>
} {
  let most = 0
  for (const value of values) most = Math.max(most, Math.abs(value))
  const scale = most > 0 ? 1 / most : 0
  return {
    adds: Float32Array.from(values, (value) => Math.max(0, value) * scale),
    takes: Float32Array.from(values, (value) => Math.max(0, -value) * scale),
  }
}
