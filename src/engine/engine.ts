import {type BackendChoice, type BackendReport, backendNames} from '../contract/backend'
import type {Checkpoint} from '../contract/checkpoint'
import type {Digits} from '../contract/data'
import type {
  Answer,
  Components,
  DeviceMemory,
  EngineApi,
  EngineEvent,
  EngineListener,
  EngineOptions,
  Moment,
  RunSummary,
} from '../contract/engine'
import type {Report} from '../contract/report'
import type {Snapshot} from '../contract/snapshot'
import type {ParameterValues, RunId, RunSpec} from '../contract/spec'
import type {Subject, Watch} from '../contract/view'
import {Backends} from './backends/choose'
import {causeLoss} from './backends/loss'
import {deviceMemory} from './backends/memory'
import {Library} from './data/library'
import {engineError, troubleOf} from './errors'
import type {Host} from './hosts/host'
import {Answers} from './observe/answers'
import {principalAngleOf} from './observe/principal-angle'
import {reportOf} from './run/report'
import {Run} from './run/run'
import {checkedSpec} from './run/specs'
import {Workshop} from './schedule/workshop'

/** The first training waits so long for the backends to be measured; then it begins on what there is. */
const patienceMs = 6000

/** What there is once the engine is open. */
interface Opened {
  readonly backends: Backends
  readonly workshop: Workshop
  readonly library: Library
  readonly answers: Answers
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
    const workshop: Workshop = new Workshop(() => backends.current, emit)
    const backends = new Backends(this.host, options.avoid, workshop.turns)
    backends.choice = options.backend
    const library = new Library(this.host.readFiles(options.dataUrl), workshop.background, {
      onProgress: (progress) => {
        emit({type: 'data', progress})
        workshop.wake()
      },
      onBaselines: (baselines) => emit({type: 'baselines', baselines}),
    })
    await this.#startFirst(backends, options.backend, emit)
    this.#opened = {backends, workshop, library, answers: new Answers(workshop), emit}
    this.#watchLoss(this.#opened)
    void workshop.run()
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
    this.#open.library.mnist.retry()
  }

  async testDigits(): Promise<Digits> {
    const {mnist} = this.#open.library
    await mnist.until('test')
    return {images: mnist.test.images.slice(), labels: mnist.test.labels.slice()}
  }

  async createRun(runId: RunId, spec: RunSpec, from?: Checkpoint): Promise<RunSummary> {
    const {workshop, library} = this.#open
    const checked = checkedSpec(spec)
    return workshop.turn(() => {
      const run = new Run(runId, checked, library.examples(checked.data), from ?? null)
      const before = workshop.runs.get(runId)
      if (before) workshop.remove(before)
      workshop.add(run)
      return run.summary
    })
  }

  async removeRun(runId: RunId): Promise<void> {
    const {workshop} = this.#open
    await workshop.turn(() => workshop.remove(workshop.find(runId)))
  }

  async adjust(runId: RunId, parameters: ParameterValues): Promise<RunSummary> {
    const {workshop} = this.#open
    return workshop.turn(() => {
      const run = workshop.find(runId)
      run.adjust(checkedSpec({...run.spec, parameters: {...run.spec.parameters, ...parameters}}))
      workshop.show(run)
      return run.summary
    })
  }

  async train(runIds: readonly RunId[]): Promise<void> {
    const {workshop} = this.#open
    await this.#choice()
    await workshop.turn(async (device) => {
      const runs = runIds.map((runId) => workshop.find(runId))
      const others = [...workshop.trainer.active].filter((run) => !runs.includes(run))
      if (others.length > 0) await workshop.trainer.pause(device, others)
      for (const run of others) workshop.show(run)
      for (const run of runs) workshop.start(run)
    })
  }

  async pause(): Promise<void> {
    const {workshop} = this.#open
    await workshop.turn(async (device) => {
      const runs = [...workshop.trainer.active]
      await workshop.trainer.pause(device, runs)
      for (const run of runs) workshop.show(run)
    })
  }

  async step(runIds: readonly RunId[]): Promise<void> {
    const {workshop} = this.#open
    const runs = runIds.map((runId) => workshop.find(runId))
    await this.#choice()
    await Promise.all(runs.map(({examples, frame}) => examples.until(frame.ready ? 'first' : 'all')))
    await workshop.turn(async (device) => {
      for (const runId of runIds) {
        const run = workshop.find(runId)
        await workshop.trainer.stepOnce(device, run)
        workshop.show(run)
      }
    })
  }

  async rewind(runIds: readonly RunId[]): Promise<void> {
    const {workshop} = this.#open
    await workshop.turn(() => {
      for (const runId of runIds) workshop.rewind(workshop.find(runId))
    })
  }

  async watch(runId: RunId, watch: Watch): Promise<void> {
    const {workshop} = this.#open
    workshop.views.watch(workshop.find(runId), watch)
    workshop.wake()
  }

  taken(runId: RunId): void {
    const {workshop} = this.#open
    const run = workshop.runs.get(runId)
    if (run) workshop.views.taken(run)
    workshop.wake()
  }

  async reconstruct(runId: RunId, subject: Subject): Promise<Answer> {
    return this.#open.answers.reconstruct(runId, subject)
  }

  async decode(runId: RunId, codes: Float32Array): Promise<Float32Array> {
    return this.#open.answers.decode(runId, codes)
  }

  async decodeAt(runId: RunId, positions: Float32Array): Promise<Float32Array> {
    return this.#open.answers.decodeAt(runId, positions)
  }

  async encode(runId: RunId, images: Float32Array): Promise<Float32Array> {
    return this.#open.answers.encode(runId, images)
  }

  async components(count: number): Promise<Components> {
    return this.#open.library.components(count)
  }

  async moments(runId: RunId): Promise<readonly Moment[]> {
    const {workshop} = this.#open
    return workshop.moments(workshop.find(runId)).list
  }

  async recall(runId: RunId, step: number): Promise<Snapshot> {
    return this.#open.answers.recall(runId, step)
  }

  async checkpoint(runId: RunId): Promise<Checkpoint> {
    const {workshop} = this.#open
    return workshop.turn(async (device) => {
      const run = workshop.find(runId)
      await workshop.trainer.read(device, [run])
      return run.checkpoint(device)
    })
  }

  async report(runId: RunId): Promise<Report> {
    const {workshop, library, backends} = this.#open
    const run = workshop.find(runId)
    const hasTests = run.frame.ready && run.examples.tested
    const measured = workshop.views.measured(run) ?? (hasTests ? await workshop.measure(run) : null)
    return workshop.turn(async (device) => {
      await workshop.trainer.read(device, [run])
      const {linear, baselines} = library
      const principalAngle = linear && (await principalAngleOf(run, linear.pca, device))
      return reportOf(run, {backends: backends.report, measured, baselines, principalAngle})
    })
  }

  async memory(): Promise<DeviceMemory> {
    return this.#open.workshop.turn(deviceMemory)
  }

  async provoke(mishap: 'lose-backend'): Promise<void> {
    if (mishap === 'lose-backend') causeLoss(this.#open.backends.current)
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
    emit({type: 'trouble', trouble: troubleOf(engineError('backend-missing', reason)), runId: null})
  }

  /** Measures the others in the background. Runs are moved only while none trains. */
  async #chooseFastest({backends, workshop, emit}: Opened): Promise<void> {
    try {
      await backends.measureAll()
      const name = backends.fastest()
      if (name !== backends.current.name && workshop.trainer.active.size === 0)
        await this.#moveTo(name, 'auto')
      else emit({type: 'backend', report: backends.report})
    } catch (error) {
      await workshop.fail(error)
    }
  }

  async #moveTo(name: BackendReport['backend'], choice: BackendChoice): Promise<void> {
    const {backends, workshop, emit} = this.#open
    const device = await backends.start(name)
    await workshop.turn(async () => {
      if (device !== backends.current) await workshop.move(() => backends.use(device))
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

  #watchLoss({backends, workshop}: Opened): void {
    const device = backends.current
    device.onLoss((loss) => {
      if (device === backends.current) void workshop.fail(loss)
    })
  }

  get #open(): Opened {
    if (!this.#opened) throw engineError('internal', 'the engine is not open yet')
    return this.#opened
  }
}
