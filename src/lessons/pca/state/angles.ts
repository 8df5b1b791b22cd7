/** The angle between a linear decoder's span and PCA's, followed while the decoder learns. */
import {useCallback, useEffect, useSyncExternalStore} from 'react'
import type {RunId} from '../../../contract/spec'
import {actions, store} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import {onRun} from '../../../lab/store/store'
import {angleTo, columnsOf, unitCodes} from '../maths/columns'
import {type StepRecord, withRecord} from './step-records'

export interface AnglePoint extends StepRecord {
  readonly degrees: number
}

/** A decoder's columns at a step, `[k, size]`. */
interface ColumnsAtStep extends StepRecord {
  readonly columns: Float32Array
}

export interface Angles {
  /** Tells one training from another: a run begun anew begins a curve anew. */
  readonly training: string
  readonly points: readonly AnglePoint[]
  /** What was seen before PCA was there to compare it with. */
  readonly waiting: readonly ColumnsAtStep[]
  /** The columns at the last point. */
  readonly columns: Float32Array
}

/** The space in which a decoder draws, and PCA's directions there. */
export interface Basis {
  /** `[≥ k, size]`, unit vectors; null until PCA is computed. */
  readonly vectors: Float32Array | null
  readonly size: number
}

const followed = new Map<RunId, Angles>()
const readers = new Set<() => void>()

/** Follows a run's angle for as long as the component is there; what was seen is kept. */
export function useAngles(runId: RunId, basis: Basis): Angles | null {
  const {vectors, size} = basis
  useEffect(() => {
    const measure = () => void measured(runId, {vectors, size})
    measure()
    return onRun(store, runId, changes, measure)
  }, [runId, vectors, size])
  return useSyncExternalStore(
    subscribe,
    useCallback(() => followed.get(runId) ?? null, [runId]),
  )
}

const changes = (run: Run) =>
  `${trainingOf(run)} ${run.summary !== null} ${run.status?.step} ${run.status?.state}`
const trainingOf = ({generation, rewinds}: Run) => `${generation} ${rewinds}`

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

async function measured(runId: RunId, basis: Basis): Promise<void> {
  const before = store.getState().runs[runId]
  if (!before?.summary) return
  const decoded = await actions.decode(runId, unitCodes(Number(before.spec.parameters.code)), 'columns')
  const run = store.getState().runs[runId]
  if (!decoded || !run || trainingOf(run) !== trainingOf(before)) return
  const seen = {step: run.status?.step ?? 0, columns: columnsOf(decoded, basis.size)}
  followed.set(runId, grown(followed.get(runId) ?? null, trainingOf(run), seen, basis))
  for (const reader of readers) reader()
}

/** A curve with what was seen now; with all that was seen before, once there is PCA to compare it with. */
export function grown(
  before: Angles | null,
  training: string,
  seen: ColumnsAtStep,
  {vectors, size}: Basis,
): Angles {
  const same = before?.training === training ? before : null
  const waiting = withRecord(same?.waiting ?? [], seen)
  if (!vectors) return {training, points: [], waiting, columns: seen.columns}
  const points = waiting.reduce<readonly AnglePoint[]>(
    (points, {step, columns}) => withRecord(points, {step, degrees: angleTo(vectors, columns, size)}),
    same?.points ?? [],
  )
  return {training, points, waiting: [], columns: seen.columns}
}
