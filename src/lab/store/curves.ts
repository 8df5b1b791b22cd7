import type {History, HistoryOf} from '../../contract/status'

/**
 * A history as arrays to draw from. All arrays are views on buffers that grow in place: earlier `Curves` stay
 * right, since points are only ever added behind them, and nothing is copied but when a buffer is full.
 */
export type Curves = Required<HistoryOf<Float64Array>>

type Columns = Readonly<Record<string, Float64Array>>

const empty = new Float64Array()
const noColumns: Columns = {}

export const noCurves: Curves = {
  trainStep: empty,
  trainLoss: empty,
  testStep: empty,
  testLoss: empty,
  testMse: empty,
  trainTerms: noColumns,
  testTerms: noColumns,
  testFigures: noColumns,
  phaseStep: empty,
  phase: empty,
}

/**
 * The curves with points added. Points that lie at or before the last one are left out: after a recovery the
 * engine may tell again what is known.
 */
export function grown(curves: Curves, added: History): Curves {
  const train = newEntries(curves.trainStep, added.trainStep)
  const test = newEntries(curves.testStep, added.testStep)
  const phases = newEntries(curves.phaseStep, added.phaseStep ?? [])
  return {
    trainStep: appended(curves.trainStep, added.trainStep, train),
    trainLoss: appended(curves.trainLoss, added.trainLoss, train),
    testStep: appended(curves.testStep, added.testStep, test),
    testLoss: appended(curves.testLoss, added.testLoss, test),
    testMse: appended(curves.testMse, added.testMse, test),
    trainTerms: columnsGrown(curves.trainTerms, added.trainTerms, train),
    testTerms: columnsGrown(curves.testTerms, added.testTerms, test),
    testFigures: columnsGrown(curves.testFigures, added.testFigures, test),
    phaseStep: appended(curves.phaseStep, added.phaseStep, phases),
    phase: appended(curves.phase, added.phase, phases),
  }
}

/** The last value of a curve; undefined where it has none that is a number. */
export function lastOf(values: Float64Array | undefined): number | undefined {
  const last = values?.at(-1)
  return last === undefined || Number.isNaN(last) ? undefined : last
}

/** Which of the points added are new, and where they go: entries `from` … `end` behind the `before` known ones. */
interface NewEntries {
  readonly before: number
  readonly from: number
  readonly end: number
}

function newEntries(known: Float64Array, steps: readonly number[]): NewEntries {
  const last = known.at(-1) ?? -1
  const found = steps.findIndex((step) => step > last)
  return {before: known.length, from: found < 0 ? steps.length : found, end: steps.length}
}

/** Columns by name: one that begins late, or that the points added lack, is not a number where it has no value. */
function columnsGrown(known: Columns, added: History['trainTerms'], entries: NewEntries): Columns {
  if (entries.from === entries.end) return known
  const names = new Set([...Object.keys(known), ...Object.keys(added ?? {})])
  if (names.size === 0) return known
  return Object.fromEntries(
    [...names].map((name) => [name, appended(known[name] ?? empty, added?.[name], entries)]),
  )
}

function appended(
  values: Float64Array,
  added: readonly number[] | undefined,
  {before, from, end}: NewEntries,
): Float64Array {
  const length = before + end - from
  const room = values.buffer.byteLength / Float64Array.BYTES_PER_ELEMENT
  const buffer = length <= room ? values.buffer : new ArrayBuffer(2 * length * Float64Array.BYTES_PER_ELEMENT)
  const next = new Float64Array(buffer, 0, length)
  if (buffer !== values.buffer) next.set(values)
  next.fill(Number.NaN, values.length, before)
  for (let i = from; i < end; i++) next[before + i - from] = added?.[i] ?? Number.NaN
  return next
}
