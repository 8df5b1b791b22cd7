import {describe, expect, it} from 'vitest'
import type {ShippedModel} from '../../../contract/weights'
import {inSlices} from '../../framework/in-slices'
import {grown} from './angles'
import {shippedOf, sizedSpec, sizeOf} from './code-size'
import {withResult} from './own-results'
import {recordAt, withRecord} from './step-records'

const model = (name: string, k: number, testMse: number, variant = 'dense'): ShippedModel => ({
  name,
  file: `${name}.bin`,
  sha256: '',
  bytes: 0,
  arrays: [],
  spec: sizedSpec(variant, k),
  testMse,
  steps: 0,
  backend: 'wasm',
})

describe('the size of the code', () => {
  it('finds the best shipped net of a kind and size', () => {
    const models = [
      model('a', 32, 0.02),
      model('b', 32, 0.01),
      model('c', 32, 0.001, 'linear'),
      model('d', 2, 0),
    ]
    expect(shippedOf(models, 'dense', 32)?.name).toBe('b')
    expect(shippedOf(models, 'dense', 7)).toBeNull()
  })

  it.each([1, 2, 8, 9, 33, 64])('has a net of either kind at %i', (k) => {
    for (const variant of ['linear', 'dense']) expect(sizeOf(sizedSpec(variant, k))).toBe(k)
  })
})

describe('the curve of angles', () => {
  const basis = {vectors: Float32Array.of(1, 0, 0, 1), size: 2}
  const along = {step: 10, columns: Float32Array.of(2, 0)}
  const across = {step: 20, columns: Float32Array.of(0, 3)}

  it('grows, and replaces a point that is measured again', () => {
    const one = grown(null, 'first', along, basis)
    const two = grown(one, 'first', across, basis)
    expect(two.points).toEqual([
      {step: 10, degrees: 0},
      {step: 20, degrees: 90},
    ])
    expect(grown(two, 'first', {...along, step: 20}, basis).points).toEqual([
      {step: 10, degrees: 0},
      {step: 20, degrees: 0},
    ])
  })

  it('begins anew with another training', () => {
    const one = grown(null, 'first', along, basis)
    expect(grown(one, 'second', {...across, step: 0}, basis).points).toEqual([{step: 0, degrees: 90}])
  })

  it('waits for PCA and then tells all that was seen', () => {
    const unknown = {vectors: null, size: 2}
    const blind = grown(null, 'first', along, unknown)
    expect(blind.points).toEqual([])
    expect(grown(blind, 'first', across, basis).points).toHaveLength(2)
  })
})

describe('own results', () => {
  const result = {
    variant: 'dense',
    k: 5,
    mse: 0.03,
    epochs: 5,
    finished: true,
    hidden: [128, 32],
    bounded: false,
  }

  it('keep the latest of each kind and size', () => {
    const both = withResult([result], {...result, k: 6})
    expect(withResult(both, {...result, mse: 0.02})).toEqual([
      {...result, k: 6},
      {...result, mse: 0.02},
    ])
  })
})

describe('inSlices', () => {
  function* counting(to: number) {
    for (let i = 0; i < to; i++) yield i
    return to
  }

  it('does the whole of it', async () => {
    expect(await inSlices(counting(1e5))).toBe(1e5)
  })

  it('stops when it is called off', async () => {
    expect(await inSlices(counting(1e9), () => true)).toBeNull()
  })
})

describe('frames of a training', () => {
  const records = [{step: 0}, {step: 10}, {step: 30}]

  it('find the one nearest to a step', () => {
    expect(recordAt(records, 19)).toEqual({step: 10})
    expect(recordAt([], 5)).toBeNull()
  })

  it('begin anew where the run went back', () => {
    expect(withRecord(records, {step: 0})).toEqual([{step: 0}])
    expect(withRecord(records, {step: 40})).toHaveLength(4)
  })

  it('never grow without end', () => {
    let long: readonly {step: number}[] = []
    for (let step = 0; step < 1000; step++) long = withRecord(long, {step})
    expect(long.length).toBeLessThan(250)
    expect(long[0]).toEqual({step: 0})
    expect(long.at(-1)).toEqual({step: 999})
  })
})
