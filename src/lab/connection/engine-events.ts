/** What the engine tells, written into the store: numbers about ten times a second, pictures as they come. */
import type {Checkpoint} from '../../contract/checkpoint'
import type {DataProgress} from '../../contract/data'
import type {EngineEvent} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import type {RunId} from '../../contract/spec'
import type {Status, TrainingState} from '../../contract/status'
import {withdrawAlerts, withdrawAlertsOf} from '../store/alerting'
import {type Curves, grown, noCurves} from '../store/curves'
import {caughtUp} from '../store/experiment'
import type {Run} from '../store/state'
import {type LabStore, setBackend, setRun} from '../store/store'
import {withSnapshot} from '../store/traces'
import {Throttle} from './throttle'

type StatusEvent = Extract<EngineEvent, {type: 'status'}>

/** Who else wants to know. */
export interface EngineEventHandlers {
  /** A run has stopped by itself. */
  ended(id: RunId): void
  /** A run trains no more, for now or for good: what it has learnt can be saved at leisure. */
  stopped(id: RunId): void
  /** The engine has got further than what was saved. */
  advanced(): void
  /** A snapshot is in the store; the engine may send the next once it is drawn. */
  snapshotStored(id: RunId): void
  error(error: ErrorInfo, id: RunId | null): void
  /** Whether the engine has this run as the store has it: what it saved before a rewind is worth nothing. */
  isCurrent(run: Run): boolean
}

const millisecondsBetweenNumbers = 100

export class EngineEvents {
  /** What is known and not yet in the store. */
  readonly #fresh = new Map<RunId, {status: Status; history: Curves}>()
  readonly #numbers = new Throttle(() => this.#flush(), millisecondsBetweenNumbers)

  constructor(
    private readonly store: LabStore,
    private readonly handlers: EngineEventHandlers,
  ) {}

  handle(event: EngineEvent): void {
    if (event.type === 'data') this.#handleData(event.progress)
    else if (event.type === 'backend') setBackend(this.store, {report: event.report})
    else if (event.type === 'baselines') this.store.setState({baselines: event.baselines})
    else if (event.type === 'status') this.#handleStatus(event)
    else if (event.type === 'snapshot') this.#handleSnapshot(event)
    else if (event.type === 'checkpoint') this.save(event.runId, event.checkpoint)
    else this.handlers.error(event.error, event.runId)
  }

  /** Loading that was given up is an error; once it is under way again, the alert has had its answer. */
  #handleData(progress: DataProgress): void {
    const {state: before} = this.store.getState().data
    this.store.setState({data: progress})
    if (progress.state === before) return
    if (before === 'failed') withdrawAlerts(this.store, ['data-missing', 'data-corrupt'])
    if (progress.state === 'failed' && progress.error) this.handlers.error(progress.error, null)
  }

  #handleStatus({status, added, reset}: StatusEvent): void {
    const {runId} = status
    const run = this.store.getState().runs[runId]
    if (!run) return
    const known = this.#fresh.get(runId)?.history ?? run.history
    const before = this.#fresh.get(runId)?.status ?? run.status
    this.#fresh.set(runId, {status, history: grown(reset ? noCurves : known, added)})
    const {state, error} = status
    if (run.status?.state === state) {
      this.#numbers.soon()
      // A step by hand: it stands again, a little further.
      if (state === 'paused' && status.step > (before?.step ?? 0)) this.handlers.stopped(runId)
      return
    }
    this.#numbers.now()
    // It trains on, or stands anew: a loss that burst is a thing of the past.
    if (!error) withdrawAlertsOf(this.store, runId, ['not-finite'])
    // What stops with its backend goes on with the next one; the engine tells of that loss by itself.
    if (hasEnded[state] && error?.code !== 'backend-lost') this.handlers.ended(runId)
    if (state === 'paused' || state === 'finished') this.handlers.stopped(runId)
    if (error?.code === 'not-finite') this.handlers.error(error, runId)
  }

  #handleSnapshot({snapshot}: Extract<EngineEvent, {type: 'snapshot'}>): void {
    const {runId} = snapshot
    const run = this.store.getState().runs[runId]
    if (run) setRun(this.store, runId, {snapshot, traces: withSnapshot(run, snapshot)})
    this.handlers.snapshotStored(runId)
  }

  /** Keeps what a run would go on from. */
  save(runId: RunId, checkpoint: Checkpoint): void {
    const run = this.store.getState().runs[runId]
    if (!run || !this.handlers.isCurrent(run)) return
    if (checkpoint.step > (run.checkpoint?.step ?? 0)) this.handlers.advanced()
    setRun(this.store, runId, {checkpoint})
  }

  #flush(): void {
    for (const [id, {status, history}] of this.#fresh) {
      const run = this.store.getState().runs[id]
      if (run) setRun(this.store, id, {status, history, ...caughtUp(run, status.changesToCome)})
    }
    this.#fresh.clear()
  }
}

/** States in which a run no longer trains although nobody paused it. */
const hasEnded: Readonly<Record<TrainingState, boolean>> = {
  idle: false,
  training: false,
  paused: false,
  finished: true,
  stopped: true,
}
