import type {RunSpec} from '../../../contract/spec'
import type {Parameter} from '../../../variants/parameters'
import {requireVariant, same} from '../../../variants/spec'

export interface DifferingParameter {
  readonly name: string
  readonly parameter: Parameter
}

/** The parameters in which the specs that have them differ, in the order in which they are declared. */
export function differing(specs: readonly RunSpec[]): readonly DifferingParameter[] {
  const declared = new Map<string, Parameter>()
  for (const spec of specs)
    for (const [name, parameter] of Object.entries(requireVariant(spec).parameters))
      if (!declared.has(name)) declared.set(name, parameter)
  return [...declared].flatMap(([name, parameter]) => {
    const values = specs.map(({parameters}) => parameters[name]).filter((value) => value !== undefined)
    return values.some((value) => !same(values[0], value)) ? [{name, parameter}] : []
  })
}
