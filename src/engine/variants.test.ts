import {memory} from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {variants} from '../variants/index'
import type {Device} from './backends/device'
import {computeOn, startBackend} from './backends/load'
import {nodeHost} from './hosts/node/host'
import {variantCases} from './testing/variant-steps'

describe.each(['wasm', 'cpu'] as const)('the first step of every phase on %s', (name) => {
  let device: Device
  beforeAll(async () => {
    device = await startBackend(name, nodeHost)
    await computeOn(device)
  })

  it.each(variantCases)('is that of the reference, and leaves nothing: $name', async ({wrong}) => {
    expect(await wrong(device)).toEqual([])
    const {numTensors} = memory()
    await wrong(device)
    expect(memory().numTensors).toBe(numTensors)
  })
})

it('no variant goes unchecked', () => {
  const checked = new Set(variantCases.map(({variant}) => variant))
  expect(variants.filter(({id}) => !checked.has(id)).map(({id}) => id)).toEqual([])
})
