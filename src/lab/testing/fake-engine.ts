/** For tests: an engine that learns nothing, at the other end of a channel, and an environment to put it in. */
import {expose} from 'comlink'
import type {BackendChoice, BackendName, BackendReport} from '../../contract/backend'
import type {Checkpoint} from '../../contract/checkpoint'
import type {EngineApi, EngineEvent, EngineListener, EngineOptions, RunSummary} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import type {ParameterValues, RunId, RunSpec, SpecChange} from '../../contract/spec'
import type {History, Status} from '../../contract/status'
import type {ActivationTrace} from '../../contract/trace'
import {defaultSpec, describeSpec} from '../../variants/spec'
import type {Environment} from '../connection/session'
import type {Clock} from '../connection/watchdog'

export const noHistory: History = {trainStep: [], trainLoss: [], testStep: [], testLoss: [], testMse: []}

export const traceOf = (code: number): ActivationTrace => ({
  kind: 'example',
  layers: [],
  code: Float32Array.of(code),
  deviation: null,
  input: new Float32Array(784),
  reconstruction: new Float32Array(784),
  error: 0,
  position: Float32Array.of(code),
})

/** Remembers what it was asked, as `train a,b`; answers what `answers` says, or something bland. */
export class FakeEngine {
  readonly asked: string[] = []
  readonly created = new Map<RunId, {spec: RunSpec; from: Checkpoint | undefined}>()
  options: EngineOptions | null = null
  backend: BackendName = 'wasm'
  /** Calls of these names are never answered. */
  readonly unanswered = new Set<string>()
  /** Calls of these names are refused. */
  readonly refusals = new Map<string, ErrorInfo>()
  /** How far checkpoints that are asked for have come. */
  step = 0
  /** Backends that this machine has. */
  present: readonly BackendName[] = ['webgpu', 'webgl', 'wasm', 'cpu']
  #listener: EngineListener | null = null

  tell(event: EngineEvent): void {
    this.#listener?.(event)
  }

  /** The part of the contract that tests reach. */
  readonly api: Partial<EngineApi> = {
    open: async (options, listener) => {
      this.options = options
      this.#listener = listener
      await this.#record('open', options.backend)
      this.backend = this.#choose(options.backend, options.avoid)
      return this.#report(options.backend)
    },
    useBackend: async (choice) => {
      await this.#record('useBackend', choice)
      this.backend = this.#choose(choice, [])
      return this.#report(choice)
    },
    createRun: async (id, spec, from) => {
      await this.#record('createRun', id)
      this.created.set(id, {spec, from})
      return summaryOf(spec)
    },
    removeRun: (id) => this.#record('removeRun', id),
    adjust: async (id: RunId, parameters: ParameterValues, changes?: readonly SpecChange[]) => {
      const planned = changes ? [JSON.stringify(changes)] : []
      await this.#record('adjust', id, JSON.stringify(parameters), ...planned)
      const {spec = defaultSpec(), from} = this.created.get(id) ?? {}
      const adjusted = {...spec, parameters: {...spec.parameters, ...parameters}}
      this.created.set(id, {spec: adjusted, from})
      return summaryOf(adjusted)
    },
    train: (ids) => this.#record('train', ids.join()),
    pause: () => this.#record('pause'),
    step: (ids) => this.#record('step', ids.join()),
    rewind: (ids) => this.#record('rewind', ids.join()),
    watch: (id) => this.#record('watch', id),
    acknowledge: (id) => void this.asked.push(`acknowledge ${id}`),
    checkpoint: async (id) => {
      await this.#record('checkpoint', id)
      return checkpointOf(this.created.get(id)?.spec ?? defaultSpec(), this.step)
    },
    testDigits: async () => {
      await this.#record('testDigits')
      return {images: new Uint8Array(7840), labels: new Uint8Array(10)}
    },
    reconstruct: async (id, subject) => {
      await this.#record('reconstruct', id)
      return traceOf(subject.kind === 'test' ? subject.index : -1)
    },
  }

