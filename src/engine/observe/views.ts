import type {Snapshot} from '../../contract/snapshot'
import type {Watch} from '../../contract/view'
import type {Device} from '../backends/device'
import {engineError} from '../errors'
import type {Run} from '../run/run'
import type {Lane} from '../schedule/lane'
import {type Seen, takeSnapshot} from './snapshot'
import {dispose, hold} from './still'
import {type Measured, sweep} from './sweep'

/** While a run trains, its errors are measured anew so often; the codes in every snapshot. */
const measureMs = 1000
/** While runs train on a GPU, whose reads are dear, it is given so many milliseconds for each of a snapshot's. */
const readMs = 350

/** What the page sees of a run, and what it has yet to be shown. */
interface Viewer {
  watch: Watch | null
  /** The page has drawn the last snapshot. */
  taken: boolean
  /** Something changed that the page should see at once. */
  due: boolean
  working: boolean
  shownStep: number
  seen: Seen | null
  measured: (Measured & {readonly step: number}) | null
  measuredAt: number
}

export interface ViewEvents {
  onSnapshot(run: Run, snapshot: Snapshot): void
  /** New test figures, of a step that may lie a little back. */
  onMeasured(run: Run, measured: Measured, step: number): void
}

/** Takes snapshots of watched runs: as often as the lane's share of the time and the page allow. */
export class Views {
  readonly #viewers = new Map<Run, Viewer>()
  /** The next regular snapshots not before. */
  #nextAt = 0

  constructor(
    private readonly snapshots: Lane,
    private readonly figures: Lane,
    private readonly events: ViewEvents,
  ) {}

  add(run: Run): void {
    this.#viewers.set(run, {
      watch: null,
      taken: true,
      due: false,
      working: false,
      shownStep: -1,
      seen: null,
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

  taken(run: Run): void {
    const viewer = this.#viewers.get(run)
    if (viewer) viewer.taken = true
  }

  /** The run is not what the page last saw. */
  touch(run: Run): void {
    const viewer = this.#viewers.get(run)
    if (viewer) viewer.due = true
  }

  /** The run's map, as last drawn or looked at. */
  seen(run: Run): Seen | null {
    return this.#viewers.get(run)?.seen ?? null
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
      const news = viewer.due || (moved && performance.now() >= this.#nextAt)
      if (!news || !viewer.watch || !viewer.taken || viewer.working || !ready(run)) continue
      viewer.working = true
      const measure = viewer.due || performance.now() - viewer.measuredAt >= measureMs
      viewer.due = false
      this.snapshots.add(this.#snapshot(run, viewer, viewer.watch, device, measure)).then(
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

  /** Measures a run as it is when the lane comes to it, on all test examples. */
  async measure(run: Run, device: Device): Promise<Measured> {
    await run.examples.until('test')
    return this.figures.add(this.#measure(run, device))
  }

  async *#snapshot(
    run: Run,
    viewer: Viewer,
    watch: Watch,
    device: Device,
    measure: boolean,
  ): AsyncGenerator<void, void> {
    if (this.#viewers.get(run) !== viewer) return
    const still = hold(run)
    const {life} = run
    const start = performance.now()
    try {
      const {snapshot, seen, measured, reads} = yield* takeSnapshot(
        still,
        device,
        watch,
        viewer.seen,
        measure,
      )
      // A run that was removed or begun anew in the meantime is not what the page asked for.
      if (this.#viewers.get(run) !== viewer || run.life !== life) return
      viewer.seen = seen
      this.#nextAt = device.gpu ? Math.max(start, this.#nextAt) + readMs * reads : 0
      viewer.shownStep = still.step
      if (measured) this.#note(run, viewer, measured, still.step)
      viewer.taken = false
      this.events.onSnapshot(run, snapshot)
    } finally {
      dispose(still)
    }
  }

  async *#measure(run: Run, device: Device): AsyncGenerator<void, Measured> {
    const viewer = this.#viewers.get(run)
    if (!viewer) throw engineError('no-such-run', `${run.id} was removed`)
    const still = hold(run)
    const {life} = run
    try {
      const {measured} = yield* sweep(still, device, true)
      if (!measured) throw new Error('a measuring sweep measures')
      if (run.life === life) this.#note(run, viewer, measured, still.step)
      return measured
    } finally {
      dispose(still)
    }
  }

  #note(run: Run, viewer: Viewer, measured: Measured, step: number): void {
    viewer.measured = {...measured, step}
    viewer.measuredAt = performance.now()
    if (viewer.seen) viewer.seen = {...viewer.seen, measured}
    this.events.onMeasured(run, measured, step)
  }
}

/** Whether all test examples can be shown to the net. */
function ready(run: Run): boolean {
  return run.frame.ready && run.examples.tested
}
