import {quantile} from 'd3'
import {at} from '../../maths/arrays'
import type {Series} from './thin'

/** A loss as it went: of every training step, and of the test digits now and then. A `History` is one. */
export interface LossHistory {
  readonly trainStep: Series
  readonly trainLoss: Series
  readonly testStep: Series
  readonly testLoss: Series
}

export type LossScale = 'linear' | 'log'

/** The next of …, 0.01, 0.02, 0.05, 0.1, … upwards or downwards: axes that grow do so in few, plain jumps. */
export function plain(value: number, direction: 'up' | 'down'): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  const share = value / power
  const upwards = [1, 2, 5, 10].find((step) => step >= share - 1e-9) ?? 10
  const downwards = [5, 2, 1].find((step) => step <= share + 1e-9) ?? 1
  return (direction === 'up' ? upwards : downwards) * power
}

/** Every so many of the losses in a stretch of steps, so that a long history costs no more than a short one. */
function sample(steps: Series, values: Series, [from, to]: Stretch, most = 400): number[] {
  const stride = Math.max(1, Math.floor(values.length / most))
  const taken: number[] = []
  for (let i = 0; i < values.length; i += stride) {
    const [step, value] = [at(steps, i), at(values, i)]
    if (step >= from && step <= to && Number.isFinite(value) && value > 0) taken.push(value)
  }
  return taken
}

/** Steps from … to. */
export type Stretch = readonly [number, number]

/** Losses of a stretch, of training and test. */
export function lossesIn(histories: readonly LossHistory[], stretch: Stretch): number[] {
  return histories.flatMap(({trainStep, trainLoss, testStep, testLoss}) => [
    ...sample(trainStep, trainLoss, stretch),
    ...sample(testStep, testLoss, stretch),
  ])
}

/** A logarithmic axis reaches over four powers of ten at most: a penalty may begin at next to nothing. */
const mostReach = 10 ** 4

/**
 * From where to where the losses of a whole run are drawn. The linear axis begins at 0 and is made for what is
 * compared, the baselines and the bulk of the curve: the first few steps may shoot past its top. The logarithmic
 * one holds all.
 */
export function lossDomain(
  losses: readonly number[],
  baselines: readonly number[],
  scale: LossScale,
): [number, number] {
  const all = [...losses, ...baselines].filter((value) => value > 0)
  if (all.length === 0) return scale === 'log' ? [0.01, 1] : [0, 0.1]
  const most = 1.25 * Math.max(0, ...baselines)
  const high = plain(scale === 'log' ? Math.max(...all) : Math.max(most, quantile(losses, 0.9) ?? 0), 'up')
  if (scale === 'linear') return [0, high]
  return [plain(Math.max(Math.min(...all) * 0.95, high / mostReach), 'down'), high]
}

/** A closer look: just what the stretch holds, and a little air. */
export function closeDomain(losses: readonly number[]): [number, number] {
  if (losses.length === 0) return [0.01, 1]
  const [low, high] = [Math.min(...losses), Math.max(...losses)]
  const air = (high - low) * 0.06 || low * 0.1
  return [Math.max(low / 2, low - air), high + air]
}
