import type {ParameterValue} from '../../contract/spec'
import type {Language} from '../../contract/words'
import {toText} from '../../variants/nearest'
import type {Parameter} from '../../variants/parameters'

/** A parameter's value as its control says it; empty where the variant has no such parameter. */
export function valueText(
  parameter: Parameter | undefined,
  value: ParameterValue | undefined,
  language: Language,
): string {
  if (!parameter || value === undefined) return ''
  if (parameter.kind === 'choice')
    return parameter.options.find((option) => option.value === value)?.label[language] ?? toText(value)
  if (typeof value === 'boolean') return value ? '✓' : '–'
  return toText(value)
}
