import type {RunSpec} from '../../../contract/spec'
import type {KeptRun} from '../../../lab/runs/kept-run'
import {experimentOf} from '../../../variants/changes'
import type {Parameter} from '../../../variants/parameters'
import {requireVariant, same} from '../../../variants/spec'

export interface DifferingParameter {
  readonly name: string
  readonly parameter: Parameter
}

/** A kept run's spec, and the one that it began with: what was changed in between sets it apart, too. */
export const firstAndLast = ({spec, changes = []}: KeptRun): readonly RunSpec[] =>
  changes.length === 0 ? [spec] : [experimentOf(spec, changes), spec]

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
