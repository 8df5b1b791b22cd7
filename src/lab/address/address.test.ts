import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {backendChoices} from '../../contract/backend'
import {dataNames, type ParameterValue, type RunSpec} from '../../contract/spec'
import {languages} from '../../contract/words'
import {withChangesOf} from '../../variants/changes'
import {allows} from '../../variants/check'
import {variants} from '../../variants/index'
import type {Parameter} from '../../variants/parameters'
import {defaultSpec, nearestSpec} from '../../variants/spec'
import {themes} from '../preferences'
import {type Address, formatAddress, parseAddress, reserved} from './address'
import {home, type Route} from './route'

function valuesOf(parameter: Parameter): fc.Arbitrary<ParameterValue> {
  switch (parameter.kind) {
    case 'integer':
      return fc.integer(parameter)
    case 'real':
      return fc.double({min: parameter.min, max: parameter.max, noNaN: true})
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...parameter.options.map((option) => option.value))
    case 'widths':
      return fc.array(fc.integer({min: 1, max: parameter.max}), {maxLength: parameter.maxLayers})
    case 'digits':
      return fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {minLength: 1})
  }
}

/** Any spec that can be built: any values, and what rules between them make of those. */
const spec: fc.Arbitrary<RunSpec> = fc
  .constantFrom(...variants)
  .chain((variant) => {
    const values = Object.entries(variant.parameters).map(([key, p]) => [key, valuesOf(p)] as const)
    const asked = fc.record(Object.fromEntries(values))
    return fc.tuple(fc.constant(defaultSpec(variant)), fc.constantFrom(...dataNames), asked)
  })
  .map(([base, data, asked]) => nearestSpec({...base, data}, asked).spec)

/** The same with changes to come, as far as there are any that can be made. */
const planned: fc.Arbitrary<RunSpec> = spec.chain((base) => {
  const asked = fc.record({
    step: fc.integer({min: 1, max: 10_000}),
    name: fc.constantFrom('rate', 'batch', 'epochs', 'optimiser', 'level', 'digits'),
    share: fc.double({min: 0, max: 1, noNaN: true}),
    text: fc.constantFrom('adam', 'sgd', 'momentum', '1,2,3'),
  })
  return fc.array(asked, {maxLength: 5}).map((changes) => {
    const ordered = changes.toSorted((a, b) => a.step - b.step)
    const text = ordered.map((one) => `${one.step}:${one.name}=${numeric(one.name) ? one.share : one.text}`)
    return withChangesOf(base, text.join(';')).spec
  })
})
const numeric = (parameter: string) => ['rate', 'batch', 'epochs', 'level'].includes(parameter)

const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>(home),
  fc.constant<Route>({page: 'playground'}),
  fc.constant<Route>({page: 'lessons'}),
  fc.record({page: fc.constant('lesson' as const), slug: name, scene: fc.option(name)}),
)

const address: fc.Arbitrary<Address> = fc.record({
  route,
  spec: planned,
  hasSpec: fc.constant(true),
  compared: fc.option(fc.oneof(spec, planned)),
  backend: fc.constantFrom(...backendChoices),
  language: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom(...themes)),
  presenting: fc.boolean(),
})

const isValid = ({variant, data, parameters}: RunSpec) => {
  const found = variants.find(({id}) => id === variant)
  if (!found || !dataNames.includes(data)) return false
  const inBounds = Object.entries(found.parameters).every(([key, p]) => allows(p, parameters[key]))
  return inBounds && found.brokenRules(parameters).length === 0
}

test('every experiment is read from its address as it was written', () => {
  fc.assert(
    fc.property(address, (written) => {
      expect(parseAddress(formatAddress(written))).toEqual({...written, corrections: []})
    }),
  )
})

test('every experiment is read from its report as it was written, be it of a variant with fewer parameters then', () => {
  fc.assert(
    fc.property(spec, (written) => {
      const {variant, data, parameters}: RunSpec = JSON.parse(JSON.stringify(written))
      const base = {...defaultSpec(variants.find(({id}) => id === variant)), data}
      expect(nearestSpec(base, parameters)).toEqual({spec: written, corrections: []})
      const {noise, level, ...older} = parameters
      const now = nearestSpec(base, older).spec.parameters
      expect(now).toEqual({...written.parameters, noise: base.parameters.noise, level: base.parameters.level})
      expect(Boolean(noise) && level !== undefined).toBe(true)
    }),
  )
})

test('whatever the address says, there is an experiment to open', () => {
  const word = fc.constantFrom(
    ...reserved,
    'code',
    'hidden',
    'digits',
    'rate',
    'loss',
    'toString',
    'b.variant',
    'b.code',
    'b.data',
    'b.',
    '__proto__',
  )
  const query = fc.array(fc.tuple(word, fc.string({unit: 'binary'})), {maxLength: 8})
  const likely = query.map((parts) => `#/playground?${parts.map(([k, v]) => `${k}=${v}`).join('&')}`)
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({unit: 'binary'}), fc.webUrl()), (text) => {
      const {spec} = parseAddress(text)
      expect(spec).toSatisfy(isValid)
      const again = parseAddress(formatAddress(parseAddress(text)))
      expect(again.spec).toEqual(spec)
      expect(again.compared).toEqual(parseAddress(text).compared)
      expect(again.corrections).toEqual([])
    }),
    {numRuns: 500},
  )
})

test('no parameter is called as a word that the address needs itself', () => {
  for (const {parameters} of variants) {
    expect(Object.keys(parameters).filter((key) => reserved.some((word) => word === key))).toEqual([])
  }
})

