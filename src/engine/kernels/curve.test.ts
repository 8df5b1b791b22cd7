import '@tensorflow/tfjs'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {batchOf, dummyLayers, OurTraining, PlainTraining} from '../testing/kernels/small-training'
import {installKernels} from './index'

const sizes = [784, 128, 32, 2, 32, 128, 784]
const rows = 32
const steps = 200

interface Training {
  step(batch: Float32Array): tf.Scalar
  dispose(): void
}

function curve(training: Training): number[] {
  const losses: number[] = []
  for (let i = 0; i < steps; i++) {
    const loss = training.step(batchOf(i % 8, rows, 784))
    losses.push(loss.dataSync()[0] ?? Number.NaN)
    loss.dispose()
  }
  training.dispose()
  return losses
}

describe('200 steps of 784-128-32-2 and back on wasm', () => {
  beforeAll(async () => {
    await tf.setBackend('wasm')
    await installKernels('wasm')
  })

  it("follow tfjs's own loss curve to 4 digits", () => {
    const theirs = curve(new PlainTraining(dummyLayers(sizes), rows))
    const mine = curve(new OurTraining(dummyLayers(sizes), rows))
    const apart = mine.map((loss, i) => Math.abs(loss / (theirs[i] ?? 0) - 1))
    expect(mine.at(-1)).toBeLessThan((mine[0] ?? 0) * 0.99)
    expect(Math.max(...apart)).toBeLessThan(5e-5)
  })

  it('are the same bit for bit every time', () => {
    expect(curve(new OurTraining(dummyLayers(sizes), rows))).toEqual(
      curve(new OurTraining(dummyLayers(sizes), rows)),
    )
  })
})
