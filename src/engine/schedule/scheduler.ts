import type {BackendName} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {EngineEvent} from '../../contract/engine'
import type {RunId} from '../../contract/spec'
import type {Device} from '../backends/device'
import {type EngineError, engineError, errorInfoOf} from '../errors'
import {SnapshotScheduler} from '../observe/snapshot-scheduler'
import {testTensors} from '../observe/test-tensors'
import {WeightHistory} from '../observe/weight-history'
import type {RestorePoint} from '../run/restore-point'
import type {Run} from '../run/run'
import {statusOf} from '../run/status'
import {Trainer} from '../run/trainer'
import {Mutex} from './mutex'
import {TaskQueue} from './task-queue'
import {yieldToEventLoop} from './yield-to-event-loop'

/** The page hears how a run stands so often while it trains. */
const statusMs = 100
/** And gets a whole checkpoint so often: what a crash can cost at most. */
const checkpointMs = 3000
/** While training waits for data, it says so this often. */
const waitMs = 50

/** What the scheduler remembers of a run beside the run itself. */
interface RunRecord {
  weightHistory: WeightHistory
  toldAt: number
  checkpointAt: number
}

/** Where runs are trained, looked at and measured: one loop that gives each its share of the time. */
export class Scheduler {
  readonly mutex = new Mutex()
  readonly runs = new Map<RunId, Run>()
  readonly trainer: Trainer
  readonly snapshots: SnapshotScheduler
  /** Measurements that training waits for; snapshots; long computations. */
  readonly #measurementQueue = new TaskQueue(1, () => this.wake())
  readonly #snapshotQueue = new TaskQueue(0.25, () => this.wake())
  readonly backgroundQueue = new TaskQueue(0.15, () => this.wake())
  readonly #records = new WeakMap<Run, RunRecord>()
  #dead: EngineError | null = null
  #woken = false
  #wake: () => void = () => {}

