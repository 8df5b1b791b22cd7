import type {RunRecorder} from '../runs/recorder'
import {besideId} from '../store/runs'
import type {ActionContext} from './action-context'
import type {ComparisonActions, KeptActions, RunActions} from './actions'

/** Runs that are kept. */
export function keptActions(
  {store}: ActionContext,
  recorder: RunRecorder,
  {openRun}: Pick<RunActions, 'openRun'>,
  {compare}: Pick<ComparisonActions, 'compare'>,
): KeptActions {
  /** A run that is gone, as when another tab has deleted it, goes from the table too. */
  const found = async (id: string) => {
    const checkpoint = await recorder.checkpoint(id)
    if (!checkpoint) recorder.remove(id)
    return checkpoint
  }
  return {
    async openKept(id) {
      const checkpoint = await found(id)
      const {addressRun} = store.getState()
      if (!checkpoint || addressRun === null) return
      store.setState({training: []})
      const opening = openRun(addressRun, checkpoint.spec, checkpoint)
      recorder.opened(addressRun, id)
      await opening
    },

    async compareKept(id) {
      const checkpoint = await found(id)
      const {addressRun} = store.getState()
      if (!checkpoint || addressRun === null) return
      const opening = compare(checkpoint.spec, checkpoint)
      recorder.opened(besideId(addressRun), id)
      await opening
    },

    deleteKept: (id) => recorder.remove(id),
  }
}
