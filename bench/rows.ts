import type {BackendName} from '../src/contract/backend'
import type {ContenderName} from './contenders'
import {flopsPerImage, type NetName} from './page/nets'
import type {Task} from './page/task'
import {median} from './statistics'

/** A line of the table; null where there is no figure, and `note` says why. */
export interface Row {
  readonly backend: BackendName | 'js'
  readonly net: NetName
  readonly batch: number
  readonly contender: ContenderName
  readonly msPerStep: number | null
  readonly imagesPerSecond: number | null
  /** How many times as fast as `fit` beside it. */
  readonly ratioToFit: number | null
  /** Its arithmetic as a share of what tfjs's own 1024×1024 matrix multiplication reaches beside it. */
  readonly shareOfMatmul: number | null
  /** Loss on the batch after all steps, the same batch for everyone. */
  readonly finalLoss: number | null
  /** Largest relative difference between its loss curve and that of `fit`, from the first step on. */
  readonly curveDifference: number | null
  readonly note: string
}

/** Relative difference in the final loss that 32-bit arithmetic in another order may bring. */
export const lossTolerance = 0.005

/** What was measured of one contender. */
export interface Entry {
  readonly name: ContenderName
  readonly note: string
  readonly curve: readonly number[]
  readonly ms: number[]
  finalLoss: number | null
  /** Why it broke down on the way, if it did. */
  failure: string | null
}

/** The line of one of those that raced; `rates` are those of the matrix multiplication between its turns. */
export function rowOf(
  entry: Entry,
  all: readonly Entry[],
  rates: readonly number[],
  task: Task,
  inAll: number,
): Row {
  const {name, note, curve, ms, finalLoss, failure} = entry
  if (failure) return {...rowWithout(name, task), note: `broke down: ${failure}`}
  const fit = all.find((one) => one.name === 'fit')
  const flops = flopsPerImage(task.net) * task.batch
  const msPerStep = median(ms)
  return {
    ...rowWithout(name, task),
    msPerStep,
    imagesPerSecond: (task.batch * 1000) / msPerStep,
    ratioToFit: fit ? median(ms.map((own, i) => (fit.ms[i] ?? Number.NaN) / own)) : null,
    shareOfMatmul: median(ms.map((own, i) => flops / own / (rates[i] ?? Number.NaN))),
    finalLoss,
    curveDifference: fit ? largestDifference(curve, fit.curve) : null,
    note: [`${inAll} steps`, note, lossRemark(finalLoss, (fit ?? all[0])?.finalLoss)]
      .filter(Boolean)
      .join('; '),
  }
}

function lossRemark(loss: number | null, usual: number | null = null): string {
  if (loss === null || usual === null) return ''
  const off = Math.abs(loss / usual - 1)
  if (Number.isNaN(off)) return 'its loss is not a number'
  return off <= lossTolerance ? '' : `its loss is ${(off * 100).toFixed(1)} % off`
}

/** A line without figures. */
export function rowWithout(contender: ContenderName, {backend, net, batch}: Task): Row {
  const none = {msPerStep: null, imagesPerSecond: null, ratioToFit: null, shareOfMatmul: null}
  const shown = contender === 'convnet' ? 'js' : backend
  return {backend: shown, net, batch, contender, ...none, finalLoss: null, curveDifference: null, note: ''}
}

function largestDifference(curve: readonly number[], other: readonly number[]): number {
  return Math.max(...curve.map((loss, i) => Math.abs(loss / (other[i] ?? Number.NaN) - 1)))
}
