import {type BackendChoice, backendChoices} from '../../../contract/backend'
import {dataNames, type RunSpec} from '../../../contract/spec'
import {withChangesOf} from '../../../variants/changes'
import type {Variant} from '../../../variants/define'
import {defaultVariant, variants} from '../../../variants/index'
import {defaultSpec, nearestSpec, variantOf} from '../../../variants/spec'

/** What a command line asks for. */
export interface Order {
  readonly help: boolean
  readonly json: boolean
  readonly backend: BackendChoice
  readonly spec: RunSpec
}

/** A command line that cannot be followed; its message says why. */
export class BadArguments extends Error {}

/** Reads `--name value`, `--name=value` and bare flags. @throws BadArguments */
export function readArguments(given: readonly string[]): Order {
  const asked = onceEach(pairs(given))
  const taken = (name: string) => {
    const value = asked.get(name)
    asked.delete(name)
    return value
  }
  const help = isOn('help', taken('help'))
  const json = isOn('json', taken('json'))
  const backend = oneOf('backend', taken('backend') ?? 'wasm', backendChoices)
  const data = oneOf('data', taken('data') ?? 'mnist', dataNames)
  const variant = variantCalled(taken('variant') ?? defaultVariant.id)
  const changes = taken('changes')
  const base = {...defaultSpec(variant), data}
  for (const name of asked.keys()) {
    if (!Object.hasOwn(variant.parameters, name))
      throw new BadArguments(`the ${variant.id} autoencoder has no --${name}; see --help`)
  }
  const {spec, corrections} = nearestSpec(base, Object.fromEntries(asked))
  for (const {name, given: text, used, why} of corrections) {
    const reason = why ? ` ${why.en}` : ''
    throw new BadArguments(`--${name} cannot be ${text}; the nearest would be ${String(used)}.${reason}`)
  }
  return {help, json, backend, spec: changes === undefined ? spec : withPlan(spec, changes)}
}

/** The spec with the changes of the text. @throws BadArguments for the first that cannot be made */
function withPlan(spec: RunSpec, text: string): RunSpec {
  const {spec: planned, corrections} = withChangesOf(spec, text)
  const [wrong] = corrections
  if (!wrong) return planned
  const nearest = wrong.used === null ? '' : `; the nearest would be ${String(wrong.used)}`
  throw new BadArguments(`--changes cannot have ${wrong.given}${nearest}; see --help`)
}

/** Flags stand alone; everything else has a value, before or after which there may be an equals sign. */
const bare = new Set(['help', 'json'])

function* pairs(given: readonly string[]): Generator<[string, string]> {
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? ''
    const found = /^--([a-z]+)(?:=(.*))?$/.exec(word)
    if (!found) throw new BadArguments(`${word} is not an option; options are written --name value`)
    const [, name = '', joined] = found
    const next = given[i + 1]
    const alone = bare.has(name) || next === undefined || next.startsWith('--')
    if (joined !== undefined) yield [name, joined]
    else if (!alone) yield [name, given[++i] ?? '']
    else if (bare.has(name) || isFlag(name)) yield [name, 'true']
    else throw new BadArguments(`--${name} needs a value`)
  }
}

/** The options by name. @throws BadArguments for one that is given twice: which of the two was meant? */
function onceEach(options: Iterable<[string, string]>): Map<string, string> {
  const asked = new Map<string, string>()
  for (const [name, value] of options) {
    if (asked.has(name)) throw new BadArguments(`--${name} is given more than once`)
    asked.set(name, value)
  }
  return asked
}

/** Whether a flag is set, alone or as a word. @throws BadArguments for any other value */
function isOn(name: string, value: string | undefined): boolean {
  if (value === undefined) return false
  return oneOf(name, value, ['true', 'false']) === 'true'
}

const isFlag = (name: string) => variants.some(({parameters}) => parameters[name]?.kind === 'flag')

function variantCalled(id: string): Variant {
  const variant = variantOf(id)
  if (!variant)
    throw new BadArguments(`--variant is one of ${variants.map((one) => one.id).join(', ')}, not ${id}`)
  return variant
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (!found) throw new BadArguments(`--${name} is one of ${allowed.join(', ')}, not ${value}`)
  return found
}
