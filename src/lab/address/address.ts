/**
 * The address carries the whole experiment: `#/playground?v=1&variant=dense&code=8&seed=7`. Only what differs
 * from the variant's defaults is written, in the order in which the variant declares it.
 */
import {type BackendChoice, backendChoices} from '../../contract/backend'
import {dataNames, type RunSpec} from '../../contract/spec'
import {type Language, languages} from '../../contract/words'
import {toText} from '../../variants/nearest'
import {type Correction, defaultSpec, nearestSpec, requireVariant, same, variantOf} from '../../variants/spec'
import {oneOf, type Theme, themes} from '../preferences'
import {formatRoute, home, parseRoute, type Route} from './route'

/** Changes when a reader of older addresses would have to. */
export const addressVersion = '1'

/** The words that an address has beside the variant's parameters; no parameter may be called so. */
export const reserved = ['v', 'variant', 'data', 'backend', 'lang', 'theme', 'present'] as const

export interface Address {
  readonly route: Route
  readonly spec: RunSpec
  /** Whether the address says anything of the spec; else `spec` is the default. */
  readonly hasSpec: boolean
  readonly backend: BackendChoice
  readonly language: Language | null
  readonly theme: Theme | null
  /** Whether a lesson is shown to a class, in large type. */
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

  take('v', [addressVersion], addressVersion)
  const backend = take('backend', backendChoices, 'auto') ?? 'auto'
  const language = take('lang', languages, null)
  const theme = take('theme', themes, null)
  const presenting = take('present', ['1'], null) === '1'
  const hasSpec = asked.size > 0
  const base = defaultSpec(variantOf(asked.get('variant') ?? ''))
  take('variant', [base.variant], base.variant)
  const data = take('data', dataNames, base.data) ?? base.data
  const found = nearestSpec({...base, data}, Object.fromEntries(asked))
  corrections.push(...found.corrections)
  return {route: route ?? home, spec: found.spec, hasSpec, backend, language, theme, presenting, corrections}
}

/** The address of an experiment, from `#` on. */
export function formatAddress(address: Address): string {
  const parts: [string, string][] = []
  if (address.hasSpec) parts.push(...specParts(address.spec))
  if (address.backend !== 'auto') parts.push(['backend', address.backend])
  if (address.language) parts.push(['lang', address.language])
  if (address.theme) parts.push(['theme', address.theme])
  if (address.presenting) parts.push(['present', '1'])
  const query = parts.map(([name, value]) => `${name}=${encoded(value)}`).join('&')
  return `#${formatRoute(address.route)}${query === '' ? '' : `?${query}`}`
}

function specParts(spec: RunSpec): [string, string][] {
  const variant = requireVariant(spec)
  const changed = Object.entries(variant.parameters).flatMap(([name, parameter]): [string, string][] => {
    const value = spec.parameters[name]
    return value === undefined || same(value, parameter.default) ? [] : [[name, toText(value)]]
  })
  const data: [string, string][] = spec.data === 'mnist' ? [] : [['data', spec.data]]
  return [['v', addressVersion], ['variant', spec.variant], ...data, ...changed]
}

/** Commas stay as they are, so that a list reads as one. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',')

function firstOfEach(query: string, ignore: (name: string, given: string) => void): Map<string, string> {
  const first = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    if (first.has(name)) ignore(name, value)
    else first.set(name, value)
  }
  return first
}
