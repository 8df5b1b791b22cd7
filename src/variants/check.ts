import type {ParameterValue, ParameterValues} from '../contract/spec'
import type {Parameter, ParameterTable, Values} from './parameters'

/** Whether a value is one that the parameter allows. */
export function allows(parameter: Parameter, value: ParameterValue | undefined): boolean {
  switch (parameter.kind) {
    case 'integer':
      return Number.isInteger(value) && within(value, parameter.min, parameter.max)
    case 'real':
      return within(value, parameter.min, parameter.max)
    case 'choice':
      return parameter.options.some((option) => option.value === value)
    case 'flag':
      return typeof value === 'boolean'
    case 'widths':
      return (
        Array.isArray(value) && value.length <= parameter.maxLayers && value.every(isWidth(parameter.max))
      )
    case 'digits':
      return Array.isArray(value) && value.length > 0 && value.every(isDigitAfter)
  }
}

/** Whether the values hold all that a table declares, and nothing out of bounds. */
export function conforms<T extends ParameterTable>(
  table: T,
  values: ParameterValues,
): values is Values<T> & ParameterValues {
  return Object.entries(table).every(([name, parameter]) => allows(parameter, values[name]))
}

function within(value: ParameterValue | undefined, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max
}

const isWidth = (max: number) => (width: unknown) =>
  Number.isInteger(width) && Number(width) >= 1 && Number(width) <= max

/** Digits stand in ascending order, each once. */
function isDigitAfter(digit: unknown, index: number, all: readonly unknown[]): boolean {
  return (
    Number.isInteger(digit) &&
    Number(digit) >= 0 &&
    Number(digit) <= 9 &&
    (index === 0 || Number(digit) > Number(all[index - 1]))
  )
}
