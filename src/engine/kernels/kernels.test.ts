import '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {allChecks} from '../testing/kernels/all'
import {fallback} from './fallback'
import {installKernels} from './index'
import {kernels} from './registry'

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend)
    await installKernels(backend)
  })

  it.each(allChecks)('$name', async ({run}) => {
    for (const {what, apart, allowed} of await run(backend)) expect(apart, what).toBeLessThan(allowed)
  })
})

it('uses its own kernels on wasm, not the fallback ones', async () => {
  await tf.setBackend('wasm')
  await installKernels('wasm')
  for (const [name, kernel] of Object.entries(kernels())) expect(fallback, name).not.toContain(kernel)
})
