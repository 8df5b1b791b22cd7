import {at} from '../../maths/arrays'
import type {LossHistory} from './loss-domain'
import type {Series} from './thin'

/** A training loss as it is told: the mean of the last steps, and of how many. */
export interface WindowMean {
  readonly mean: number | null
  readonly steps: number
}

/**
 * The mean of the last `window` losses up to a step. Those of an earlier phase, which has another loss, do not count,
 * and neither do losses that are not numbers.
 */
export function meanUpTo(
  {trainStep, trainLoss}: Pick<LossHistory, 'trainStep' | 'trainLoss'>,
  step: number,
  window: number,
  phaseStep: Series = [],
): WindowMean {
  const begun = Array.from(phaseStep).findLast((start) => start < step) ?? 0
  let end = Math.min(trainStep.length, trainLoss.length)
  while (end > 0 && at(trainStep, end - 1) > step) end--
  let [sum, steps] = [0, 0]
  for (let i = Math.max(0, end - window); i < end; i++) {
    const value = at(trainLoss, i)
    if (at(trainStep, i) <= begun || Number.isNaN(value)) continue
    sum += value
    steps++
  }
  return {mean: steps === 0 ? null : sum / steps, steps}
}
