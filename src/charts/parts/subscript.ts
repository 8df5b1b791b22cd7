const subscripts = '₀₁₂₃₄₅₆₇₈₉'

/** A whole number below the line: ₁₂. */
export const subscript = (n: number): string =>
  [...`${n}`].map((digit) => subscripts[Number(digit)] ?? '').join('')
