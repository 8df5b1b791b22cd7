import type {RunSpec} from '../../contract/spec'
import type {Language} from '../../contract/words'
import {requireVariant, same} from '../../variants/spec'

/** What differs between two specs, by the labels a person knows: the variant's name, or its parameters'. */
export function changedLabels(from: RunSpec, to: RunSpec, language: Language): readonly string[] {
  const variant = requireVariant(to)
  if (from.variant !== to.variant) return [variant.title[language]]
  return Object.entries(variant.parameters)
    .filter(([name]) => !same(from.parameters[name], to.parameters[name]))
    .map(([, parameter]) => parameter.label[language])
}
