/** Every check of the kernels, for the backend in use. The tests in Node and in the browser run the same ones. */
import * as tf from '@tensorflow/tfjs-core'
import {activations} from '../../../contract/model'
import * as ours from '../../kernels/index'
import {compare, differenceChecks} from './finite-differences'
import {throughInputBuffer} from './input-buffer-checks'
import {disagreement} from './numbers'
import {inDouble, onTensors, operationChecks, withNaN} from './operation-checks'
import {optimizerChecks, runOptimizer} from './optimizer-checks'
import {plain} from './plain'
import {scenarios} from './scenarios'
import {batchOf, dummyLayers, OurTraining, PlainTraining} from './small-training'

/** How far apart two answers are, relative to the larger numbers in them, and how far they may be. */
export interface Finding {
  readonly what: string
  readonly apart: number
  readonly allowed: number
}

export interface Check {
  readonly name: string
  /** On this backend, which is in use before and after. */
  run(backend: string): Promise<Finding[]>
}

/** Single precision, after sums of up to some hundred terms. */
const single = 2e-5

export const allChecks: readonly Check[] = [
  ...scenarios.map(({name, run}) => ({
    name: `agrees with tfjs: ${name}`,
    run: (backend: string) => against(backend, run),
  })),
  ...differenceChecks.map((check) => ({
    name: `agrees with finite differences: ${check.name}`,
    async run() {
      const {value, gradients} = await compare(check)
      return [value, ...gradients].map(({ours, reference}, i) => ({
        what: i === 0 ? 'value' : `gradient in input ${i}`,
        apart: disagreement(ours, reference),
        allowed: single,
      }))
    },
  })),
  ...operationChecks.map((check) => ({
    name: `agrees with the reference: ${check.name}`,
    async run() {
      const {outcome, kept} = await onTensors(check)
      const expected = inDouble(check)
      const spoilt = await onTensors(check, withNaN)
      return [
        ...outcome.map((mine, i) => ({
          what: i === 0 ? 'value' : `gradient in input ${i}`,
          apart: disagreement(mine, expected[i] ?? []),
          allowed: single,
        })),
        {what: 'tensors left', apart: kept, allowed: 0.5},
        {what: 'NaN', apart: Number.isNaN(spoilt.outcome[0]?.[0]) ? 0 : 1, allowed: 0.5},
      ]
    },
  })),
  ...optimizerChecks.map((check) => ({
    name: `steps as its definition says: ${check.name}`,
    async run() {
      const outcomes = await runOptimizer(check)
      return outcomes.map(({ours, reference}, i) => ({
        what: `array ${i}`,
        apart: disagreement(ours, reference),
        allowed: single,
      }))
    },
  })),
  ...[
    [4, 6],
    [5, 3],
    [128, 784],
  ].map(([rows = 1, columns = 1]) => ({
    name: `passes every batch through an input buffer of ${rows} × ${columns}`,
    async run() {
      const {passed, held, left} = await throughInputBuffer(rows, columns)
      const tensors = [
        {what: 'tensors held', apart: Math.abs(held - 1), allowed: 0.5},
        {what: 'tensors left', apart: left, allowed: 0.5},
      ]
      return [
        ...passed.map(({ours, reference}, i) => ({
          what: `batch ${i}`,
          apart: disagreement(ours, reference),
          allowed: 1e-7,
        })),
        ...tensors,
      ]
    },
  })),
  {name: 'trains as tfjs does, in level memory', run: trainsAlike},
  {name: 'does not hide what is not a number', run: keepsNaN},
  {name: 'stays finite at probabilities of 0 and 1', run: finiteAtTheEnds},
]

