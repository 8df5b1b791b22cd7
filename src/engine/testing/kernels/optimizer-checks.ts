/** Ten steps of each optimiser on an odd number of weights, ours against plain arithmetic in double precision. */
import * as tf from '@tensorflow/tfjs-core'
import {at64} from '../../../maths/arrays'
import {adamDefaults, adamStep, momentumStep, sgdStep} from '../../kernels/index'
import {noise} from './numbers'

const shapes = [[5, 3], [7], [1, 1], [64, 33]] as const
const rate = 0.01
const weightDecay = 0.1
const steps = 10

type Numbers = Float64Array

export interface OptimizerCheck {
  readonly name: string
  /** One step, ours. */
  step(
    slots: readonly {variable: tf.Variable; gradient: tf.Tensor; a: tf.Variable; b: tf.Variable}[],
    t: number,
  ): void
  /** What the step does to weight w with gradient g and memories a and b. */
  reference(w: number, g: number, a: number, b: number, t: number): readonly [w: number, a: number, b: number]
}

const {beta1, beta2, epsilon} = adamDefaults
const kept = 1 - rate * weightDecay

export const optimizerChecks: readonly OptimizerCheck[] = [
  {
    name: 'adam',
    step(slots, step) {
      const withState = slots.map(({variable, gradient, a, b}) => ({variable, gradient, m: a, v: b}))
      adamStep(withState, {...adamDefaults, rate, weightDecay, step})
    },
    reference(w, g, a, b, t) {
      const m = beta1 * a + (1 - beta1) * g
      const v = beta2 * b + (1 - beta2) * g * g
      const change = m / (1 - beta1 ** t) / (Math.sqrt(v / (1 - beta2 ** t)) + epsilon)
      return [kept * w - rate * change, m, v]
    },
  },
  {
    name: 'momentum',
    step(slots) {
      const withState = slots.map(({variable, gradient, a}) => ({variable, gradient, velocity: a}))
      momentumStep(withState, {rate, weightDecay, momentum: 0.9})
    },
    reference(w, g, a) {
      const velocity = 0.9 * a + g
      return [kept * w - rate * velocity, velocity, 0]
    },
  },
  {
    name: 'sgd',
    step: (slots) => sgdStep(slots, {rate, weightDecay}),
    reference: (w, g) => [kept * w - rate * g, 0, 0],
  },
]

export interface OptimizerOutcome {
  readonly ours: ArrayLike<number>
  readonly reference: ArrayLike<number>
}

/** Weights after the steps, variable by variable, then their first memory, then their second. */
export async function runOptimizer(check: OptimizerCheck): Promise<OptimizerOutcome[]> {
  const starts = shapes.map((shape, i) => noise(sizeOf(shape), 60 + i))
  const slots = shapes.map((shape, i) => ({
    variable: tf.variable(tf.tensor(starts[i] ?? [], [...shape])),
    a: tf.variable(tf.zeros([...shape])),
    b: tf.variable(tf.zeros([...shape])),
  }))
  const expected = starts.map((start) => ({
    w: Float64Array.from(start),
    a: new Float64Array(start.length),
    b: new Float64Array(start.length),
  }))
  for (let t = 1; t <= steps; t++) {
    const gradients = shapes.map((shape, i) => noise(sizeOf(shape), 100 * t + i))
    tf.tidy(() =>
      check.step(
        slots.map((slot, i) => ({...slot, gradient: gradientOf(i, gradients)})),
        t,
      ),
    )
    for (const [i, state] of expected.entries()) follow(check, state, gradients[i] ?? new Float32Array(), t)
  }
  const outcomes = slots.flatMap(({variable, a, b}, i) => {
    const {w, a: first, b: second} = expected[i] ?? {w: [], a: [], b: []}
    return [pair(variable, w), pair(a, first), pair(b, second)]
  })
  const read = await Promise.all(outcomes)
  tf.dispose(slots.flatMap(({variable, a, b}) => [variable, a, b]))
  return read

  function gradientOf(i: number, gradients: readonly Float32Array[]): tf.Tensor {
    return tf.tensor(gradients[i] ?? [], [...(shapes[i] ?? [])])
  }
}

function follow(
  check: OptimizerCheck,
  state: {w: Numbers; a: Numbers; b: Numbers},
  g: Float32Array,
  t: number,
): void {
  g.forEach((gradient, i) => {
    const [w, a, b] = check.reference(at64(state.w, i), gradient, at64(state.a, i), at64(state.b, i), t)
    state.w[i] = w
    state.a[i] = a
    state.b[i] = b
  })
}

async function pair(variable: tf.Variable, reference: ArrayLike<number>): Promise<OptimizerOutcome> {
  return {ours: await variable.data(), reference}
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}
