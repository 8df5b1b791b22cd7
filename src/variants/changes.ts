/** Changes of parameters in mid-training: how they are written, and what specs become by them. */
import type {MadeChange, RunSpec, SpecChange} from '../contract/spec'
import {toText} from './nearest'
import {type Correction, effectOf, nearestSpec, requireVariant, same} from './spec'

/** More are not written into an address. */
export const mostChanges = 100

/** As in an address: `470:rate=0.01;940:level=0.3`; `none` where there are none. */
export function changesText(changes: readonly SpecChange[] = []): string {
  if (changes.length === 0) return 'none'
  return changes.map(({step, name, value}) => `${step}:${name}=${toText(value)}`).join(';')
}

const entry = /^([1-9]\d{0,8}):([a-zA-Z]+)=(.*)$/s

/** A spec with the changes of a text in place of its own; what is not a change that can be made is set aside. */
export function withChangesOf(
  spec: RunSpec,
  text: string,
): {spec: RunSpec; corrections: readonly Correction[]} {
  const found = text === 'none' ? [] : text.split(';')
  const corrections: Correction[] = []
  const changes: SpecChange[] = []
  let standing = withChanges(spec, [])
  for (const [i, given] of found.entries()) {
    const [, step = '', name = '', value = ''] = entry.exec(given) ?? []
    const read = i < mostChanges ? changed(standing, Number(step), name, value, changes.at(-1)) : null
    if (!read) corrections.push({name: 'changes', given, used: null, why: null})
    else if (read.change) {
      standing = read.spec
      changes.push(read.change)
      if (!read.exact) corrections.push({name: 'changes', given, used: changesText([read.change]), why: null})
    }
  }
  return {spec: withChanges(spec, changes), corrections}
}

interface Changed {
  readonly spec: RunSpec
  /** Null where nothing is changed by it. */
  readonly change: SpecChange | null
  readonly exact: boolean
}

/** What a spec becomes by a change that is asked for; null where that cannot be made in mid-training. */
function changed(
  spec: RunSpec,
  step: number,
  name: string,
  value: string,
  last: SpecChange | undefined,
): Changed | null {
  if (!(step >= (last?.step ?? 1)) || !Object.hasOwn(requireVariant(spec).parameters, name)) return null
  const {spec: next, corrections} = nearestSpec(spec, {[name]: value})
  const used = next.parameters[name]
  if (used === undefined || effectOf(spec, next) === 'weights') return null
  // A text that cannot be read leaves the value as it is: there is no nearest one.
  const exact = corrections.length === 0
  if (same(used, spec.parameters[name])) return exact ? {spec, change: null, exact} : null
  return {spec: next, change: {step, name, value: used}, exact}
}

/** A spec with these changes to come. */
export function withChanges({changes: _before, ...spec}: RunSpec, changes: readonly SpecChange[]): RunSpec {
  return changes.length === 0 ? spec : {...spec, changes}
}

/** Whether two specs are the same experiment: the same values, and the same changes to come. */
export function sameSpec(a: RunSpec, b: RunSpec): boolean {
  return a === b || (effectOf(a, b) === null && sameChanges(a, b))
}

export function sameChanges(a: RunSpec, b: RunSpec): boolean {
  return changesText(a.changes) === changesText(b.changes)
}

/** The spec after the first of the changes to come. */
export function afterNextChange(spec: RunSpec): RunSpec {
  const [next, ...others] = spec.changes ?? []
  if (!next) return spec
  return withChanges({...spec, parameters: {...spec.parameters, [next.name]: next.value}}, others)
}

/** The spec as it was before these changes, which are its last; those that `again` names are to come once more. */
export function beforeChanges(
  spec: RunSpec,
  made: readonly MadeChange[],
  again: (change: MadeChange) => boolean = ({planned}) => planned,
): RunSpec {
  if (made.length === 0) return spec
  const parameters = {...spec.parameters}
  for (const {name, before} of made.toReversed()) parameters[name] = before
  const coming = made.filter(again).map(({step, name, value}) => ({step, name, value}))
  return withChanges({...spec, parameters}, [...coming, ...(spec.changes ?? [])])
}

export interface HeldSpec {
  readonly spec: RunSpec
  /** How many steps had been taken when it came to hold. */
  readonly from: number
}

/** Every spec that a run had until it stands here, by the changes that were made, from the first one on. */
export function heldSpecs(spec: RunSpec, made: readonly MadeChange[]): readonly HeldSpec[] {
  const steps = [...new Set(made.map(({step}) => step))].sort((a, b) => a - b)
  return [0, ...steps].map((from) => ({
    from,
    spec: beforeChanges(
      spec,
      made.filter(({step}) => step > from),
      () => false,
    ),
  }))
}

/** The whole experiment of a run that stands here: the spec of its first step, and every change there was. */
export function experimentOf(spec: RunSpec, made: readonly MadeChange[]): RunSpec {
  // Who trains on with more epochs does what whoever asks for as many at once does.
  const budgets = made.filter(({name}) => name === 'epochs')
  const longer = budgets.every(({planned, before, value}) => !planned && value > before)
  const counted = longer ? made.filter((change) => !budgets.includes(change)) : made
  return beforeChanges(spec, counted, () => true)
}

/**
 * What the run begins with when it is rewound: changes that came with its spec come again. Once somebody has changed
 * something by hand, it is the values that stand now.
 */
export function rewoundSpec(spec: RunSpec, made: readonly MadeChange[]): RunSpec {
  const counted = made.filter(({name, planned}) => planned || name !== 'epochs')
  return counted.every(({planned}) => planned) ? beforeChanges(spec, counted) : spec
}
