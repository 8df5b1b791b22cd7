/** How good guesses of this lesson are. Pure: the words are made beside the controls. */
import {type Curve, valueAt} from '../../framework/predictions/score'

/** Errors this close count as equal: another seed moves them as far. */
const alike = 0.03

export type Winner = 'pca' | 'net' | 'even'

/** Whose error is lower; even where they are within three per cent of each other. */
export function winnerOf(pca: number, net: number): Winner {
  if (Math.abs(pca - net) <= alike * Math.max(pca, net)) return 'even'
  return net < pca ? 'net' : 'pca'
}

/** By how many degrees a sketched curve is off, on average. */
export function degreesOff(guess: Curve, truth: Curve): number {
  let sum = 0
  for (let i = 0; i < guess.steps.length; i++)
    sum += Math.abs((guess.values[i] ?? 0) - valueAt(truth, guess.steps[i] ?? 0))
  return sum / guess.steps.length
}

/** 1 for the very curve, 0 for one that is 30° off on average or more. */
export const scoreAngle = (off: number): number => (Number.isFinite(off) ? Math.max(0, 1 - off / 30) : 0)
