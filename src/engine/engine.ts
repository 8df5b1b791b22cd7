import {type BackendChoice, type BackendReport, backendNames} from '../contract/backend'
import type {Checkpoint} from '../contract/checkpoint'
import type {Digits} from '../contract/data'
import type {
  Components,
  DeviceMemory,
  EngineApi,
  EngineEvent,
  EngineListener,
  EngineOptions,
  RunSummary,
  TrainingMoment,
} from '../contract/engine'
import type {Report} from '../contract/report'
import type {Snapshot} from '../contract/snapshot'
import type {ParameterValues, RunId, RunSpec, SpecChange} from '../contract/spec'
import type {ActivationTrace} from '../contract/trace'
import type {Subject, Watch} from '../contract/view'
import {Backends} from './backends/choose'
import {causeLoss} from './backends/loss'
import {deviceMemory} from './backends/memory'
import {Datasets} from './data/datasets'
import {engineError, errorInfoOf} from './errors'
import type {Host} from './hosts/host'
import {principalAngleOf} from './observe/principal-angle'
import {Queries} from './observe/queries'
import {checkedSpec} from './run/checked-spec'
import {reportOf} from './run/report'
import {Run} from './run/run'
import {Scheduler} from './schedule/scheduler'

/** The first training waits so long for the backends to be measured; then it begins on what there is. */
const patienceMs = 6000

/** What there is once the engine is open. */
interface Opened {
  readonly backends: Backends
  readonly scheduler: Scheduler
  readonly datasets: Datasets
  readonly queries: Queries
  readonly emit: EngineListener
}

/** The engine, unchanged in a worker and in Node; `host` is its world. */
export class Engine implements EngineApi {
  #opened: Opened | null = null
  /** Resolves when `auto` has made its choice. */
  #chosen: Promise<void> = Promise.resolve()

  constructor(private readonly host: Host) {}

  async open(options: EngineOptions, listener: EngineListener): Promise<BackendReport> {
    const emit = (event: EngineEvent) => listener(event)
    const scheduler: Scheduler = new Scheduler(() => backends.current, emit)
    const backends = new Backends(this.host, options.avoid, scheduler.mutex)
    backends.choice = options.backend
    const datasets = new Datasets(this.host.readFiles(options.dataUrl), scheduler.backgroundQueue, {
      onProgress: (progress) => {
        emit({type: 'data', progress})
        scheduler.wake()
      },
      onBaselines: (baselines) => emit({type: 'baselines', baselines}),
    })
    await this.#startFirst(backends, options.backend, emit)
    this.#opened = {backends, scheduler, datasets, queries: new Queries(scheduler), emit}
    this.#watchLoss(this.#opened)
    void scheduler.run()
    if (options.backend === 'auto') this.#chosen = this.#chooseFastest(this.#opened)
    return backends.report
  }

  async checkBackends(): Promise<BackendReport> {
    const {backends, emit} = this.#open
    await backends.measureAll()
    emit({type: 'backend', report: backends.report})
    return backends.report
  }

  async useBackend(choice: BackendChoice): Promise<BackendReport> {
    const {backends} = this.#open
    if (choice === 'auto') await backends.measureAll()
    const name = choice === 'auto' ? backends.fastest() : choice
    await backends.requireRight(name)
    await this.#moveTo(name, choice)
    return backends.report
  }

  async retryData(): Promise<void> {
    this.#open.datasets.mnist.retry()
  }

  async testDigits(): Promise<Digits> {
    const {mnist} = this.#open.datasets
    await mnist.until('test')
    return {images: mnist.test.images.slice(), labels: mnist.test.labels.slice()}
  }

  async createRun(runId: RunId, spec: RunSpec, from?: Checkpoint): Promise<RunSummary> {
    const {scheduler, datasets} = this.#open
    const checked = checkedSpec(spec)
    return scheduler.runExclusive(() => {
      const run = new Run(runId, checked, datasets.examples(checked.data), from ?? null)
      const before = scheduler.runs.get(runId)
      if (before) scheduler.remove(before)
      scheduler.add(run)
      return run.summary
    })
  }

  async removeRun(runId: RunId): Promise<void> {
    const {scheduler} = this.#open
    await scheduler.runExclusive(() => scheduler.remove(scheduler.find(runId)))
  }

  async adjust(
    runId: RunId,
    parameters: ParameterValues,
    changes?: readonly SpecChange[],
  ): Promise<RunSummary> {
    const {scheduler} = this.#open
    return scheduler.runExclusive(() => {
      const run = scheduler.find(runId)
      const asked = {...run.spec, parameters: {...run.spec.parameters, ...parameters}}
      run.adjust(checkedSpec(changes ? {...asked, changes} : asked))
      scheduler.show(run)
      return run.summary
    })
  }

  async train(runIds: readonly RunId[]): Promise<void> {
    const {scheduler} = this.#open
    await this.#choice()
    await scheduler.runExclusive(async (device) => {
      const runs = runIds.map((runId) => scheduler.find(runId))
      const others = [...scheduler.trainer.active].filter((run) => !runs.includes(run))
      if (others.length > 0) await scheduler.trainer.pause(device, others)
      for (const run of others) scheduler.show(run)
      for (const run of runs) scheduler.start(run)
    })
  }

  async pause(): Promise<void> {
    const {scheduler} = this.#open
    await scheduler.runExclusive(async (device) => {
      const runs = [...scheduler.trainer.active]
      await scheduler.trainer.pause(device, runs)
      for (const run of runs) scheduler.show(run)
    })
  }

