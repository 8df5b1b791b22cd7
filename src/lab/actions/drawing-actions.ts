import type {RunId} from '../../contract/spec'
import {rewatch} from '../store/runs'
import type {Drawing} from '../store/state'
import {drawnName, selectedName, setTraces} from '../store/traces'
import type {ActionContext} from './action-context'
import type {DrawingActions} from './actions'
import {answered, reconstruction} from './view-actions'

let drawings = 0

/** The pad, and the drawings kept on the map. */
export function drawingActions(context: ActionContext): DrawingActions {
  const {store, supervisor} = context
  const setPinned = (pinned: readonly Drawing[]) => {
    store.setState({pinned})
    rewatch(store)
    void supervisor.reconcile()
  }
  return {
    draw(drawn) {
      const {drawing, runs} = store.getState()
      const id = drawing && !drawing.pinned ? drawing.id : `drawing-${++drawings}`
      store.setState({drawing: drawn && {id, pinned: false, ...drawn}})
      for (const run of Object.keys(runs)) void answerDrawing(context, run)
    },

    pin() {
      const {drawing, pinned} = store.getState()
      if (!drawing) return null
      const kept = {...drawing, pinned: true}
      store.setState({drawing: kept})
      setPinned([...pinned.filter(({id}) => id !== kept.id), kept])
      return kept.id
    },

    unpin(id) {
      const {drawing, pinned} = store.getState()
      if (drawing?.id === id) store.setState({drawing: {...drawing, pinned: false}})
      setPinned(pinned.filter((one) => one.id !== id))
    },
  }
}

/** Asks a run about what is on the pad: at every stroke, and again whenever the run has learnt. */
export async function answerDrawing(context: ActionContext, id: RunId): Promise<void> {
  const {store, latest} = context
  const {drawing, runs} = store.getState()
  // A net of points in space has no answer to a drawing.
  if (!drawing || runs[id]?.spec.data !== 'mnist') return setTraces(store, id, {[drawnName]: null})
  const {pixels} = drawing
  const question = () => reconstruction(context, id, {kind: 'image', pixels})
  const drawn = await answered(context, latest.ask(`drawing ${id}`, question))
  const now = store.getState()
  if (!drawn || !now.drawing) return
  const selected = now.selection?.kind === 'drawing' && now.selection.id === now.drawing.id
  setTraces(store, id, {[drawnName]: drawn, ...(selected ? {[selectedName]: drawn} : {})})
}
