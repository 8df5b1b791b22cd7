/** What an input buffer must keep to on every backend. */
import * as tf from '@tensorflow/tfjs-core'
import {InputBuffer} from '../../kernels/index'
import {noise} from './numbers'

/** Fills an input buffer three times, uses it each time, and says what came through: x + x. */
export async function throughInputBuffer(rows: number, columns: number) {
  const buffer = new InputBuffer(rows, columns)
  const before = tf.memory().numTensors
  const passed: {ours: ArrayLike<number>; reference: Float32Array}[] = []
  const pending: tf.Tensor[] = []
  for (let i = 0; i < 3; i++) {
    const values = noise(rows * columns, 70 + i)
    const x = buffer.fill(values)
    pending.push(tf.add(x, x))
    passed.push({ours: [], reference: values.map((value) => value + value)})
  }
  const read = await Promise.all(pending.map((tensor) => tensor.data()))
  tf.dispose(pending)
  const held = tf.memory().numTensors - before
  buffer.dispose()
  const left = tf.memory().numTensors - before
  return {passed: passed.map(({reference}, i) => ({reference, ours: read[i] ?? []})), held, left}
}