  async step(runIds: readonly RunId[]): Promise<void> {
    const {scheduler} = this.#open
    const runs = runIds.map((runId) => scheduler.find(runId))
    await this.#choice()
    await Promise.all(runs.map(({examples, centring}) => examples.until(centring.ready ? 'first' : 'all')))
    await scheduler.runExclusive(async (device) => {
      for (const runId of runIds) {
        const run = scheduler.find(runId)
        await scheduler.trainer.stepOnce(device, run)
        scheduler.show(run)
      }
    })
  }

  async rewind(runIds: readonly RunId[]): Promise<void> {
    const {scheduler} = this.#open
    await scheduler.runExclusive(() => {
      for (const runId of runIds) scheduler.rewind(scheduler.find(runId))
    })
  }

  async watch(runId: RunId, watch: Watch): Promise<void> {
    const {scheduler} = this.#open
    scheduler.snapshots.watch(scheduler.find(runId), watch)
    scheduler.wake()
  }

  acknowledge(runId: RunId): void {
    const {scheduler} = this.#open
    const run = scheduler.runs.get(runId)
    if (run) scheduler.snapshots.acknowledge(run)
    scheduler.wake()
  }

  async reconstruct(runId: RunId, subject: Subject): Promise<ActivationTrace> {
    return this.#open.queries.reconstruct(runId, subject)
  }

  async decode(runId: RunId, codes: Float32Array): Promise<Float32Array> {
    return this.#open.queries.decode(runId, codes)
  }

  async decodeAt(runId: RunId, positions: Float32Array): Promise<Float32Array> {
    return this.#open.queries.decodeAt(runId, positions)
  }

  async encode(runId: RunId, images: Float32Array): Promise<Float32Array> {
    return this.#open.queries.encode(runId, images)
  }

  async components(count: number): Promise<Components> {
    return this.#open.datasets.components(count)
  }

  async moments(runId: RunId): Promise<readonly TrainingMoment[]> {
    const {scheduler} = this.#open
    return scheduler.weightHistory(scheduler.find(runId)).list
  }

  async recall(runId: RunId, step: number): Promise<Snapshot> {
    return this.#open.queries.recall(runId, step)
  }

  async checkpoint(runId: RunId): Promise<Checkpoint> {
    const {scheduler} = this.#open
    return scheduler.runExclusive(async (device) => {
      const run = scheduler.find(runId)
      await scheduler.trainer.read(device, [run])
      return run.checkpoint(device)
    })
  }

  async report(runId: RunId): Promise<Report> {
    const {scheduler, datasets, backends} = this.#open
    const run = scheduler.find(runId)
    const hasTests = run.centring.ready && run.examples.tested
    const measured = scheduler.snapshots.measured(run) ?? (hasTests ? await scheduler.measure(run) : null)
    return scheduler.runExclusive(async (device) => {
      await scheduler.trainer.read(device, [run])
      const {linear, baselines} = datasets
      const principalAngle = linear && (await principalAngleOf(run, linear.pca, device))
      return reportOf(run, {backends: backends.report, measured, baselines, principalAngle})
    })
  }

  async memory(): Promise<DeviceMemory> {
    return this.#open.scheduler.runExclusive(deviceMemory)
  }

  async simulateFailure(failure: 'lose-backend'): Promise<void> {
    if (failure === 'lose-backend') causeLoss(this.#open.backends.current)
  }

  async analyse(lesson: string, request: unknown): Promise<unknown> {
    const analysis = await this.host.findAnalysis?.(lesson)
    if (!analysis) throw engineError('internal', `no lesson called ${lesson} has computations of its own`)
    return analysis(request, this)
  }

  /** The chosen backend, or the next below it; `auto` begins on wasm, which is always right and soon there. */
  async #startFirst(backends: Backends, choice: BackendChoice, emit: EngineListener): Promise<void> {
    const ladder =
      choice === 'auto' ? (['wasm', 'cpu'] as const) : backendNames.slice(backendNames.indexOf(choice))
    const device = await backends.startFirst(ladder.length > 0 ? ladder : backendNames)
    if (choice === 'auto' || device.name === choice) return
    const reason = backends.report.checks.find(({name}) => name === choice)?.reason ?? ''
    emit({type: 'error', error: errorInfoOf(engineError('backend-missing', reason)), runId: null})
  }

  /** Measures the others in the background. Runs are moved only while none trains. */
  async #chooseFastest({backends, scheduler, emit}: Opened): Promise<void> {
    try {
      await backends.measureAll()
      const name = backends.fastest()
      if (name !== backends.current.name && scheduler.trainer.active.size === 0)
        await this.#moveTo(name, 'auto')
      else emit({type: 'backend', report: backends.report})
    } catch (error) {
      await scheduler.fail(error)
    }
  }

  async #moveTo(name: BackendReport['backend'], choice: BackendChoice): Promise<void> {
    const {backends, scheduler, emit} = this.#open
    const device = await backends.start(name)
    await scheduler.runExclusive(async () => {
      if (device !== backends.current) await scheduler.move(() => backends.use(device))
      backends.choice = choice
    })
    this.#watchLoss(this.#open)
    emit({type: 'backend', report: backends.report})
  }

  /** Waits for `auto` to make its choice, but not for ever. */
  async #choice(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs)
    })
    await Promise.race([this.#chosen, late])
    clearTimeout(timer)
  }

  #watchLoss({backends, scheduler}: Opened): void {
    const device = backends.current
    device.onLoss((loss) => {
      if (device === backends.current) void scheduler.fail(loss)
    })
  }

  get #open(): Opened {
    if (!this.#opened) throw engineError('internal', 'the engine is not open yet')
    return this.#opened
  }
}
