import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {Run} from '../store/state'
import {type LabStore, onRun, setRun} from '../store/store'
import {withSnapshot} from '../store/traces'
import type {FirstLook} from './first-look'

interface OpenLook {
  readonly look: FirstLook
  readonly generation: number
  /** What of it is in the store. */
  shown: Snapshot | null
  readonly close: () => void
}

/** The runs for which the page answers until an engine has. */
export class FirstLooks {
  readonly #open = new Map<RunId, OpenLook>()

  constructor(private readonly store: LabStore) {}

  /** Shows what a run is watched for, again whenever that is something else, until an engine's snapshot is there. */
  show(id: RunId, look: FirstLook): void {
    const run = this.store.getState().runs[id]
    if (!run || run.snapshot || run.rewinds > 0) return
    this.#open.get(id)?.close()
    const close = onRun(
      this.store,
      id,
      ({watch}) => watch,
      () => this.#answer(id),
    )
    this.#open.set(id, {look, generation: run.generation, shown: null, close})
    this.#answer(id)
  }

  /** What answers for a run; null once its engine does, and for a run that is not what it was. */
  of(id: RunId): FirstLook | null {
    const open = this.#open.get(id)
    if (!open) return null
    const run = this.store.getState().runs[id]
    if (run && isStill(run, open)) return open.look
    open.close()
    this.#open.delete(id)
    return null
  }

  #answer(id: RunId): void {
    const look = this.of(id)
    const [run, open] = [this.store.getState().runs[id], this.#open.get(id)]
    const snapshot = run && look?.snapshot(id, run.watch)
    if (!snapshot || !open) return
    open.shown = snapshot
    setRun(this.store, id, {snapshot, traces: withSnapshot(run, snapshot)})
  }
}

const isStill = (run: Run, {generation, shown}: OpenLook) =>
  run.generation === generation && run.rewinds === 0 && run.snapshot === shown
