import type {Activation} from '../../contract/model'
import {zip} from '../arrays'
import {computed, type Tensor} from './tensor'

/** φ. */
export const activationFunctions: Readonly<Record<Activation, (sum: number) => number>> = {
  linear: (sum) => sum,
  relu: (sum) => Math.max(0, sum),
  sigmoid: (sum) => 1 / (1 + Math.exp(-sum)),
  tanh: (sum) => Math.tanh(sum),
}

/** φ′ in terms of a = φ(sum). At the kink of relu it is taken as 0. */
const slopes: Readonly<Record<Activation, (a: number) => number>> = {
  linear: () => 1,
  relu: (a) => (a > 0 ? 1 : 0),
  sigmoid: (a) => a * (1 - a),
  tanh: (a) => 1 - a * a,
}

/** φ(x) of every number. */
export function activate(x: Tensor, activation: Activation): Tensor {
  const values = x.values.map(activationFunctions[activation])
  const slope = slopes[activation]
  return computed(values, x.shape, [[x, (gradient) => zip(gradient, values, (g, a) => g * slope(a))]])
}
