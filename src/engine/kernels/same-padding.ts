/** Zeros before and after an axis under 'same' padding: ⌈size/stride⌉ windows, the odd zero at the end. */
export function samePadding(size: number, window: number, stride: number): [before: number, after: number] {
  const windows = Math.ceil(size / stride)
  const total = Math.max((windows - 1) * stride + window - size, 0)
  const before = Math.floor(total / 2)
  return [before, total - before]
}
