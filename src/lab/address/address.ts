/**
 * The address carries the whole experiment: `#/playground?v=2&variant=dense&code=8&seed=7`. Only what differs
 * from the variant's defaults is written, in the order in which the variant declares it. A second run beside it has
 * its words behind `b.`: its variant, and what differs from the first run, `b.variant=vae&b.beta=4`.
 */
import {type BackendChoice, backendChoices} from '../../contract/backend'
import {dataNames, type RunSpec} from '../../contract/spec'
import {type Language, languages} from '../../contract/words'
import {changesText, sameChanges, withChangesOf} from '../../variants/changes'
import {toText} from '../../variants/nearest'
import {
  type Correction,
  defaultSpec,
  formerSpec,
  nearestSpec,
  requireVariant,
  same,
  variantOf,
} from '../../variants/spec'
import {inVariant} from '../actions/spec-changes'
import {oneOf, type Theme, themes} from '../preferences'
import {formatRoute, home, parseRoute, type Route} from './route'

/** Changes when a reader of older addresses would have to, as where a default becomes another. */
export const addressVersion = '2'

/** The defaults that an address of each version leaves out. */
const defaultsOf = {'1': formerSpec, '2': defaultSpec} as const
export const versions = ['1', '2'] as const

/** The words that an address has beside the variant's parameters; no parameter may be called so. */
export const reserved = ['v', 'variant', 'data', 'backend', 'lang', 'theme', 'present', 'changes'] as const

/** What stands before the words of the second run. */
const beside = 'b.'

export interface Address {
  readonly route: Route
  readonly spec: RunSpec
  /** Whether the address says anything of the spec; else `spec` is the default. */
  readonly hasSpec: boolean
  /** The run that stands beside it; null where it stands alone. */
  readonly compared: RunSpec | null
  readonly backend: BackendChoice
  readonly language: Language | null
  readonly theme: Theme | null
  /** Whether the page is shown to a class, in large type. */
  readonly presenting: boolean
}

export interface ParsedAddress extends Address {
  /** What could not be had, and what is used instead. */
  readonly corrections: readonly Correction[]
}

