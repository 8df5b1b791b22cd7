import type {ParameterTable} from '../../variants/parameters'
import {trainingParameters} from '../../variants/shared'

export type GroupName = 'model' | 'training' | 'data'

const data: ReadonlySet<string> = new Set(['digits', 'images'])

/** A variant's parameters as a form sets them out: the net, how it learns, what it learns from. */
export function grouped(table: ParameterTable): readonly {name: GroupName; parameters: readonly string[]}[] {
  const names = Object.keys(table)
  const groupOf = (name: string): GroupName =>
    data.has(name) ? 'data' : name in trainingParameters ? 'training' : 'model'
  return (['model', 'training', 'data'] as const).map((name) => ({
    name,
    parameters: names.filter((parameter) => groupOf(parameter) === name),
  }))
}
