import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {variants} from '../../variants/index'
import {defaultSpec, effectOf, nearestSpec, variantOf} from '../../variants/spec'
import {divide, inVariant, nextSeed} from './spec-changes'

const dense = defaultSpec()
const asked = (values: Record<string, unknown>, from = dense) => nearestSpec(from, values).spec

describe('a request is divided by when it can be had', () => {
  test('nothing changed: nothing happens', () => {
    expect(divide(dense, asked({}))).toEqual({now: dense, pending: null})
  })

  test('the learning rate applies at once', () => {
    const wanted = asked({rate: 0.02})
    expect(divide(dense, wanted)).toEqual({now: wanted, pending: null})
  })

  test('the code size waits for new weights; the rate asked for with it does not', () => {
    const wanted = asked({rate: 0.02, code: 8})
    expect(divide(dense, wanted)).toEqual({now: asked({rate: 0.02}), pending: wanted})
  })

  test('another variant waits whole', () => {
    const wanted = defaultSpec(variantOf('linear'))
    expect(divide(dense, wanted)).toEqual({now: dense, pending: wanted})
  })

  test('what applies now never needs new weights, whatever is asked for', () => {
    const values = fc.record({
      code: fc.integer({min: 1, max: 64}),
      rate: fc.double({min: 0.0001, max: 1, noNaN: true}),
      loss: fc.constantFrom('mse', 'bce'),
      batch: fc.integer({min: 1, max: 256}),
    })
    fc.assert(
      fc.property(values, values, (first, second) => {
        const running = asked(first)
        const {now, pending} = divide(running, asked(second, running))
        expect(effectOf(running, now)).not.toBe('weights')
        expect(nearestSpec(now, {})).toEqual({spec: now, corrections: []})
        if (pending) expect(effectOf(now, pending)).toBe('weights')
      }),
    )
  })
})

describe('another variant', () => {
  test('brings its own defaults', () => {
    expect(inVariant(dense, 'denoising').spec).toEqual(defaultSpec(variantOf('denoising')))
  })

  test('keeps what the person has chosen, where it has the same parameter', () => {
    const {spec} = inVariant(asked({code: 8, epochs: 3, activation: 'tanh'}), 'linear')
    expect(spec.parameters).toMatchObject({code: 8, epochs: 3, rate: 0.01})
    expect(spec.parameters).not.toHaveProperty('activation')
  })

  test('that does not exist changes nothing', () => {
    expect(inVariant(dense, 'magic').spec).toBe(dense)
  })
})

test('after the highest seed comes the lowest', () => {
  for (const variant of variants) {
    const spec = defaultSpec(variant)
    expect(nextSeed(spec).parameters.seed).toBe(2)
    expect(nextSeed(asked({seed: 4_294_967_295}, spec)).parameters.seed).toBe(0)
  }
})
