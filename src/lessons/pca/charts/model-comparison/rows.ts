/** One way to give digits back: PCA, or a net. */
export interface ComparisonRow {
  readonly id: string
  readonly name: string
  /** 0 accent, 1 second, 4 ink: as in the line plot. */
  readonly tone: 0 | 1 | 4
  /** `[n, 784]`, 0 to 1, in the order of the digits shown; null while there are none. */
  readonly images: Float32Array | null
  /** `[n]`, mean squared error per pixel. */
  readonly errors: Float32Array | null
  /** Over all test digits: the mean, and `[10]` by digit. */
  readonly mse: number | null
  readonly digitErrors: Float32Array | null
}

/** The row with the smallest value; null where fewer than two rows have one. Smaller by half a percent counts. */
export function lowest(values: readonly (number | null | undefined)[]): number | null {
  const known = values.flatMap((value, row) =>
    value !== null && value !== undefined && Number.isFinite(value) ? [{row, value}] : [],
  )
  const [best, next] = known.sort((a, b) => a.value - b.value)
  if (!best || !next || best.value > 0.995 * next.value) return null
  return best.row
}

/** For which of the ten digits each row is best: lists of digits, one a row. */
export function digitsWon(rows: readonly ComparisonRow[]): readonly (readonly number[])[] {
  const won: number[][] = rows.map(() => [])
  for (let digit = 0; digit < 10; digit++) {
    const best = lowest(rows.map((row) => row.digitErrors?.[digit]))
    if (best !== null) won[best]?.push(digit)
  }
  return won
}