  constructor(
    readonly device: () => Device,
    private readonly emit: (event: EngineEvent) => void,
  ) {
    this.snapshots = new SnapshotScheduler(this.#snapshotQueue, this.#measurementQueue, {
      onSnapshot: (_run, snapshot) => emit({type: 'snapshot', snapshot}),
      onMeasured: (run, {loss, mse, terms, figures}, step) => {
        run.history.addTest(step, loss, mse, terms, figures)
        this.tell(run)
      },
    })
    this.trainer = new Trainer({
      onRead: (run) => this.#onRead(run),
      onLosses: (run) => this.#onLosses(run),
      onGood: (run, point) => this.#onGood(run, point),
      onEpoch: (run) => this.#onEpoch(run),
      onState: (run) => this.show(run),
    })
  }

  /** @throws EngineError 'no-such-run' */
  find(runId: RunId): Run {
    const run = this.runs.get(runId)
    if (!run) throw engineError('no-such-run', `there is no run called ${runId}`)
    return run
  }

  /** Does `work` between slices, with the tensors to itself. Rejects once the backend is lost. */
  async runExclusive<T>(work: (device: Device) => T | Promise<T>): Promise<T> {
    return this.mutex.runExclusive(() => {
      if (this.#dead) throw this.#dead
      return work(this.device())
    })
  }

  add(run: Run): void {
    this.runs.set(run.id, run)
    this.snapshots.add(run)
    this.#records.set(run, {
      weightHistory: new WeightHistory(run.layout),
      toldAt: 0,
      checkpointAt: performance.now(),
    })
    this.show(run)
  }

  /** Call it inside `runExclusive`. */
  remove(run: Run): void {
    this.runs.delete(run.id)
    this.trainer.forget(run)
    this.snapshots.remove(run)
    run.dispose()
  }

  /** Call it inside `runExclusive`. */
  start(run: Run): void {
    this.weightHistory(run).truncate(run.step)
    this.trainer.start(run)
    this.show(run)
  }

  /** Call it inside `runExclusive`. */
  rewind(run: Run): void {
    this.trainer.forget(run)
    run.rewind()
    const record = this.#records.get(run)
    if (record) record.weightHistory = new WeightHistory(run.layout)
    this.show(run)
  }

  weightHistory(run: Run): WeightHistory {
    return this.#records.get(run)?.weightHistory ?? new WeightHistory(run.layout)
  }

  /** Tells how the run stands and has it looked at. */
  show(run: Run): void {
    this.snapshots.touch(run)
    this.tell(run)
    this.wake()
  }

  /** Tells the page how the run stands, and what its loss history has that the page has not heard. */
  tell(run: Run): void {
    const record = this.#records.get(run)
    if (!record || this.runs.get(run.id) !== run) return
    record.toldAt = performance.now()
    this.emit({type: 'status', status: statusOf(run, this.#backendName), ...run.history.takeUnsent()})
  }

  /** Queues a look at a run that is not one of its regular snapshots. */
  lookAt<T>(task: AsyncGenerator<void, T>): Promise<T> {
    return this.#snapshotQueue.add(task)
  }

  measure(run: Run) {
    return this.snapshots.measure(run, this.device())
  }

  /**
   * Moves all runs to another backend: `change` puts it under tfjs. Call it inside `runExclusive`.
   * Where that fails they are where they were.
   */
  async move(change: () => Promise<void>): Promise<void> {
    const old = this.device()
    const training = [...this.trainer.active]
    await this.trainer.pause(old, training)
    const moving: {run: Run; checkpoint: Checkpoint}[] = []
    for (const run of this.runs.values()) moving.push({run, checkpoint: await run.checkpoint(old)})
    await change()
    await this.#snapshotQueue.cancel(engineError('backend-missing', 'the backend was changed meanwhile'))
    await this.#measurementQueue.cancel(engineError('backend-missing', 'the backend was changed meanwhile'))
    testTensors(old).clear()
    for (const {run, checkpoint} of moving) {
      this.trainer.forget(run)
      run.rebuild(checkpoint)
      this.show(run)
    }
    for (const run of training) this.trainer.start(run)
  }

  /** Something may be to do. */
  wake(): void {
    this.#woken = true
    this.#wake()
  }

  /** Runs for as long as the backend lives. */
  async run(): Promise<void> {
    while (this.#dead === null) {
      try {
        await this.#round()
      } catch (error) {
        await this.fail(error)
      }
    }
  }

  /** Stops everything for an error, and tells. A lost backend is the end of this engine. */
  async fail(error: unknown): Promise<void> {
    const info = errorInfoOf(error)
    if (info.code === 'backend-lost') {
      if (this.#dead) return
      this.#dead = engineError(info.code, info.message, info.hint)
    }
    for (const run of [...this.trainer.active]) {
      this.trainer.forget(run)
      run.state = 'stopped'
      run.error = info
      this.tell(run)
    }
    this.emit({type: 'error', error: info, runId: null})
    if (!this.#dead) return
    for (const queue of [this.#measurementQueue, this.#snapshotQueue, this.backgroundQueue])
      await queue.cancel(this.#dead)
    this.wake()
  }

  async #round(): Promise<void> {
    this.#woken = false
    const device = this.device()
    const training = this.trainer.active.size > 0
    let stepped = false
    if (training) {
      const start = performance.now()
      stepped = await this.runExclusive(() => this.trainer.slice(device))
      await this.trainer.waitForRoom(device)
      const took = performance.now() - start
      for (const queue of [this.#snapshotQueue, this.backgroundQueue]) queue.earn(took)
    }
    this.snapshots.schedule(device)
    const idle = !stepped
    await this.#workOn(this.#measurementQueue, true)
    await this.#workOn(this.#snapshotQueue, idle)
    await this.#workOn(this.backgroundQueue, idle && !this.#snapshotQueue.busy)
    const busy = this.#measurementQueue.busy || this.#snapshotQueue.busy || this.backgroundQueue.busy
    if (stepped || busy) await yieldToEventLoop()
    else if (training) await this.#waitForData()
    else await this.#sleep()
  }

  /** A queue's slice, in a turn of its own: calls that came during the one before are answered first. */
  async #workOn(queue: TaskQueue, idle: boolean): Promise<void> {
    if (!queue.busy) return
    await yieldToEventLoop()
    await this.runExclusive(() => queue.work(idle))
  }

  async #waitForData(): Promise<void> {
    const now = performance.now()
    for (const run of this.trainer.active)
      if (now - (this.#records.get(run)?.toldAt ?? 0) > 1000) this.tell(run)
    await Promise.race([this.#sleep(), new Promise((resolve) => setTimeout(resolve, waitMs))])
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      if (this.#woken) resolve()
    })
  }

  get #backendName(): BackendName {
    return this.device().name
  }

  #onLosses(run: Run): void {
    const record = this.#records.get(run)
    if (!record) return
    if (performance.now() - record.toldAt >= statusMs) this.tell(run)
  }

  /** A moment's weights are read with the losses that show them to be good; those of the end always are. */
  async #onRead(run: Run): Promise<() => void> {
    const record = this.#records.get(run)
    if (!record || !(run.finished || record.weightHistory.due(run.step))) return () => {}
    const {step, epoch} = run
    const weights = await Promise.all(run.variables.map((one) => this.device().read(one)))
    return () => {
      record.weightHistory.keep({step, epoch, testMse: run.history.lastTest?.mse ?? Number.NaN}, weights)
    }
  }

  async #onGood(run: Run, point: RestorePoint): Promise<void> {
    const record = this.#records.get(run)
    if (!record || performance.now() - record.checkpointAt < checkpointMs) return
    record.checkpointAt = performance.now()
    const checkpoint = await run.checkpoint(this.device(), point)
    this.emit({type: 'checkpoint', runId: run.id, checkpoint})
  }

  async #onEpoch(run: Run): Promise<void> {
    await this.measure(run)
    this.show(run)
  }
}
