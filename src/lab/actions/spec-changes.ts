/** What becomes of a request for another spec. */
import type {ParameterValue, RunSpec} from '../../contract/spec'
import {sameChanges} from '../../variants/changes'
import type {Variant} from '../../variants/define'
import {
  type Correction,
  defaultSpec,
  effectOf,
  nearestSpec,
  requireVariant,
  same,
  variantOf,
} from '../../variants/spec'

/** A request, divided by when it can be had. */
export interface Division {
  /** What the engine can take up without new weights. */
  readonly now: RunSpec
  /** The whole of it, where a part needs new weights. */
  readonly pending: RunSpec | null
}

/** Divides what is asked for into what the running spec can become at once, and what needs new weights. */
export function divide(running: RunSpec, asked: RunSpec): Division {
  const effect = effectOf(running, asked)
  // Other changes to come are another experiment, from its first step on.
  if (!sameChanges(running, asked)) return {now: running, pending: asked}
  if (effect === null) return {now: running, pending: null}
  if (effect !== 'weights') return {now: asked, pending: null}
  if (running.variant !== asked.variant || running.data !== asked.data) return {now: running, pending: asked}
  const table = requireVariant(running).parameters
  const parameters = Object.entries(running.parameters).map(([name, value]): [string, ParameterValue] => {
    const wanted = asked.parameters[name] ?? value
    return [name, table[name]?.effect === 'weights' || same(value, wanted) ? value : wanted]
  })
  const now = {...running, parameters: Object.fromEntries(parameters)}
  return {now: effectOf(running, now) === null ? running : now, pending: asked}
}

/**
 * Another variant with its own defaults, save what the person has set to something else than the present
 * variant's defaults: that is kept, as near as it can be. Other `defaults` are those of an older address.
 */
export function inVariant(
  spec: RunSpec,
  variant: string,
  defaults: (variant: Variant) => RunSpec = defaultSpec,
): {spec: RunSpec; corrections: readonly Correction[]} {
  const target = variantOf(variant)
  if (!target || target.id === spec.variant) return {spec, corrections: []}
  const before = defaults(requireVariant(spec)).parameters
  const kept = Object.entries(spec.parameters).filter(
    ([name, value]) => name in target.parameters && !same(value, before[name]),
  )
  return nearestSpec({...defaults(target), data: spec.data}, Object.fromEntries(kept))
}

/** The spec with the next seed; the highest seed is followed by the lowest. */
export function nextSeed(spec: RunSpec): RunSpec {
  const parameter = requireVariant(spec).parameters.seed
  if (parameter?.kind !== 'integer') return spec
  const next = Number(spec.parameters.seed) + 1
  const seed = next > parameter.max ? parameter.min : next
  return {...spec, parameters: {...spec.parameters, seed}}
}
