/** The angle between a linear decoder's span and PCA's, followed while the decoder learns. */
import {useCallback, useEffect, useSyncExternalStore} from 'react'
import type {RunId} from '../../../contract/spec'
import {actions, store} from '../../../lab/hooks'
import type {Run} from '../../../lab/state'
import {onRun} from '../../../lab/store'
import {angleTo, columnsOf, unitCodes} from '../maths/columns'

export interface AnglePoint {
  readonly step: number
  readonly degrees: number
}

export interface Angles {
  /** Tells one training from another: a run begun anew begins a curve anew. */
  readonly training: string
  readonly points: readonly AnglePoint[]
  /** The decoder's columns at the last point, `[k, size]`. */
  readonly columns: Float32Array
}

/** The space in which a decoder draws, and PCA's directions there. */
export interface Basis {
  /** `[≥ k, size]`, unit vectors. */
  readonly vectors: Float32Array
  readonly size: number
}

const followed = new Map<RunId, Angles>()
const readers = new Set<() => void>()

/** Follows a run's angle for as long as the component is there; what was seen is kept. */
export function useAngles(runId: RunId, basis: Basis | null): Angles | null {
  useEffect(() => {
    if (!basis) return
    const measure = () => void measured(runId, basis)
    measure()
    return onRun(store, runId, changes, measure)
  }, [runId, basis])
  return useSyncExternalStore(
    subscribe,
    useCallback(() => followed.get(runId) ?? null, [runId]),
  )
}

const changes = (run: Run) =>
  `${trainingOf(run)} ${run.summary !== null} ${run.status?.step} ${run.status?.state}`
const trainingOf = ({birth, rewinds}: Run) => `${birth} ${rewinds}`

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

async function measured(runId: RunId, {vectors, size}: Basis): Promise<void> {
  const before = store.getState().runs[runId]
  if (!before?.summary) return
  const k = Number(before.spec.parameters.code)
  if (k * size > vectors.length) return
  const decoded = await actions.decode(runId, unitCodes(k), 'columns')
  const run = store.getState().runs[runId]
  if (!decoded || !run || trainingOf(run) !== trainingOf(before)) return
  const columns = columnsOf(decoded, size)
  const point = {step: run.status?.step ?? 0, degrees: angleTo(vectors, columns, size)}
  followed.set(runId, grown(followed.get(runId) ?? null, trainingOf(run), point, columns))
  for (const reader of readers) reader()
}

/** A curve with one more point; the last one is replaced where the step has not moved. */
export function grown(
  before: Angles | null,
  training: string,
  point: AnglePoint,
  columns: Float32Array,
): Angles {
  const kept = before?.training === training ? before.points.filter(({step}) => step < point.step) : []
  return {training, points: [...kept, point], columns}
}
