/** How good guesses of this lesson are. Pure: the words are made beside the controls. */
import {at} from '../../../maths/arrays'
import {type StepSeries, valueAt} from '../../framework/predictions/score'

/** When a net's error falls below PCA's: during the first epoch, by the end of the third or fifth, or later. */
export const overtakings = ['first', 'third', 'fifth', 'never'] as const

export type Overtaking = (typeof overtakings)[number]

/** Epochs until the curve first lies below a level; null where it never does. */
export function crossing({steps, values}: StepSeries, level: number, stepsPerEpoch: number): number | null {
  for (let i = 0; i < steps.length; i++) if (at(values, i) < level) return at(steps, i) / stepsPerEpoch
  return null
}

export function overtakingOf(epochs: number | null): Overtaking {
  if (epochs === null || epochs > 5) return 'never'
  return epochs <= 1 ? 'first' : epochs <= 3 ? 'third' : 'fifth'
}

/** 1 for the right answer, a half for the one beside it. */
export function scoreOvertaking(guess: Overtaking, truth: Overtaking): number {
  const off = Math.abs(overtakings.indexOf(guess) - overtakings.indexOf(truth))
  return Math.max(0, 1 - off / 2)
}

/** By how many degrees a sketched curve is off, on average. */
export function degreesOff(guess: StepSeries, truth: StepSeries): number {
  let sum = 0
  for (let i = 0; i < guess.steps.length; i++)
    sum += Math.abs(at(guess.values, i) - valueAt(truth, at(guess.steps, i)))
  return sum / guess.steps.length
}

/** 1 for the very curve, 0 for one that is 30° off on average or more. */
export const scoreAngle = (off: number): number => (Number.isFinite(off) ? Math.max(0, 1 - off / 30) : 0)
