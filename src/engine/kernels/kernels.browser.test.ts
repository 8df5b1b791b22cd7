import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-webgl'
import '@tensorflow/tfjs-backend-webgpu'
import {beforeEach, describe, expect, it} from 'vitest'
import {allChecks} from '../testing/kernels/all'
import {fallback} from './fallback'
import {installKernels} from './index'
import {kernels} from './registry'

const layers = ['dense', 'tiedDense', 'convolve', 'convTranspose', 'filterGradient'] as const
const ownKernels = [...layers, 'adam', 'squaredError', 'map', 'total', 'columnTotals'] as const

describe.each(['webgl', 'webgpu'])('on %s', (backend) => {
  beforeEach(async ({skip}) => {
    const there = await tf.setBackend(backend).catch(() => false)
    if (!there) skip(`no ${backend} in this browser: its kernels are not tested`)
    await installKernels(backend)
  })

  it.each(allChecks)('$name', async ({run}) => {
    for (const {what, apart, allowed} of await run(backend)) expect(apart, what).toBeLessThan(allowed)
  })

  it('uses its own kernels, not the fallback ones', () => {
    const own = kernels()
    for (const name of ownKernels) expect(own[name], name).not.toBe(fallback[name])
  })
})
