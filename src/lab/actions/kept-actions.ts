import type {RunId} from '../../contract/spec'
import type {RunRecorder} from '../runs/recorder'
import {askedExperiment} from '../store/experiment'
import {besideId} from '../store/runs'
import type {ActionContext} from './action-context'
import type {ComparisonActions, KeptActions, RunActions} from './actions'

/** Runs that are kept. */
export function keptActions(
  {store}: ActionContext,
  recorder: RunRecorder,
  {openRun}: Pick<RunActions, 'openRun'>,
  {compare}: Pick<ComparisonActions, 'compare'>,
  reloaded: boolean,
): KeptActions {
  /** A run that is gone, as when another tab has deleted it, goes from the table too. */
  const found = async (id: string) => {
    const checkpoint = await recorder.checkpoint(id)
    if (!checkpoint) recorder.remove(id)
    return checkpoint
  }
  let toBringBack = reloaded
  /** What is kept of a run's experiment, as long as the run itself has yet to learn anything. */
  const standing = async (id: RunId | null) => {
    const run = () => (id === null ? undefined : store.getState().runs[id])
    const asked = run()
    const kept = asked && (await recorder.newestOf(askedExperiment(asked)))
    const untouched = run()?.generation === asked?.generation && (run()?.status?.step ?? 0) === 0
    return kept && untouched && !store.getState().training.includes(id ?? '') ? kept.id : null
  }
  const actions: KeptActions = {
    async bringBack() {
      if (!toBringBack) return
      toBringBack = false
      const {addressRun, comparedRun} = store.getState()
      const [first, second] = [await standing(addressRun), await standing(comparedRun)]
      if (first !== null) await actions.openKept(first)
      if (second !== null) await actions.compareKept(second)
    },

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
  return actions
}
