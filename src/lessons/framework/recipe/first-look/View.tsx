import {useRun} from '../../../../lab/hooks'
import type {ViewProps} from '../../lesson'

interface Stage {
  readonly mood: 'sleepy' | 'awake'
}

export function View({stage, runs, language}: ViewProps<Stage, 'plain'>) {
  const loss = useRun(runs.plain.runId, (run) => run.status?.testLoss)
  return (
    <p>
      {runs.plain.label[language]} ({stage.mood}): {loss ?? '–'}
    </p>
  )
}
