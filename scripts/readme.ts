import {readFileSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {versions} from '../src/lab/address/address'
import {variants} from '../src/variants'
import {toText} from '../src/variants/nearest'
import type {Effect, Parameter} from '../src/variants/parameters'
import {writeGlossary} from './glossary-page'

const readme = new URL('../README.md', import.meta.url)

/** README with the parts that the declarations of the variants settle written anew. */
export function documented(text: string): string {
  return withPart(text, 'parameters', `${frameTable()}\n\n${parameterTable()}`)
}

export function currentReadme(): string {
  return readFileSync(readme, 'utf8')
}

function withPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = split(text, start)
  const [, after] = split(rest, end)
  return `${before}${start}\n${part}\n${end}${after}`
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`README has lost its mark ${mark}`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}

function frameTable(): string {
  const kinds = variants.map(({id}) => `\`${id}\``).join(', ')
  return [
    '| word | what it says | values |',
    '| --- | --- | --- |',
    `| \`v\` | version of the address, by which it knows the defaults that it leaves out | ${versions.map((one) => `\`${one}\``).join(', ')} |`,
    `| \`variant\` | kind of autoencoder | ${kinds} |`,
    '| `backend` | what computes | `auto`, `webgpu`, `webgl`, `wasm`, `cpu` |',
    '| `lang` | language of the interface | `en`, `ko` |',
    '| `changes` | parameters that change in mid-training, each after a step | `STEP:NAME=VALUE` with semicolons, such as `470:rate=0.01;940:level=0.3` |',
    '| `b.variant`, `b.code`, … | a second run beside the first | as without `b.`; what is left out is as in the first run |',
  ].join('\n')
}

function parameterTable(): string {
  const names = new Set(variants.flatMap(({parameters}) => Object.keys(parameters)))
  const rows = [...names].flatMap((name) => meaningsOf(name).map((meaning) => row(name, meaning)))
  return [
    '| word | parameter | values | default | a change applies | what it does |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** A variant, and what it understands by a word. */
interface Holder {
  readonly id: string
  readonly parameter: Parameter
}

/** Who has a parameter of this name; apart where the same word means something else. */
function meaningsOf(name: string): Holder[][] {
  const meanings = new Map<string, Holder[]>()
  for (const {id, parameters} of variants) {
    const parameter = parameters[name]
    if (!parameter) continue
    const {label} = parameter
    meanings.set(label.en, [...(meanings.get(label.en) ?? []), {id, parameter}])
  }
  return [...meanings.values()]
}

function row(name: string, holders: readonly Holder[]): string {
  const [first] = holders
  if (!first) throw new Error(`no variant has ${name}`)
  const {label, effect, help} = first.parameter
  const defaults = holders.map(({id, parameter}) => ({id, text: toText(parameter.default)}))
  const usual = defaults[0]?.text ?? ''
  const others = defaults.filter(({text}) => text !== usual).map(({id, text}) => `\`${text}\` (${id})`)
  const only = holders.length < variants.length ? ` (${holders.map(({id}) => id).join(', ')})` : ''
  const cells = [
    `\`${name}\`${only}`,
    label.en,
    values(first.parameter),
    [`\`${usual}\``, ...others].join(', '),
    effects[effect],
    help.en,
  ]
  return `| ${cells.join(' | ')} |`
}

const effects: Readonly<Record<Effect, string>> = {
  now: 'at once',
  batch: 'from the next batch',
  weights: 'with new weights',
}

function values(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return `${parameter.min} to ${parameter.max}`
    case 'choice':
      return parameter.options.map(({value}) => `\`${value}\``).join(', ')
    case 'flag':
      return '`true`, `false`'
    case 'widths':
      return `up to ${parameter.maxLayers} widths of 1 to ${parameter.max}, or \`none\``
    case 'digits':
      return 'digits, such as `0,1,7`'
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(readme, documented(currentReadme()))
  writeGlossary()
}
