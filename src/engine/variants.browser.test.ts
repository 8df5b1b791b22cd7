import {memory} from '@tensorflow/tfjs-core'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Device} from './backends/device'
import {computeOn, startBackend} from './backends/load'
import {browserHost} from './hosts/browser'
import {variantCases} from './testing/variant-steps'

describe.each(['wasm', 'webgl', 'webgpu', 'cpu'] as const)('the first step of every phase on %s', (name) => {
  let device: Device
  beforeEach(async ({skip}) => {
    const there = await startBackend(name, browserHost).catch(() => null)
    if (!there) return skip(`no ${name} in this browser: no variant is checked on it`)
    device = there
    await computeOn(device)
  })

  it.each(variantCases)('is that of the reference, and leaves nothing: $name', async ({wrong}) => {
    expect(await wrong(device)).toEqual([])
    const {numTensors} = memory()
    await wrong(device)
    expect(memory().numTensors).toBe(numTensors)
  })
})
