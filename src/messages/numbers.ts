/** How figures are set in sentences. */

/** Whole numbers with their thousands marked: `9,812`. */
export function grouped(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {maximumFractionDigits: 0})
  return (value) => format.format(value)
}
