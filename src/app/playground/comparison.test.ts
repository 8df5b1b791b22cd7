import {describe, expect, it} from 'vitest'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'
import {otherBatches} from './comparison'

const spec = (variant: string, parameters: Record<string, unknown> = {}) =>
  nearestSpec(defaultSpec(variantOf(variant)), parameters).spec

describe('two runs', () => {
  it('train on the same batches while what draws them agrees', () => {
    expect(otherBatches(spec('dense'), spec('vae', {code: 5, epochs: 1}), 'en')).toEqual([])
    expect(otherBatches(spec('dense'), spec('vae', {batch: 64, seed: 2}), 'en')).toEqual([
      'Batch size',
      'Seed',
    ])
    expect(otherBatches(spec('dense'), spec('dense', {digits: [0, 1]}), 'ko')).toEqual(['숫자'])
  })
})