/** A run that diverges is stopped by its loss: no activation and no loss may make a number of NaN. */
async function keepsNaN(): Promise<Finding[]> {
  const bad = tf.tensor2d([Number.NaN, 0.5, 0.5, 0.5], [2, 2])
  const [w, b, target] = [tf.ones([2, 2]), tf.zeros([2]), tf.zeros([2, 2])]
  const image = tf.reshape(bad, [1, 2, 2, 1]) as tf.Tensor4D
  const [filter, bias] = [tf.ones([1, 1, 1, 1]) as tf.Tensor4D, tf.zeros([1]) as tf.Tensor1D]
  const read = await values(() => [
    ours.meanSquaredError(target, bad),
    ours.binaryCrossEntropy(target, bad),
    ...activations.map((activation) => ours.dense(bad, w as tf.Tensor2D, b as tf.Tensor1D, activation)),
    ...activations.flatMap((activation) => [
      ours.conv2d(image, filter, bias, 1, activation),
      ours.convTranspose2d(image, filter, bias, 1, activation),
    ]),
  ])
  tf.dispose([bad, w, b, target, image, filter, bias])
  return read.map((numbers, i) => ({
    what: `result ${i}`,
    apart: Number.isNaN(numbers[0]) ? 0 : 1,
    allowed: 0.5,
  }))
}

/** Ours on the backend, tfjs's on its cpu backend. */
async function against(backend: string, run: (operations: typeof plain) => tf.Tensor[]): Promise<Finding[]> {
  await tf.setBackend('cpu')
  const theirs = await values(() => run(plain))
  await tf.setBackend(backend)
  const mine = await values(() => run(ours))
  if (mine.length !== theirs.length) throw new Error('Not the same number of results')
  return mine.map((one, i) => ({
    what: `result ${i}`,
    apart: disagreement(one, theirs[i] ?? []),
    allowed: single,
  }))
}

async function values(run: () => tf.Tensor[]): Promise<tf.TypedArray[]> {
  const tensors = tf.tidy(run)
  const read = await Promise.all(tensors.map((tensor) => tensor.data()))
  tf.dispose(tensors)
  return read
}

/** Odd sizes throughout: 15 inputs, a batch of 7. */
async function trainsAlike(backend: string): Promise<Finding[]> {
  const sizes = [15, 9, 3, 9, 15]
  const [steps, rows] = [12, 7]
  await tf.setBackend('cpu')
  const expected: number[] = []
  const theirs = new PlainTraining(dummyLayers(sizes), rows)
  for (let i = 0; i < steps; i++) expected.push(await read(theirs.step(batchOf(i, rows, 15))))
  theirs.dispose()
  await tf.setBackend(backend)
  const mine = new OurTraining(dummyLayers(sizes), rows)
  const losses: number[] = []
  let level = 0
  for (let i = 0; i < steps; i++) {
    losses.push(await read(mine.step(batchOf(i, rows, 15))))
    if (i === 1) level = tf.memory().numTensors
  }
  const grown = tf.memory().numTensors - level
  mine.dispose()
  return [
    {what: 'losses', apart: disagreement(losses, expected), allowed: 1e-5},
    {what: 'tensors more than before', apart: grown, allowed: 0.5},
  ]
}

async function read(loss: tf.Scalar): Promise<number> {
  const [value = Number.NaN] = await loss.data()
  loss.dispose()
  return value
}

async function finiteAtTheEnds(): Promise<Finding[]> {
  const target = tf.tensor2d([0, 1, 0, 1, 0.5, 1], [2, 3])
  const output = tf.tensor2d([0, 0, 1, 1, 0.5, 1], [2, 3])
  const loss = (given: tf.Tensor) => ours.binaryCrossEntropy(target, given)
  const [value, gradient] = await values(() => [loss(output), tf.grad(loss)(output)])
  tf.dispose([target, output])
  // −ln 10⁻⁷ twice, ln 2 once; the margin itself is rounded to single precision.
  const expected = (2 * 16.118 + Math.LN2) / 6
  const finite = Array.from(gradient ?? []).every(Number.isFinite)
  return [
    {what: 'loss', apart: disagreement(value ?? [], [expected]), allowed: 0.01},
    {what: 'gradient', apart: finite ? 0 : 1, allowed: 0.5},
  ]
}
