import type {Language} from '../../contract/words'

/** Three significant digits, plainly: 0.0451, 1.25, 312; a minus sign that is one. */
export function figure(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size >= 10 ** 5 || (size > 0 && size < 10 ** -4)) return value.toExponential(1).replace('-', '−')
  const places = size === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(size)))
  return value.toFixed(Math.min(places, 6)).replace('-', '−')
}

/** A number as short as it can be told in three digits: 4, 0.5, 0.0451. */
export const plainly = (value: number): string => `${Number(value.toPrecision(3))}`

/** An error or loss, four places: 0.0451. */
export function errorFigure(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  return value >= 10 ? figure(value) : value.toFixed(4)
}

/** A loss in its own unit: of pixels with four places, of whole images with as many as tell it from the next. */
export function lossFigure(value: number | null | undefined, per: 'pixel' | 'image' | 'batch'): string {
  if (per === 'pixel' || value === null || value === undefined || !Number.isFinite(value))
    return errorFigure(value)
  const size = Math.abs(value)
  return size >= 10 ** 5 ? figure(value) : value.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : 3)
}

const locales: Readonly<Record<Language, string>> = {en: 'en-GB', ko: 'ko-KR'}

/** A whole number with its thousands apart: 10,000. */
export function count(value: number, language: Language): string {
  return value.toLocaleString(locales[language])
}
