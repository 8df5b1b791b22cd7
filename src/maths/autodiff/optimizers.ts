import type {Training} from '../../contract/training'
import {at} from '../arrays'

/** What an optimiser needs to know; `rate` is that of the present epoch. */
export type OptimizerSettings = Pick<Training, 'optimizer' | 'rate' | 'weightDecay'>

/** Constants as in tfjs and Keras. */
const momentumShare = 0.9
const adamDecay = {first: 0.9, second: 0.999} as const
const adamEpsilon = 1e-7

/** Running means of one array of weights: v of momentum; m and v of Adam. */
export interface Memory {
  readonly first: Float64Array
  readonly second: Float64Array
}

export function emptyMemory(length: number): Memory {
  return {first: new Float64Array(length), second: new Float64Array(length)}
}

/**
 * Weights and memory after step number `step`, from 1. Decoupled decay w ← w − rate·decay·w (Loshchilov and
 * Hutter, 2019) comes with the step itself.
 */
export function updated(
  weights: Float64Array,
  gradient: Float64Array,
  before: Memory,
  step: number,
  {rate, weightDecay, optimizer}: OptimizerSettings,
): {readonly weights: Float64Array; readonly memory: Memory} {
  const memory = {first: before.first.slice(), second: before.second.slice()}
  const change = changes[optimizer](rate, step)
  const after = weights.map(
    (weight, i) => weight - rate * weightDecay * weight - change(at(gradient, i), memory, i),
  )
  return {weights: after, memory}
}

/** What an optimiser takes off the weight at place i, where it brings the memory up to date. */
type Change = (gradient: number, memory: Memory, i: number) => number

const changes: Readonly<Record<Training['optimizer'], (rate: number, step: number) => Change>> = {
  sgd: (rate) => (gradient) => rate * gradient,

  /** v ← 0.9 v + g; w ← w − rate·v */
  momentum:
    (rate) =>
    (gradient, {first}, i) => {
      const velocity = momentumShare * at(first, i) + gradient
      first[i] = velocity
      return rate * velocity
    },

  /** Kingma and Ba (2015), algorithm 1, with both means corrected for their start at 0. */
  adam: (rate, step) => {
    const firstShare = 1 - adamDecay.first ** step
    const secondShare = 1 - adamDecay.second ** step
    return (gradient, {first, second}, i) => {
      const mean = adamDecay.first * at(first, i) + (1 - adamDecay.first) * gradient
      const square = adamDecay.second * at(second, i) + (1 - adamDecay.second) * gradient * gradient
      first[i] = mean
      second[i] = square
      return (rate * (mean / firstShare)) / (Math.sqrt(square / secondShare) + adamEpsilon)
    }
  },
}
