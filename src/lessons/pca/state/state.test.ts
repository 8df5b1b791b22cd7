import {describe, expect, it} from 'vitest'
import type {ShippedModel} from '../../../contract/weights'
import {spec} from '../../framework/spec'
import {grown} from './angles'
import {shippedOf, sizedSpec, sizeOf} from './code-size'
import {inSlices} from './in-slices'
import {withResult} from './own-results'

const model = (name: string, k: number, testMse: number, variant = 'dense'): ShippedModel => ({
  name,
  file: `${name}.bin`,
  sha256: '',
  bytes: 0,
  arrays: [],
  spec: spec(variant, {code: k}),
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
  const columns = new Float32Array()
  const one = grown(null, 'first', {step: 10, degrees: 80}, columns)

  it('grows, and replaces a point that is measured again', () => {
    const two = grown(one, 'first', {step: 20, degrees: 40}, columns)
    expect(grown(two, 'first', {step: 20, degrees: 39}, columns).points).toEqual([
      {step: 10, degrees: 80},
      {step: 20, degrees: 39},
    ])
  })

  it('begins anew with another training', () => {
    expect(grown(one, 'second', {step: 0, degrees: 89}, columns).points).toEqual([{step: 0, degrees: 89}])
  })
})

describe('own results', () => {
  const result = {variant: 'dense', k: 5, mse: 0.03, epochs: 5, finished: true}

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
