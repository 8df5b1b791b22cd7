import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pixels} from '../contract/data'
import {codeBounds, codeSize, count} from '../contract/description'
import {convolutional} from './convolutional'
import type {Variant} from './define'
import {denoising} from './denoising'
import {dense} from './dense'
import {variants} from './index'
import {toText} from './nearest'
import {defaultSpec, describeSpec, effectOf, formerSpec, nearestSpec, requireVariant} from './spec'
import {vae} from './vae'

describe('every variant', () => {
  it.each(variants.map((variant) => [variant.id, variant] as const))(
    '%s: defaults are allowed and build',
    (_, variant) => {
      const spec = defaultSpec(variant)
      const {spec: same, corrections} = nearestSpec(spec, spec.parameters)
      expect(corrections).toEqual([])
      expect(same).toEqual(spec)
      const {phases} = describeSpec(spec)
      for (const {layers, code} of phases) {
        expect(layers.filter(({name}) => name === 'code').map(({shape}) => shape)).toEqual([[codeSize(code)]])
        expect(count(layers.at(-1)?.shape ?? [])).toBe(pixels)
      }
    },
  )

  it.each(variants.map((variant) => [variant.id, variant] as const))(
    '%s: every text is there in both languages',
    (_, variant) => {
      for (const parameter of Object.values(variant.parameters)) {
        expect(parameter.label.en).not.toBe('')
        expect(parameter.help.ko).toMatch(/[가-힣]/)
      }
    },
  )
})

describe('what was written before a parameter was there', () => {
  it('has what held then, which for the plain autoencoder is no longer the default', () => {
    const then = {activation: 'relu', codeactivation: 'linear', centred: false}
    expect(formerSpec(dense).parameters).toMatchObject(then)
    expect(defaultSpec(dense).parameters).toMatchObject({
      activation: 'tanh',
      codeactivation: 'tanh',
      centred: true,
    })
    const {codeactivation: _, ...older} = formerSpec(dense).parameters
    const {spec, corrections} = nearestSpec({...defaultSpec(dense), parameters: older}, {})
    expect(corrections).toEqual([])
    expect(spec).toEqual(formerSpec(dense))
  })
})

it('a description knows between what the numbers of a code lie', () => {
  const bounds = (variant: Variant, codeactivation: string) =>
    codeBounds(describeSpec(nearestSpec(defaultSpec(variant), {codeactivation}).spec).phases.at(-1))
  for (const variant of [dense, denoising, convolutional]) {
    expect(bounds(variant, 'tanh')).toEqual([-1, 1])
    expect(bounds(variant, 'sigmoid')).toEqual([0, 1])
    expect(bounds(variant, 'linear')).toBeNull()
  }
  expect(codeBounds(describeSpec(defaultSpec(vae)).phases.at(-1))).toBeNull()
})

describe('nearestSpec', () => {
  it('never fails, and what it gives builds, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.double()),
      fc.constant(null),
    )
    const names = fc.constantFrom(
      'code',
      'hidden',
      'rate',
      'digits',
      'loss',
      'output',
      'epochs',
      'noise',
      'nonsense',
    )
    fc.assert(
      fc.property(fc.constantFrom(...variants), fc.dictionary(names, anything), (variant, asked) => {
        const {spec} = nearestSpec(defaultSpec(variant), asked)
        expect(() => variant.model(spec.parameters, [pixels])).not.toThrow()
        expect(nearestSpec(spec, spec.parameters)).toEqual({spec, corrections: []})
      }),
    )
  })

  it('reads back what it writes', () => {
    const spec = nearestSpec(defaultSpec(denoising), {
      hidden: [300, 20],
      digits: [1, 7],
      level: 0.25,
      centred: true,
    }).spec
    const texts = Object.entries(spec.parameters).map(([name, value]) => [name, toText(value)])
    expect(nearestSpec(defaultSpec(denoising), Object.fromEntries(texts))).toEqual({spec, corrections: []})
  })

  it('takes the nearest possible value and says so', () => {
    const {spec, corrections} = nearestSpec(defaultSpec(dense), {code: '5000', rate: 'fast', colour: 'red'})
    expect(spec.parameters).toMatchObject({code: 1024, rate: 0.001})
    expect(corrections.map(({name, used}) => [name, used])).toEqual([
      ['code', 1024],
      ['rate', 0.001],
      ['colour', null],
    ])
  })

  it('mends what does not go together', () => {
    const {spec, corrections} = nearestSpec(defaultSpec(dense), {loss: 'bce', output: 'linear'})
    expect(spec.parameters.output).toBe('sigmoid')
    expect(corrections[0]?.why?.en).toContain('sigmoid')
  })
})

describe('effectOf', () => {
  const spec = defaultSpec(dense)
  const changed = (asked: Record<string, unknown>) => effectOf(spec, nearestSpec(spec, asked).spec)

  it('is that of the slowest part of the change', () => {
    expect(changed({})).toBeNull()
    expect(changed({rate: 0.1})).toBe('now')
    expect(changed({rate: 0.1, batch: 64})).toBe('batch')
    expect(changed({rate: 0.1, code: 3})).toBe('weights')
    expect(effectOf(spec, defaultSpec(denoising))).toBe('weights')
  })
})

it('refuses to build from values that were never checked', () => {
  expect(() => requireVariant({...defaultSpec(), variant: 'nope'})).toThrow(RangeError)
  expect(() => dense.model({...defaultSpec(dense).parameters, code: 0}, [pixels])).toThrow(RangeError)
})
