import type {BackendName} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {EngineEvent} from '../../contract/engine'
import type {RunId} from '../../contract/spec'
import type {Device} from '../backends/device'
import {type EngineError, engineError, troubleOf} from '../errors'
import {Moments} from '../observe/moments'
import {testTensors} from '../observe/test-tensors'
import {Views} from '../observe/views'
import type {Mark, Run} from '../run/run'
import {statusOf} from '../run/status'
import {Trainer} from '../run/trainer'
import {Lane} from './lane'
import {breathe, Turns} from './turns'

/** The page hears how a run stands so often while it trains. */
const statusMs = 100
/** And gets a whole checkpoint so often: what a crash can cost at most. */
const checkpointMs = 3000
/** While training waits for data, it says so this often. */
const waitMs = 50

/** What the workshop remembers of a run beside the run itself. */
interface Ledger {
  moments: Moments
  toldAt: number
  checkpointAt: number
}

/** Where runs are trained, looked at and measured: one loop that gives each its share of the time. */
export class Workshop {
  readonly turns = new Turns()
  readonly runs = new Map<RunId, Run>()
  readonly trainer: Trainer
  readonly views: Views
  /** Measurements that training waits for; snapshots; long computations. */
  readonly #figures = new Lane(1, () => this.wake())
  readonly #snapshots = new Lane(0.25, () => this.wake())
  readonly background = new Lane(0.15, () => this.wake())
  readonly #ledgers = new WeakMap<Run, Ledger>()
  #dead: EngineError | null = null
  #woken = false
  #wake: () => void = () => {}

