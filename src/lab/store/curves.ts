import type {History} from '../../contract/status'

/**
 * A history as arrays to draw from. All arrays are views on buffers that grow in place: earlier `Curves` stay
 * right, since points are only ever added behind them, and nothing is copied but when a buffer is full.
 */
export interface Curves {
  readonly trainStep: Float64Array
  readonly trainLoss: Float64Array
  readonly testStep: Float64Array
  readonly testLoss: Float64Array
  readonly testMse: Float64Array
}

const names = ['trainStep', 'trainLoss', 'testStep', 'testLoss', 'testMse'] as const

const empty = new Float64Array()

export const noCurves: Curves = {
  trainStep: empty,
  trainLoss: empty,
  testStep: empty,
  testLoss: empty,
  testMse: empty,
}

/**
 * The curves with points added. Points that lie at or before the last one are left out: after a recovery the
 * engine may tell again what is known.
 */
export function grown(curves: Curves, added: History): Curves {
  const train = firstAfter(added.trainStep, curves.trainStep.at(-1))
  const test = firstAfter(added.testStep, curves.testStep.at(-1))
  const from = {trainStep: train, trainLoss: train, testStep: test, testLoss: test, testMse: test}
  const next = names.map((name) => [name, appended(curves[name], added[name], from[name])] as const)
  return {...curves, ...Object.fromEntries(next)}
}

function firstAfter(steps: readonly number[], last = -1): number {
  const found = steps.findIndex((step) => step > last)
  return found < 0 ? steps.length : found
}

function appended(values: Float64Array, added: readonly number[], from: number): Float64Array {
  const length = values.length + added.length - from
  const room = values.buffer.byteLength / Float64Array.BYTES_PER_ELEMENT
  const buffer = length <= room ? values.buffer : new ArrayBuffer(2 * length * Float64Array.BYTES_PER_ELEMENT)
  const next = new Float64Array(buffer, 0, length)
  if (buffer !== values.buffer) next.set(values)
  for (let i = from; i < added.length; i++) next[values.length + i - from] = added[i] ?? Number.NaN
  return next
}
