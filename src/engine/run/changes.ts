import type {MadeChange, RunSpec} from '../../contract/spec'
import {same} from '../../variants/spec'

/**
 * The changes with those from one spec to the next, made after `step` steps. Of several at one step the last counts;
 * before the first step nothing is a change.
 */
export function withMade(
  made: readonly MadeChange[],
  from: RunSpec,
  to: RunSpec,
  step: number,
  planned: boolean,
): readonly MadeChange[] {
  if (step === 0) return []
  const changed = Object.entries(to.parameters).filter(([name, value]) => !same(from.parameters[name], value))
  return changed.reduce((all, [name, value]) => {
    const old = all.find((one) => one.step === step && one.name === name)
    const before = (old ? old.before : from.parameters[name]) ?? value
    const others = all.filter((one) => one !== old)
    return same(before, value) ? others : [...others, {step, name, value, before, planned}]
  }, made)
}

/** The changes of a run that went back to a step, with the values that it has: they hold from there. */
export function heldFrom(step: number, made: readonly MadeChange[]): readonly MadeChange[] {
  const kept = made.filter((one) => one.step <= step)
  return made
    .filter((one) => one.step > step)
    .reduce<readonly MadeChange[]>((all, one) => {
      const old = all.find((other) => other.step === step && other.name === one.name)
      const before = old ? old.before : one.before
      const others = all.filter((other) => other !== old)
      return step === 0 || same(before, one.value) ? others : [...others, {...one, step, before}]
    }, kept)
}
