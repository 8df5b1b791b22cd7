import {useEffect} from 'react'
import type {RunId} from '../../contract/spec'
import {actions, useRun} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {Timeline} from './Timeline'
import {useTimeline} from './use-timeline'

interface TimelineFigureProps {
  readonly runId: RunId
  /** Somebody moved through the training. */
  readonly onMoved?: () => void
}

/** A run's training, to be gone through again: while it is here, all figures of the run can show its past. */
export function TimelineFigure({runId, onMoved}: TimelineFigureProps) {
  const language = useLanguage()
  const timeline = useTimeline(runId)
  // No grid is decoded for every moment of the past: it would take longer than all the rest.
  useEffect(() => actions.lookAt(runId, {decodedGrid: null}), [runId])
  const training = useRun(runId, ({status}) => status?.state) === 'training'
  return timeline && <Timeline {...{timeline, language, training}} {...(onMoved ? {onMoved} : {})} />
}