  async #record(name: string, ...details: string[]): Promise<void> {
    this.asked.push([name, ...details].join(' '))
    const refusal = this.refusals.get(name)
    if (refusal) throw refusal
    if (this.unanswered.has(name)) await new Promise(() => {})
  }

  #choose(choice: BackendChoice, avoid: readonly BackendChoice[]): BackendName {
    const able = this.present.filter((name) => !avoid.includes(name))
    const chosen = choice === 'auto' ? able[0] : able.find((name) => name === choice)
    if (!chosen) throw missing(choice)
    return chosen
  }

  #report(choice: BackendChoice): BackendReport {
    return {choice, backend: this.backend, checks: []}
  }
}

const missing = (choice: BackendChoice): ErrorInfo => ({
  code: 'backend-missing',
  message: `no ${choice}`,
  hint: '',
})

const summaryOf = (spec: RunSpec): RunSummary => ({spec, model: describeSpec(spec)})

export function statusOf(runId: RunId, change: Partial<Status> = {}): Status {
  return {
    runId,
    state: 'training',
    epoch: 1,
    epochs: 10,
    phase: {index: 0, count: 1, name: 'train', number: 0, epoch: 1, epochs: 10},
    step: 0,
    totalSteps: 4690,
    trainLoss: null,
    testLoss: null,
    imagesPerSecond: 0,
    seconds: 0,
    secondsLeft: null,
    backend: 'wasm',
    changes: [],
    changesToCome: 0,
    error: null,
    ...change,
  }
}

export function checkpointOf(spec: RunSpec, step: number): Checkpoint {
  const history = {...noHistory, trainStep: [step], trainLoss: [0.05]}
  const begun = {seconds: 1, weights: [], optimiser: [], streams: {}, position: 0}
  return {...begun, spec, step, epoch: Math.floor(step / 469), history}
}

/** A clock that stands until it is told to tick. */
export class FakeClock implements Clock {
  #now = 0
  readonly #ticks = new Set<() => void>()

  now(): number {
    return this.#now
  }

  everySecond(tick: () => void): () => void {
    this.#ticks.add(tick)
    return () => this.#ticks.delete(tick)
  }

  pass(seconds: number): void {
    for (let i = 0; i < seconds; i++) this.skip(1)
  }

  /** Seconds go by in one go, as when a laptop sleeps. */
  skip(seconds: number): void {
    this.#now += 1000 * seconds
    for (const tick of [...this.#ticks]) tick()
  }
}

/** An environment in which every worker holds a new fake engine. */
export class FakeEnvironment implements Environment {
  readonly clock = new FakeClock()
  readonly engines: FakeEngine[] = []
  readonly delays: number[] = []
  readonly #crashListeners: ((message: string) => void)[] = []
  readonly #closers: (() => void)[] = []

  /** Prepares each engine before it is asked anything. */
  constructor(private readonly prepare: (engine: FakeEngine, index: number) => void = () => {}) {}

  startEngine() {
    const engine = new FakeEngine()
    this.prepare(engine, this.engines.length)
    this.engines.push(engine)
    const {port1, port2} = new MessageChannel()
    expose(engine.api, port2)
    const end = () => {
      port1.close()
      port2.close()
    }
    this.#closers.push(end)
    return {
      endpoint: port1,
      onCrash: (told: (m: string) => void) => void this.#crashListeners.push(told),
      end,
    }
  }

  dataUrl = () => 'https://example.org/mnist/'

  wait = async (milliseconds: number) => {
    this.delays.push(milliseconds)
  }

  afterFrame = (drawn: () => void) => void setTimeout(drawn)

  get engine(): FakeEngine {
    const last = this.engines.at(-1)
    if (!last) throw new RangeError('no engine was started')
    return last
  }

  /** The present worker breaks down and says so. */
  die(message = 'crashed'): void {
    this.#closers.at(-1)?.()
    this.#crashListeners.at(-1)?.(message)
  }

  /** Ends all workers, so that a test can end. */
  close(): void {
    for (const close of this.#closers) close()
  }
}
