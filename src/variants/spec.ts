import {pixels} from '../contract/data'
import type {ModelDescription, Shape} from '../contract/description'
import type {DataName, ParameterValue, ParameterValues, RunSpec} from '../contract/spec'
import type {Words} from '../contract/words'
import {allows} from './check'
import type {Variant} from './define'
import {describedModel} from './description'
import {defaultVariant, variants} from './index'
import {nearest} from './nearest'
import type {Effect} from './parameters'

/** A part of a request that could not be had, and what is used instead. */
export interface Correction {
  readonly name: string
  readonly given: string
  /** What is used instead; null where the part is ignored. */
  readonly used: ParameterValue | null
  readonly why: Words | null
}

/** The shape of an example of this data. */
export function exampleOf(data: DataName): Shape {
  return data === 'mnist' ? [pixels] : [3]
}

const described = new WeakMap<RunSpec, ModelDescription>()

/** What a spec's model is. @throws RangeError where it cannot be built */
export function describeSpec(spec: RunSpec): ModelDescription {
  const known = described.get(spec)
  if (known) return known
  const variant = requireVariant(spec)
  const model = variant.model(spec.parameters, exampleOf(spec.data))
  const made = describedModel(model, variant.training(spec.parameters))
  described.set(spec, made)
  return made
}

export function variantOf(id: string): Variant | undefined {
  return variants.find((variant) => variant.id === id)
}

/** The variant of a spec. @throws RangeError for one that does not exist. */
export function requireVariant(spec: RunSpec): Variant {
  const variant = variantOf(spec.variant)
  if (!variant) throw new RangeError(`no variant is called ${spec.variant}`)
  return variant
}

/** The variant with all its defaults. */
export function defaultSpec(variant: Variant = defaultVariant): RunSpec {
  const parameters = Object.entries(variant.parameters).map(([name, p]) => [name, p.default] as const)
  return {variant: variant.id, data: 'mnist', parameters: Object.fromEntries(parameters)}
}

/** The same as the first version of the page had it: what its addresses and files leave out. */
export function formerSpec(variant: Variant = defaultVariant): RunSpec {
  const parameters = Object.entries(variant.parameters).map(
    ([name, p]) => [name, p.formerly ?? p.default] as const,
  )
  return {variant: variant.id, data: 'mnist', parameters: Object.fromEntries(parameters)}
}

/**
 * The nearest valid spec to what is asked for, with a list of what was set aside. `asked` comes from
 * anywhere: an address, a file, a form, another thread. What `base` lacks it was written too early to have.
 */
export function nearestSpec(
  base: RunSpec,
  asked: Readonly<Record<string, unknown>>,
): {spec: RunSpec; corrections: readonly Correction[]} {
  const variant = requireVariant(base)
  const corrections: Correction[] = []
  const parameters: Record<string, ParameterValue> = {}
  for (const [name, parameter] of Object.entries(variant.parameters)) {
    const current = base.parameters[name]
    const fallback =
      current !== undefined && allows(parameter, current)
        ? current
        : (parameter.formerly ?? parameter.default)
    const given = asked[name]
    const found = given === undefined ? {value: fallback, exact: true} : nearest(parameter, given, fallback)
    parameters[name] = found.value
    if (!found.exact) corrections.push({name, given: String(given), used: found.value, why: null})
  }
  for (const name of Object.keys(asked)) {
    if (!Object.hasOwn(variant.parameters, name))
      corrections.push({name, given: String(asked[name]), used: null, why: null})
  }
  return {spec: {...base, parameters: mended(variant, parameters, corrections)}, corrections}
}

/** How soon a change from one spec to another takes effect: its slowest part decides. */
export function effectOf(from: RunSpec, to: RunSpec): Effect | null {
  if (from.variant !== to.variant || from.data !== to.data) return 'weights'
  const changed = Object.entries(requireVariant(to).parameters).filter(
    ([name]) => !same(from.parameters[name], to.parameters[name]),
  )
  const effects = changed.map(([, parameter]) => parameter.effect)
  return effects.includes('weights') ? 'weights' : effects.includes('batch') ? 'batch' : (effects[0] ?? null)
}

/** Whether two values are the same, lists by their members. */
export function same(a: ParameterValue | undefined, b: ParameterValue | undefined): boolean {
  return Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((v, i) => v === b[i])
    : a === b
}

function mended(variant: Variant, parameters: ParameterValues, corrections: Correction[]): ParameterValues {
  let values = parameters
  for (const rule of variant.brokenRules(values)) {
    const mend = rule.mend(values)
    for (const [name, used] of Object.entries(mend)) {
      corrections.push({name, given: String(values[name]), used, why: rule.why})
    }
    values = {...values, ...mend}
  }
  return values
}
