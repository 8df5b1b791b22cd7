import {dispose, type Tensor2D, tensor2d} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import {count} from '../../contract/description'
import type {Training} from '../../contract/training'
import {at32} from '../../maths/arrays'
import {corrupt} from '../../maths/noise'
import {randomStream} from '../../maths/random'
import {type Layout, layoutOf} from '../../variants/layout'
import type {Model, Phase} from '../../variants/model'
import type {Batch} from '../parts/batch-loader'
import {ModelTrainer} from '../parts/model-trainer'
import {firstWeights} from '../parts/weights'
import type {ReferenceBatch} from '../reference/batch'
import {beginReference, type ReferenceTraining, referenceStep, type Terms} from '../reference/training'
import type {Device} from './device'

/** A model, and the step that plain TypeScript takes with it. */
export interface ExpectedStep {
  readonly layout: Layout
  readonly phase: Phase
  readonly training: Training
  readonly weights: readonly NamedArray[]
  readonly batch: ReferenceBatch
  readonly rows: number
  readonly terms: Terms
  readonly after: ReferenceTraining['weights']
}

/** Takes the first step of a phase by the reference, on made-up images that are mostly blank as digits are. */
export function expectedStep(model: Model, phase: Phase, training: Training, rows: number): ExpectedStep {
  const layout = layoutOf(model)
  const weights = firstWeights(layout, 1)
  const batch = madeUpBatch(model, rows)
  const begun = beginReference(layout, phase, weights)
  const {terms, training: after} = referenceStep(begun, batch, training)
  return {layout, phase, training, weights, batch, rows, terms, after: after.weights}
}

/**
 * Takes the same step on the device and compares terms and weights. Answers why it is wrong, or the empty string where
 * it is right.
 */
export async function compareStep(device: Device, expected: ExpectedStep): Promise<string> {
  const {layout, phase, training, weights, terms, after} = expected
  const trainer = new ModelTrainer(layout, phase, training, weights)
  const batch = onDevice(expected)
  try {
    const scalars = trainer.step(batch, 0)
    const values = await Promise.all(scalars.map((scalar) => device.read(scalar)))
    dispose(scalars)
    for (const [i, name] of Object.keys(phase.terms).entries()) {
      const [value, right] = [values[i]?.[0] ?? Number.NaN, terms[name] ?? Number.NaN]
      if (!(Math.abs(value - right) <= 1e-3 * Math.abs(right) + 1e-6))
        return `a training step's ${name} is ${value} instead of ${right}`
    }
    const read = await trainer.read(device)
    const wrong = read.weights.find(
      ({values}, i) => !moved(values, after[i]?.values, weights[i]?.values ?? values),
    )
    return wrong ? `a training step moves ${wrong.name} wrongly` : ''
  } finally {
    dispose([batch.x, batch.target, ...Object.values(batch.noise), ...(batch.labels ? [batch.labels] : [])])
    trainer.dispose()
  }
}

/** Four of five pixels are blank, as in a digit. */
export const inky = (u: number) => (u < 0.8 ? 0 : (u - 0.8) * 5)

function madeUpBatch({example, noise, labels, corruption}: Model, rows: number): ReferenceBatch {
  const stream = randomStream(0, 'check')
  const target = Float32Array.from({length: rows * count(example)}, () => inky(stream.uniform()))
  const x = corruption ? target.slice() : target
  if (corruption) corrupt(corruption, x, rows, stream, count(example))
  const drawn = Object.entries(noise).map(([name, shape]) => {
    const values = new Float32Array(rows * count(shape))
    stream.normals(values)
    return [name, values] as const
  })
  const hot = Float32Array.from({length: rows * 10}, (_, i) => (i % 10 === Math.floor(i / 10) % 10 ? 1 : 0))
  return {x, target, noise: Object.fromEntries(drawn), ...(labels && {labels: hot})}
}

function onDevice({batch, rows}: ExpectedStep): Batch {
  const tensor = (values: Float32Array | Float64Array): Tensor2D =>
    tensor2d(Float32Array.from(values), [rows, values.length / rows])
  const x = tensor(batch.x)
  // As from a loader: one tensor where input and target are the same numbers.
  const target = batch.target === batch.x ? x : tensor(batch.target)
  const noise = Object.entries(batch.noise ?? {}).flatMap(([name, values]) =>
    values.length === 0 ? [] : [[name, tensor(values)] as const],
  )
  const labels = batch.labels ? tensor(batch.labels) : null
  return {x, target, noise: Object.fromEntries(noise), labels, rows, epoch: 0, last: false, passes: 0}
}

/** Whether an array came within a hundredth of its expected change of where it should be. */
function moved(values: Float32Array, expected: ArrayLike<number> | undefined, before: Float32Array): boolean {
  let off = 0
  let change = 0
  values.forEach((value, i) => {
    const right = expected?.[i] ?? Number.NaN
    off += (value - right) ** 2
    change += (right - at32(before, i)) ** 2
  })
  return Math.sqrt(off) <= 0.01 * Math.sqrt(change) + 1e-6
}
