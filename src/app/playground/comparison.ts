/** What two runs side by side have in common, and what they have not. */
import type {RunSpec} from '../../contract/spec'
import type {Language} from '../../contract/words'
import {requireVariant, same} from '../../variants/spec'

/** Runs whose specs agree in these see the same examples in the same order. */
const ofBatches = ['batch', 'seed', 'images', 'digits'] as const

/** The labels of what gives two runs other batches; empty where they train on the same ones. */
export function otherBatches(first: RunSpec, second: RunSpec, language: Language): readonly string[] {
  const {parameters} = requireVariant(first)
  return ofBatches
    .filter((name) => !same(first.parameters[name], second.parameters[name]))
    .map((name) => parameters[name]?.label[language] ?? name)
}
