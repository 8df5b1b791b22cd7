import type {ParameterTable} from '../../variants/parameters'
import {trainingParameters} from '../../variants/shared'

export type GroupName = 'model' | 'objective' | 'noise' | 'training' | 'data'

/** Where a parameter stands that is no part of the net, by the word it has in the address. */
const places: Readonly<Record<string, GroupName>> = {
  ...Object.fromEntries(Object.keys(trainingParameters).map((name) => [name, 'training' as const])),
  layerepochs: 'training',
  loss: 'objective',
  likelihood: 'objective',
  rho: 'objective',
  beta: 'objective',
  anneal: 'objective',
  lambda: 'objective',
  noise: 'noise',
  level: 'noise',
  digits: 'data',
  images: 'data',
}

export interface Group {
  readonly name: GroupName
  /** By their words in the address. */
  readonly parameters: readonly string[]
}

/** A variant's parameters as a form sets them out: the net, what it makes small, how it learns, what it learns from. */
export function grouped(table: ParameterTable): readonly Group[] {
  const names = Object.keys(table)
  return (['model', 'objective', 'noise', 'training', 'data'] as const)
    .map((group) => ({name: group, parameters: names.filter((name) => (places[name] ?? 'model') === group)}))
    .filter(({parameters}) => parameters.length > 0)
}
