/** How good a guess was, from 0 to 1. Pure: the words are made beside the controls. */

import {at, at32} from '../../../maths/arrays'

/** A curve: values at ascending steps. */
export interface StepSeries {
  readonly steps: ArrayLike<number>
  readonly values: ArrayLike<number>
}

/** The value of a curve at a step, straight between its points, level beyond its ends; NaN for an empty one. */
export function valueAt({steps, values}: StepSeries, step: number): number {
  const last = steps.length - 1
  if (last < 0) return Number.NaN
  if (step <= at(steps, 0)) return at(values, 0)
  for (let i = 1; i <= last; i++) {
    const [from, to] = [at(steps, i - 1), at(steps, i)]
    const [low, high] = [at(values, i - 1), at(values, i)]
    if (step <= to) return low + ((high - low) * (step - from)) / (to - from || 1)
  }
  return at(values, last)
}

/** By which factor the guess was off, on geometric average: exp(mean |ln guess/truth|); 1 is exact. */
export function factorOff(guess: StepSeries, truth: StepSeries): number {
  let sum = 0
  for (let i = 0; i < guess.steps.length; i++) {
    sum += Math.abs(Math.log(at(guess.values, i) / valueAt(truth, at(guess.steps, i))))
  }
  return Math.exp(sum / guess.steps.length)
}

/** 1 for an exact curve, 0 for one that is off by a factor of two or more; in proportion to log₂ between. */
export function scoreCurve(guess: StepSeries, truth: StepSeries): number {
  const share = 1 - Math.log2(factorOff(guess, truth))
  return Number.isFinite(share) ? Math.max(0, share) : 0
}

/** The share of matches that are right. */
export function scoreMatches(guess: readonly string[], truth: readonly string[]): number {
  const right = truth.filter((name, i) => guess[i] === name).length
  return truth.length === 0 ? 0 : right / truth.length
}

/**
 * The share of all points that lie farther from the truth than the guess does: 1 for the very place, about ½
 * for a guess made blindly.
 * @param positions `[count, axes]`
 */
export function scorePlace(guess: Float32Array, truth: Float32Array, positions: Float32Array): number {
  const axes = truth.length
  const count = Math.floor(positions.length / axes)
  const off = distanceAt(guess, 0, truth)
  let farther = 0
  for (let i = 0; i < count; i++) if (distanceAt(positions, i, truth) > off) farther++
  return count === 0 ? 0 : farther / count
}

/** Squared distance of row `index` from a point. In a loop of its own: a view of every row costs more than the sum. */
function distanceAt(matrix: Float32Array, index: number, to: Float32Array): number {
  let sum = 0
  for (let i = 0; i < to.length; i++) sum += (at32(matrix, index * to.length + i) - at32(to, i)) ** 2
  return sum
}

/** 1 for the very amount, 0 for one that is `off` away or more. */
export const scoreAmount = (guess: number, truth: number, off: number): number =>
  Math.max(0, 1 - Math.abs(guess - truth) / off)

/** What a guess reaches on average that takes one of the choices blindly. */
export const blindScore = <T>(choices: readonly T[], score: (choice: T) => number): number =>
  choices.length === 0 ? 0 : choices.reduce((sum, choice) => sum + score(choice), 0) / choices.length
