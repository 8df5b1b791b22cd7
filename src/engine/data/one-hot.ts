/** Digits told apart. */
export const labelCount = 10

/** Labels from `start` to before `end` as rows with a one where the label is, `[end − start, 10]`. */
export function oneHot(labels: Uint8Array | null, start: number, end: number): Float32Array<ArrayBuffer> {
  return oneHotOf(
    labels,
    Uint32Array.from({length: end - start}, (_, i) => start + i),
  )
}

/** The labels of these examples likewise. Without labels all is zero. */
export function oneHotOf(labels: Uint8Array | null, indices: Uint32Array): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(indices.length * labelCount)
  indices.forEach((index, row) => {
    const label = labels?.[index]
    if (label !== undefined) rows[row * labelCount + label] = 1
  })
  return rows
}
