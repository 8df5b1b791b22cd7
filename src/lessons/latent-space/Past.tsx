import {useEffect} from 'react'
import {actions, useLanguage, useRun} from '../../lab/hooks'
import {Film} from '../framework/history/Film'
import {useHistory} from '../framework/history/use-history'
import type {LessonRun} from '../framework/lesson'

/** The run's training as a film: while it is here, all figures of the run can show its past. */
export function Past({run, onMoved}: {readonly run: LessonRun; readonly onMoved: () => void}) {
  const language = useLanguage()
  const history = useHistory(run.runId)
  // No lattice is decoded for every moment of the past: it would take longer than all the rest.
  useEffect(() => actions.lookAt(run.runId, {lattice: null}), [run.runId])
  const training = useRun(run.runId, ({status}) => status?.state) === 'training'
  return history && <Film {...{history, language, training, onMoved}} />
}