  constructor(
    readonly device: () => Device,
    private readonly emit: (event: EngineEvent) => void,
  ) {
    this.views = new Views(this.#snapshots, this.#figures, {
      onSnapshot: (_run, snapshot) => emit({type: 'snapshot', snapshot}),
      onMeasured: (run, {loss, mse}, step) => {
        run.curve.addTest(step, loss, mse)
        this.tell(run)
      },
    })
    this.trainer = new Trainer({
      onRead: (run) => this.#onRead(run),
      onLosses: (run) => this.#onLosses(run),
      onGood: (run, mark) => this.#onGood(run, mark),
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

  /** Takes a turn between slices. Rejects once the backend is lost. */
  async turn<T>(work: (device: Device) => T | Promise<T>): Promise<T> {
    return this.turns.take(() => {
      if (this.#dead) throw this.#dead
      return work(this.device())
    })
  }

  add(run: Run): void {
    this.runs.set(run.id, run)
    this.views.add(run)
    this.#ledgers.set(run, {moments: new Moments(run.plan), toldAt: 0, checkpointAt: performance.now()})
    this.show(run)
  }

  /** Call it in a turn. */
  remove(run: Run): void {
    this.runs.delete(run.id)
    this.trainer.forget(run)
    this.views.remove(run)
    run.dispose()
  }

  /** Call it in a turn. */
  start(run: Run): void {
    this.moments(run).cut(run.step)
    this.trainer.start(run)
    this.show(run)
  }

  /** Call it in a turn. */
  rewind(run: Run): void {
    this.trainer.forget(run)
    run.rewind()
    const ledger = this.#ledgers.get(run)
    if (ledger) ledger.moments = new Moments(run.plan)
    this.show(run)
  }

  moments(run: Run): Moments {
    return this.#ledgers.get(run)?.moments ?? new Moments(run.plan)
  }

  /** Tells how the run stands and has it looked at. */
  show(run: Run): void {
    this.views.touch(run)
    this.tell(run)
    this.wake()
  }

  /** Tells the page how the run stands, and what its curve has that the page has not heard. */
  tell(run: Run): void {
    const ledger = this.#ledgers.get(run)
    if (!ledger || this.runs.get(run.id) !== run) return
    ledger.toldAt = performance.now()
    this.emit({type: 'status', status: statusOf(run, this.#backendName), ...run.curve.news()})
  }

  /** Queues a look at a run that is not one of its regular snapshots. */
  lookAt<T>(parts: AsyncGenerator<void, T>): Promise<T> {
    return this.#snapshots.add(parts)
  }

  measure(run: Run) {
    return this.views.measure(run, this.device())
  }

  /**
   * Moves all runs to another backend: `change` puts it under tfjs. Call it in a turn.
   * Where that fails they are where they were.
   */
  async move(change: () => Promise<void>): Promise<void> {
    const old = this.device()
    const training = [...this.trainer.active]
    await this.trainer.pause(old, training)
    const moving: {run: Run; checkpoint: Checkpoint}[] = []
    for (const run of this.runs.values()) moving.push({run, checkpoint: await run.checkpoint(old)})
    await change()
    await this.#snapshots.cancel(engineError('backend-missing', 'the backend was changed meanwhile'))
    await this.#figures.cancel(engineError('backend-missing', 'the backend was changed meanwhile'))
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
    const trouble = troubleOf(error)
    if (trouble.code === 'backend-lost') {
      if (this.#dead) return
      this.#dead = engineError(trouble.code, trouble.message, trouble.hint)
    }
    for (const run of [...this.trainer.active]) {
      this.trainer.forget(run)
      run.state = 'stopped'
      run.trouble = trouble
      this.tell(run)
    }
    this.emit({type: 'trouble', trouble, runId: null})
    if (!this.#dead) return
    for (const lane of [this.#figures, this.#snapshots, this.background]) await lane.cancel(this.#dead)
    this.wake()
  }

  async #round(): Promise<void> {
    this.#woken = false
    const device = this.device()
    const training = this.trainer.active.size > 0
    let stepped = false
    if (training) {
      const start = performance.now()
      stepped = await this.turn(() => this.trainer.slice(device))
      await this.trainer.room(device)
      const took = performance.now() - start
      for (const lane of [this.#snapshots, this.background]) lane.earn(took)
    }
    this.views.schedule(device)
    const idle = !stepped
    await this.#workOn(this.#figures, true)
    await this.#workOn(this.#snapshots, idle)
    await this.#workOn(this.background, idle && !this.#snapshots.busy)
    const busy = this.#figures.busy || this.#snapshots.busy || this.background.busy
    if (stepped || busy) await breathe()
    else if (training) await this.#waitForData()
    else await this.#sleep()
  }

  /** A lane's slice, in a turn of its own: calls that came during the one before are answered first. */
  async #workOn(lane: Lane, idle: boolean): Promise<void> {
    if (!lane.busy) return
    await breathe()
    await this.turn(() => lane.work(idle))
  }

  async #waitForData(): Promise<void> {
    const now = performance.now()
    for (const run of this.trainer.active)
      if (now - (this.#ledgers.get(run)?.toldAt ?? 0) > 1000) this.tell(run)
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
    const ledger = this.#ledgers.get(run)
    if (!ledger) return
    if (performance.now() - ledger.toldAt >= statusMs) this.tell(run)
  }

  /** A moment's weights are read with the losses that show them to be good. */
  async #onRead(run: Run): Promise<() => void> {
    const ledger = this.#ledgers.get(run)
    if (!ledger?.moments.due(run.step)) return () => {}
    const {step, epoch} = run
    const weights = await Promise.all(run.variables.map((one) => this.device().read(one)))
    return () => {
      ledger.moments.keep({step, epoch, testMse: run.curve.lastTest?.mse ?? Number.NaN}, weights)
    }
  }

  async #onGood(run: Run, mark: Mark): Promise<void> {
    const ledger = this.#ledgers.get(run)
    if (!ledger || performance.now() - ledger.checkpointAt < checkpointMs) return
    ledger.checkpointAt = performance.now()
    const checkpoint = await run.checkpoint(this.device(), mark)
    this.emit({type: 'checkpoint', runId: run.id, checkpoint})
  }

  async #onEpoch(run: Run): Promise<void> {
    await this.measure(run)
    this.show(run)
  }
}
