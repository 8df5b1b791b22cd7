import type {RunId} from '../../contract/spec'
import {useLab, useRun, useShallow} from '../../lab/hooks'
import {describeSpec} from '../../variants/spec'
import {Timeline} from './Timeline'
import {useTimeline} from './use-timeline'

interface TimelineFigureProps {
  readonly runId: RunId
  /** Whether its moments are fetched as soon as it is there; else once somebody goes to one. */
  readonly eager?: boolean
  /** Its parts in one row where there is room for that. */
  readonly compact?: boolean
  /** Somebody moved through the training. */
  readonly onMoved?: () => void
}

/** A run's training, to be gone through again: while it is here, all figures of the run can show its past. */
export function TimelineFigure({runId, eager = true, compact = false, onMoved}: TimelineFigureProps) {
  const timeline = useTimeline(runId, eager)
  const training = useRun(runId, ({status}) => status?.state) === 'training'
  const spec = useRun(runId, (run) => run.spec)
  const phaseStep = useLab(useShallow(({runs}) => [...(runs[runId]?.history.phaseStep ?? [])]))
  const phase = useLab(useShallow(({runs}) => [...(runs[runId]?.history.phase ?? [])]))
  if (!timeline || !spec) return null
  const {phases, corruption} = describeSpec(spec)
  const began = {phaseStep, phase}
  const noise = corruption !== null
  return (
    <Timeline
      {...{timeline, eager, compact, training, phases, began, noise}}
      {...(onMoved ? {onMoved} : {})}
    />
  )
}
