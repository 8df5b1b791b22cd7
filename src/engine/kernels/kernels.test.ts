import '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {disagreement} from './checks/numbers'
import {plain} from './checks/plain'
import {scenarios} from './checks/scenarios'
import * as ours from './index'

describe.each(['cpu', 'wasm'])('on %s', (backend) => {
  beforeAll(async () => {
    await tf.setBackend(backend)
    await ours.installKernels(backend)
  })

  it.each(scenarios)('agrees with tfjs: $name', async ({run}) => {
    await tf.setBackend('cpu')
    const theirs = tf.tidy(() => run(plain).map((tensor) => tensor.dataSync()))
    await tf.setBackend(backend)
    const mine = tf.tidy(() => run(ours).map((tensor) => tensor.dataSync()))
    expect(mine.length).toBe(theirs.length)
    mine.forEach((values, i) => {
      expect(disagreement(values, theirs[i] ?? [])).toBeLessThan(2e-5)
    })
  })
})
