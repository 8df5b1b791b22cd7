/** A run that was trained, as it is kept: what the table of runs says of it. Its weights lie beside it. */
import type {Checkpoint} from '../../contract/checkpoint'
import type {MadeChange, RunSpec} from '../../contract/spec'
import type {History} from '../../contract/status'
import {at} from '../../maths/arrays'

export interface KeptRun {
  /** Unlike any other, in this visit or another. */
  readonly id: string
  /** What people call it: counted from 1. */
  readonly number: number
  /** When it was kept last, in milliseconds since 1970. */
  readonly at: number
  /** As it stood last. */
  readonly spec: RunSpec
  /** What was changed in mid-training; missing where nothing was. */
  readonly changes?: readonly MadeChange[]
  readonly step: number
  /** Seconds spent training. */
  readonly seconds: number
  /** Null before the first measurement. */
  readonly testLoss: number | null
  readonly testMse: number | null
  /** The training loss as it went, in at most `points` points. */
  readonly curve: {readonly steps: readonly number[]; readonly losses: readonly number[]}
  /** What it takes up, about. */
  readonly bytes: number
}

const points = 60

/** What is told of a checkpoint. */
export function keptRun(id: string, number: number, checkpoint: Checkpoint): KeptRun {
  const {spec, changes, step, seconds, history} = checkpoint
  return {
    id,
    number,
    at: Date.now(),
    spec,
    ...(changes && {changes}),
    step,
    seconds,
    testLoss: finite(history.testLoss.at(-1)),
    testMse: finite(history.testMse.at(-1)),
    curve: curveOf(history),
    bytes: bytesOf(checkpoint),
  }
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null

/** The training loss in stretches of equal length, each by its mean. */
function curveOf({trainStep, trainLoss}: History): KeptRun['curve'] {
  const count = Math.min(points, trainLoss.length)
  const stretches = Array.from({length: count}, (_, i) => {
    const [from, to] = [i, i + 1].map((edge) => Math.floor((edge * trainLoss.length) / count))
    const part = trainLoss.slice(from, to)
    return {step: at(trainStep, (to ?? 1) - 1), loss: part.reduce((sum, x) => sum + x, 0) / part.length}
  }).filter(({loss}) => Number.isFinite(loss))
  return {steps: stretches.map(({step}) => step), losses: stretches.map(({loss}) => loss)}
}

function bytesOf({weights, optimiser, history}: Checkpoint): number {
  const arrays = [...weights, ...optimiser].reduce((sum, {values}) => sum + values.byteLength, 0)
  return arrays + 8 * 2 * (history.trainStep.length + history.testStep.length)
}

/** How much is kept: what exceeds either goes, oldest first. */
export const bounds = {runs: 20, bytes: 200e6}

/** The runs that are too many; the newest always stays. */
export function excess(runs: readonly KeptRun[], most = bounds): readonly KeptRun[] {
  const newestFirst = runs.toSorted((a, b) => b.at - a.at || b.number - a.number)
  let bytes = 0
  return newestFirst.filter((run, i) => {
    bytes += run.bytes
    return i > 0 && (i >= most.runs || bytes > most.bytes)
  })
}
