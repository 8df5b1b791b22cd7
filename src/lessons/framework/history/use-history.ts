import {useEffect, useSyncExternalStore} from 'react'
import type {Snapshot} from '../../../contract/snapshot'
import type {RunId} from '../../../contract/spec'
import {useRun} from '../../../lab/hooks'
import {type HistoryView, RunHistory} from './history'

interface Open {
  readonly history: RunHistory
  users: number
}

/** One history a run, however many figures show it. */
const open = new Map<RunId, Open>()
const listeners = new Set<() => void>()
const told = () => {
  for (const listener of listeners) listener()
}

/** Lets a run's training be scrubbed as long as the component is there. */
export function useHistory(runId: RunId): RunHistory | null {
  useEffect(() => {
    const entry = open.get(runId) ?? {history: new RunHistory(runId), users: 0}
    entry.users++
    open.set(runId, entry)
    told()
    return () => {
      entry.users--
      if (entry.users > 0) return
      entry.history.seek(null)
      entry.history.close()
      open.delete(runId)
      told()
    }
  }, [runId])
  return useOpenHistory(runId)
}

function useOpenHistory(runId: RunId): RunHistory | null {
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return useSyncExternalStore(subscribe, () => open.get(runId)?.history ?? null)
}

const never = () => () => {}
const noView = () => null

export function useHistoryView(history: RunHistory | null): HistoryView | null {
  return useSyncExternalStore(history?.subscribe ?? never, history?.view ?? noView)
}

/** What figures show of a run: the moment that is recalled, or else the run as it is. */
export function useShown(runId: RunId): {readonly snapshot: Snapshot | null; readonly recalled: boolean} {
  const view = useHistoryView(useOpenHistory(runId))
  const snapshot = useRun(runId, (run) => run.snapshot) ?? null
  return view?.shown ? {snapshot: view.shown.snapshot, recalled: true} : {snapshot, recalled: false}
}
