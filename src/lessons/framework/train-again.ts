import type {RunId} from '../../contract/spec'
import {actions, store} from '../../lab/hooks'
import type {LessonRun} from './lesson'

/** How long a rewound run may take to say so. */
const patience = 5000

/**
 * Trains runs from their first weights, in step. A shipped model may have had a longer training: a lesson's
 * own lasts as many epochs as it declares.
 */
export async function trainAgain(runs: readonly LessonRun[]): Promise<void> {
  const runIds = runs.map((run) => run.runId)
  await actions.rewind(runIds)
  await Promise.all(runIds.map(rewound))
  for (const {runId, spec} of runs) actions.setParameters([runId], {epochs: spec.parameters.epochs})
  await actions.train(runIds)
}

/** Resolves once the page knows that a run is at its beginning: until then it counts as finished. */
function rewound(id: RunId): Promise<void> {
  const isNew = () => store.getState().runs[id]?.status?.step === 0
  return new Promise((resolve) => {
    const end = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = store.subscribe(() => {
      if (isNew()) end()
    })
    const timer = setTimeout(end, patience)
    if (isNew()) end()
  })
}
