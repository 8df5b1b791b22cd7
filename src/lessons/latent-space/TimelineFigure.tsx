import {useEffect} from 'react'
import {actions, useRun} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import type {LessonRun} from '../framework/lesson'
import {Timeline} from '../framework/timeline/Timeline'
import {useTimeline} from '../framework/timeline/use-timeline'

/** The run's training, to be gone through again: while it is here, all figures of the run can show its past. */
export function TimelineFigure({run, onMoved}: {readonly run: LessonRun; readonly onMoved: () => void}) {
  const language = useLanguage()
  const timeline = useTimeline(run.runId)
  // No grid is decoded for every moment of the past: it would take longer than all the rest.
  useEffect(() => actions.lookAt(run.runId, {decodedGrid: null}), [run.runId])
  const training = useRun(run.runId, ({status}) => status?.state) === 'training'
  return timeline && <Timeline {...{timeline, language, training, onMoved}} />
}
