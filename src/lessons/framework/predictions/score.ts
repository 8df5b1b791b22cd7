/** How good a guess was, from 0 to 1. Pure: the words are made beside the controls. */

/** A curve: values at ascending steps. */
export interface StepSeries {
  readonly steps: ArrayLike<number>
  readonly values: ArrayLike<number>
}

/** The value of a curve at a step, straight between its points, level beyond its ends; NaN for an empty one. */
export function valueAt({steps, values}: StepSeries, step: number): number {
  const last = steps.length - 1
  const at = (i: number) => values[i] ?? Number.NaN
  if (last < 0 || step <= (steps[0] ?? 0)) return at(0)
  for (let i = 1; i <= last; i++) {
    const [from, to] = [steps[i - 1] ?? 0, steps[i] ?? 0]
    if (step <= to) return at(i - 1) + ((at(i) - at(i - 1)) * (step - from)) / (to - from || 1)
  }
  return at(last)
}

/** By which factor the guess was off, on geometric average: exp(mean |ln guess/truth|); 1 is exact. */
export function factorOff(guess: StepSeries, truth: StepSeries): number {
  let sum = 0
  for (let i = 0; i < guess.steps.length; i++) {
    sum += Math.abs(Math.log((guess.values[i] ?? 0) / valueAt(truth, guess.steps[i] ?? 0)))
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
  const off = squaredDistance(guess, 0, truth)
  let farther = 0
  for (let i = 0; i < count; i++) if (squaredDistance(positions, i * axes, truth) > off) farther++
  return count === 0 ? 0 : farther / count
}

function squaredDistance(values: Float32Array, offset: number, to: Float32Array): number {
  let sum = 0
  for (let i = 0; i < to.length; i++) sum += ((values[offset + i] ?? 0) - (to[i] ?? 0)) ** 2
  return sum
}
