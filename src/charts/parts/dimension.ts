const subscripts = '₀₁₂₃₄₅₆₇₈₉'

/** What a number of a code is called, counted from 0: the first is z₁. */
export const dimensionName = (dimension: number): string =>
  `z${[...String(dimension + 1)].map((digit) => subscripts[Number(digit)]).join('')}`