describe('the address that the documentation shows', () => {
  const text = '#/playground?v=2&variant=denoising&code=2&hidden=128,32&seed=7&backend=wasm&lang=ko'

  test('is read', () => {
    const {route, spec, backend, language, corrections} = parseAddress(text)
    expect({route, backend, language, corrections}).toEqual({
      route: {page: 'playground'},
      backend: 'wasm',
      language: 'ko',
      corrections: [],
    })
    expect(spec.parameters).toMatchObject({code: 2, hidden: [128, 32], seed: 7, epochs: 5})
  })

  test('is written again, letter for letter', () => {
    expect(formatAddress(parseAddress(text))).toBe(text)
  })
})

describe('an address of version 1', () => {
  test('opens what it opened then: what it leaves out is as it was', () => {
    const {spec, compared, corrections} = parseAddress(
      '#/playground?v=1&variant=dense&seed=7&b.variant=denoising',
    )
    expect(corrections).toEqual([])
    expect(spec).toEqual({
      variant: 'dense',
      data: 'mnist',
      parameters: {
        code: 2,
        hidden: [128, 32],
        activation: 'relu',
        codeactivation: 'linear',
        output: 'sigmoid',
        loss: 'mse',
        centred: false,
        noise: 'none',
        level: 0.5,
        optimiser: 'adam',
        rate: 0.001,
        ratedecay: 1,
        decay: 0,
        batch: 128,
        epochs: 10,
        seed: 7,
        digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        images: 60_000,
      },
    })
    expect(compared).toMatchObject({
      parameters: {activation: 'relu', codeactivation: 'linear', centred: false, seed: 7},
    })
    const other = parseAddress('#/playground?v=1&variant=linear&code=3&b.variant=dense').compared
    expect(other?.parameters).toMatchObject({activation: 'relu', codeactivation: 'linear', code: 3})
  })

  test('is written anew with all that is no longer the default', () => {
    const text = formatAddress(parseAddress('#/playground?v=1&variant=dense&code=8&lang=en'))
    expect(text).toBe(
      '#/playground?v=2&variant=dense&code=8&activation=relu&codeactivation=linear&centred=false&lang=en',
    )
    expect(parseAddress(text).spec).toEqual(parseAddress('#/playground?v=1&variant=dense&code=8').spec)
  })

  test('that asks for no experiment opens today’s', () => {
    expect(parseAddress('#/playground?v=1&lang=ko')).toMatchObject({hasSpec: false, spec: defaultSpec()})
  })

  test('is as good as any other: an unknown version is set aside', () => {
    const {spec, corrections} = parseAddress('#/playground?v=99&variant=dense')
    expect(spec).toEqual(defaultSpec())
    expect(corrections).toMatchObject([{name: 'v', given: '99', used: '2'}])
  })
})

test('what could not be had is listed, with what is used instead', () => {
  const {spec, backend, corrections} = parseAddress(
    '#/playground?variant=dense&code=5000&backend=abacus&colour=red&code=7&loss=bce&output=linear',
  )
  expect(spec.parameters).toMatchObject({code: 1024, loss: 'bce', output: 'sigmoid'})
  expect(backend).toBe('auto')
  expect(corrections.map(({name, given, used}) => [name, given, used])).toEqual([
    ['code', '7', null],
    ['backend', 'abacus', 'auto'],
    ['code', '5000', 1024],
    ['colour', 'red', null],
    ['output', 'linear', 'sigmoid'],
  ])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a word that every object knows is set aside like any other: %s',
  (word) => {
    const {spec, corrections} = parseAddress(`#/playground?variant=dense&${word}=1&b.${word}=1`)
    expect(spec).toEqual(defaultSpec())
    expect(corrections.map(({name, used}) => [name, used])).toEqual([
      [word, null],
      [`b.${word}`, null],
    ])
  },
)

test('an address that leads nowhere leads home, and says so', () => {
  const {route, corrections} = parseAddress('#/lessons/../../etc')
  expect(route).toEqual(home)
  expect(corrections).toMatchObject([{name: '#', given: '/lessons/../../etc'}])
})

test('an address without parameters is the default experiment, and stays short', () => {
  const bare = parseAddress('#/playground')
  expect(bare.hasSpec).toBe(false)
  expect(bare.spec).toEqual(parseAddress('#/playground?v=2&variant=dense').spec)
  expect(formatAddress(bare)).toBe('#/playground')
})

describe('the address of two runs', () => {
  test('says of the second what differs from the first', () => {
    const text = '#/playground?v=2&variant=dense&code=3&seed=7&b.variant=vae&b.beta=4'
    const {spec, compared, corrections} = parseAddress(text)
    expect(corrections).toEqual([])
    expect(spec).toMatchObject({variant: 'dense', parameters: {code: 3, seed: 7}})
    expect(compared).toMatchObject({variant: 'vae', parameters: {code: 3, seed: 7, beta: 4}})
    expect(formatAddress(parseAddress(text))).toBe(text)
  })

  test('needs no variant where that is the same, nor anything else', () => {
    expect(parseAddress('#/playground?variant=dense&b.code=5').compared?.parameters.code).toBe(5)
    expect(parseAddress('#/playground?b.variant=dense').compared).toEqual(defaultSpec())
    expect(parseAddress('#/playground?variant=dense').compared).toBeNull()
  })

  test('names what the second cannot have with its prefix', () => {
    const {compared, corrections} = parseAddress('#/playground?b.code=9999&b.variant=bread&b.colour=red')
    expect(compared?.parameters.code).toBe(1024)
    expect(corrections.map(({name, used}) => [name, used])).toEqual([
      ['b.variant', 'dense'],
      ['b.code', 1024],
      ['b.colour', null],
    ])
  })
})
