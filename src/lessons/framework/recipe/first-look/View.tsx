import {useRun} from '../../../../lab/hooks'
import type {ViewProps} from '../../lesson'

interface SceneProps {
  readonly mood: 'sleepy' | 'awake'
}

export function View({sceneProps, runs, language}: ViewProps<SceneProps, 'plain'>) {
  const loss = useRun(runs.plain.runId, (run) => run.status?.testLoss)
  return (
    <p>
      {runs.plain.label[language]} ({sceneProps.mood}): {loss ?? '–'}
    </p>
  )
}
