import {useEffect, useSyncExternalStore} from 'react'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import {useRun} from '../../lab/hooks'
import {RunTimeline, type TimelineView} from './run-timeline'

interface Open {
  readonly timeline: RunTimeline
  users: number
}

/** One timeline a run, however many figures show it. */
const open = new Map<RunId, Open>()
const listeners = new Set<() => void>()
const told = () => {
  for (const listener of listeners) listener()
}

/**
 * Lets a run's training be scrubbed as long as the component is there; with `passing`, what its figures show while it
 * trains is kept for that.
 */
export function useTimeline(runId: RunId, passing = true): RunTimeline | null {
  useEffect(() => {
    const entry = open.get(runId) ?? {timeline: new RunTimeline(runId), users: 0}
    entry.users++
    if (passing) entry.timeline.keepPassing()
    open.set(runId, entry)
    told()
    return () => {
      entry.users--
      if (entry.users > 0) return
      entry.timeline.seek(null)
      entry.timeline.close()
      open.delete(runId)
      told()
    }
  }, [runId, passing])
  return useOpenTimeline(runId)
}

function useOpenTimeline(runId: RunId): RunTimeline | null {
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return useSyncExternalStore(subscribe, () => open.get(runId)?.timeline ?? null)
}

const never = () => () => {}
const noView = () => null

export function useTimelineView(timeline: RunTimeline | null): TimelineView | null {
  return useSyncExternalStore(timeline?.subscribe ?? never, timeline?.view ?? noView)
}

/** What figures show of a run: the moment that is recalled, or else the run as it is. */
export function useShown(runId: RunId): {readonly snapshot: Snapshot | null; readonly recalled: boolean} {
  const view = useTimelineView(useOpenTimeline(runId))
  const snapshot = useRun(runId, (run) => run.snapshot) ?? null
  return view?.shown ? {snapshot: view.shown.snapshot, recalled: true} : {snapshot, recalled: false}
}
