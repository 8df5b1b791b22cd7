import type {RunId} from '../../contract/spec'
import {actions, store} from '../../lab/hooks'

/** How long a rewound run may take to say so. */
const patience = 5000

/** Trains runs from their first weights, in step. */
export async function trainAgain(runIds: readonly RunId[]): Promise<void> {
  await actions.rewind(runIds)
  await Promise.all(runIds.map(rewound))
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