/** Reads any text as an address: never throws, and the spec is always one that can be built. */
export function parseAddress(hash: string): ParsedAddress {
  const [path = '', ...queries] = hash.replace(/^#/, '').split('?')
  const corrections: Correction[] = []
  const ignore = (name: string, given: string, used: string | null = null) =>
    corrections.push({name, given, used, why: null})

  const route = parseRoute(path)
  if (!route) ignore('#', path)
  const asked = firstOfEach(queries.join('?'), ignore)
  const take = <T extends string>(name: string, all: readonly T[], fallback: T | null): T | null => {
    const given = asked.get(name)
    asked.delete(name)
    const found = oneOf(all, given)
    if (given !== undefined && found === null) ignore(name, given, fallback)
    return found ?? fallback
  }

  const version = take('v', versions, addressVersion) ?? addressVersion
  const backend = take('backend', backendChoices, 'auto') ?? 'auto'
  const language = take('lang', languages, null)
  const theme = take('theme', themes, null)
  const presenting = take('present', ['1'], null) === '1'
  const hasSpec = asked.size > 0
  const askedOfSecond = takeSecond(asked)
  // Who asks for no experiment gets the default of today, whatever the version.
  const defaults = hasSpec ? defaultsOf[version] : defaultSpec
  const base = defaults(variantOf(asked.get('variant') ?? ''))
  const {spec, corrections: found} = specOf(base, asked)
  corrections.push(...found)
  const second = askedOfSecond.size > 0 ? besideOf(spec, askedOfSecond, defaults) : null
  for (const one of second?.corrections ?? []) corrections.push({...one, name: `${beside}${one.name}`})
  const compared = second?.spec ?? null
  return {route: route ?? home, spec, hasSpec, compared, backend, language, theme, presenting, corrections}
}

interface FoundSpec {
  readonly spec: RunSpec
  readonly corrections: readonly Correction[]
}

/** The second run of an address: the first one but for what is asked. */
function besideOf(
  first: RunSpec,
  asked: ReadonlyMap<string, string>,
  defaults: typeof defaultSpec,
): FoundSpec {
  const base = variantOf(asked.get('variant') ?? '')
    ? inVariant(first, asked.get('variant') ?? '', defaults).spec
    : first
  return specOf(base, asked)
}

/** The spec that these words ask for; what they leave out is as in `base`, whose variant is theirs. */
function specOf(base: RunSpec, asked: ReadonlyMap<string, string>): FoundSpec {
  const {variant, data, changes, ...parameters} = Object.fromEntries(asked)
  const corrections: Correction[] = []
  if (variant !== undefined && variant !== base.variant)
    corrections.push({name: 'variant', given: variant, used: base.variant, why: null})
  const found = oneOf(dataNames, data)
  if (data !== undefined && found === null)
    corrections.push({name: 'data', given: data, used: base.data, why: null})
  const {spec, corrections: others} = nearestSpec({...base, data: found ?? base.data}, parameters)
  const planned = changes === undefined ? {spec, corrections: []} : withChangesOf(spec, changes)
  return {spec: planned.spec, corrections: [...corrections, ...others, ...planned.corrections]}
}

/** Takes the words of the second run out of all, without their prefix. */
function takeSecond(asked: Map<string, string>): ReadonlyMap<string, string> {
  const second = [...asked].filter(([name]) => name.startsWith(beside))
  for (const [name] of second) asked.delete(name)
  return new Map(second.map(([name, value]) => [name.slice(beside.length), value]))
}

/** The address of an experiment, from `#` on. */
export function formatAddress(address: Address): string {
  const parts: [string, string][] = []
  if (address.hasSpec) parts.push(...specParts(address.spec))
  if (address.hasSpec && address.compared) parts.push(...besideParts(address.spec, address.compared))
  if (address.backend !== 'auto') parts.push(['backend', address.backend])
  if (address.language) parts.push(['lang', address.language])
  if (address.theme) parts.push(['theme', address.theme])
  if (address.presenting) parts.push(['present', '1'])
  const query = parts.map(([name, value]) => `${name}=${encoded(value)}`).join('&')
  return `#${formatRoute(address.route)}${query === '' ? '' : `?${query}`}`
}

function specParts(spec: RunSpec): [string, string][] {
  const base = defaultSpec(requireVariant(spec))
  return [['v', addressVersion], ['variant', spec.variant], ...differences(base, spec)]
}

function besideParts(first: RunSpec, second: RunSpec): [string, string][] {
  const base = inVariant(first, second.variant).spec
  const parts: [string, string][] = [['variant', second.variant], ...differences(base, second)]
  return parts.map(([name, value]) => [`${beside}${name}`, value])
}

/** What a spec says otherwise than another of its variant, in the order in which the variant declares it. */
function differences(from: RunSpec, to: RunSpec): [string, string][] {
  const changed = Object.keys(requireVariant(to).parameters).flatMap((name): [string, string][] => {
    const value = to.parameters[name]
    return value === undefined || same(value, from.parameters[name]) ? [] : [[name, toText(value)]]
  })
  if (!sameChanges(from, to)) changed.push(['changes', changesText(to.changes)])
  return to.data === from.data ? changed : [['data', to.data], ...changed]
}

/** What parts a list, and the words of a change, stays as it is, so that they read as such. */
const encoded = (value: string) => encodeURIComponent(value).replace(/%(2C|3A|3B|3D)/g, decodeURIComponent)

function firstOfEach(query: string, ignore: (name: string, given: string) => void): Map<string, string> {
  const first = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (first.has(name)) ignore(name, value)
    else first.set(name, value)
  }
  return first
}
