import type {Snapshot} from '../../contract/snapshot'
import type {Watch} from '../../contract/view'
import type {Device} from '../backends/device'
import {engineError} from '../errors'
import type {Run} from '../run/run'
import type {TaskQueue} from '../schedule/task-queue'
import {evaluate, type Measured} from './evaluate'
import {dispose, freeze} from './frozen-model'
import {type PreviousSnapshot, takeSnapshot} from './snapshot'

/** While a run trains, its errors are measured anew so often; the codes in every snapshot. */
const measureMs = 1000
/** While runs train on a GPU, whose reads are dear, it is given so many milliseconds for each of a snapshot's. */
const readMs = 350

/** What the page sees of a run, and what it has yet to be shown. */
interface Viewer {
  watch: Watch | null
  /** The page has drawn the last snapshot. */
  acknowledged: boolean
  /** Something changed that the page should see at once. */
  due: boolean
  working: boolean
  shownStep: number
  previous: PreviousSnapshot | null
  measured: (Measured & {readonly step: number}) | null
  measuredAt: number
}

export interface SnapshotEvents {
  onSnapshot(run: Run, snapshot: Snapshot): void
  /** New test figures, of a step that may lie a little back. */
  onMeasured(run: Run, measured: Measured, step: number): void
}

/** Takes snapshots of watched runs: as often as the queue's share of the time and the page allow. */
export class SnapshotScheduler {
  readonly #viewers = new Map<Run, Viewer>()
  /** The next regular snapshots not before. */
  #nextAt = 0

  constructor(
    private readonly snapshotQueue: TaskQueue,
    private readonly measurementQueue: TaskQueue,
    private readonly events: SnapshotEvents,
  ) {}

  add(run: Run): void {
    this.#viewers.set(run, {
      watch: null,
      acknowledged: true,
      due: false,
      working: false,
      shownStep: -1,
      previous: null,
      measured: null,
      measuredAt: 0,
    })
  }

  remove(run: Run): void {
    this.#viewers.delete(run)
  }

  watch(run: Run, watch: Watch): void {
    const viewer = this.#viewers.get(run)
    if (viewer) Object.assign(viewer, {watch, due: true})
  }

  watching(run: Run): Watch | null {
    return this.#viewers.get(run)?.watch ?? null
  }

  acknowledge(run: Run): void {
    const viewer = this.#viewers.get(run)
    if (viewer) viewer.acknowledged = true
  }

  /** The run is not what the page last saw. */
  touch(run: Run): void {
    const viewer = this.#viewers.get(run)
    if (viewer) viewer.due = true
  }

  /** The run's map, as last drawn or looked at. */
  previous(run: Run): PreviousSnapshot | null {
    return this.#viewers.get(run)?.previous ?? null
  }

  /** The run's test figures at its present step, if they were measured. */
  measured(run: Run): Measured | null {
    const measured = this.#viewers.get(run)?.measured
    return measured?.step === run.step ? measured : null
  }

  /** Begins the snapshots that are due. */
  schedule(device: Device): void {
    for (const [run, viewer] of this.#viewers) {
      const moved = run.state === 'training' && run.step !== viewer.shownStep
      const wanted = viewer.due || (moved && performance.now() >= this.#nextAt)
      if (!wanted || !viewer.watch || !viewer.acknowledged || viewer.working || !ready(run)) continue
      viewer.working = true
      const measure = viewer.due || performance.now() - viewer.measuredAt >= measureMs
      viewer.due = false
      this.snapshotQueue.add(this.#snapshot(run, viewer, viewer.watch, device, measure)).then(
        () => {
          viewer.working = false
        },
        () => {
          // Given up with the backend it was taken on; the next one shows what this would have.
          Object.assign(viewer, {working: false, due: true})
        },
      )
    }
  }

  /** Measures a run as it is when the queue comes to it, on all test examples. */
  async measure(run: Run, device: Device): Promise<Measured> {
    await run.examples.until('test')
    return this.measurementQueue.add(this.#measure(run, device))
  }

  async *#snapshot(
    run: Run,
    viewer: Viewer,
    watch: Watch,
    device: Device,
    measure: boolean,
  ): AsyncGenerator<void, void> {
    if (this.#viewers.get(run) !== viewer) return
    const frozen = freeze(run)
    const {generation} = run
    const start = performance.now()
    try {
      const {snapshot, previous, measured, reads} = yield* takeSnapshot(
        frozen,
        device,
        watch,
        viewer.previous,
        measure,
      )
      // A run that was removed or begun anew in the meantime is not what the page asked for.
      if (this.#viewers.get(run) !== viewer || run.generation !== generation) return
      viewer.previous = previous
      this.#nextAt = device.gpu ? Math.max(start, this.#nextAt) + readMs * reads : 0
      viewer.shownStep = frozen.step
      if (measured) this.#note(run, viewer, measured, frozen.step)
      viewer.acknowledged = false
      this.events.onSnapshot(run, snapshot)
    } finally {
      dispose(frozen)
    }
  }

  async *#measure(run: Run, device: Device): AsyncGenerator<void, Measured> {
    const viewer = this.#viewers.get(run)
    if (!viewer) throw engineError('no-such-run', `${run.id} was removed`)
    const frozen = freeze(run)
    const {generation} = run
    try {
      const {measured} = yield* evaluate(frozen, device, true)
      if (!measured) throw new Error('a measuring evaluation measures')
      if (run.generation === generation) this.#note(run, viewer, measured, frozen.step)
      return measured
    } finally {
      dispose(frozen)
    }
  }

  #note(run: Run, viewer: Viewer, measured: Measured, step: number): void {
    viewer.measured = {...measured, step}
    viewer.measuredAt = performance.now()
    if (viewer.previous) viewer.previous = {...viewer.previous, measured}
    this.events.onMeasured(run, measured, step)
  }
}

/** Whether all test examples can be shown to the net. */
function ready(run: Run): boolean {
  return run.centring.ready && run.examples.tested
}
