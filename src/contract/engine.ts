import type {BackendChoice, BackendReport} from './backend'
import type {Checkpoint} from './checkpoint'
import type {DataProgress, Digits} from './data'
import type {ModelDescription} from './description'
import type {ErrorInfo} from './error-info'
import type {Report} from './report'
import type {Snapshot} from './snapshot'
import type {ParameterValues, RunId, RunSpec, SpecChange} from './spec'
import type {History, Status} from './status'
import type {ActivationTrace} from './trace'
import type {Subject, Watch} from './view'

/** What the engine tells without being asked. */
export type EngineEvent =
  | {readonly type: 'data'; readonly progress: DataProgress}
  | {readonly type: 'backend'; readonly report: BackendReport}
  /** `added` holds the points of the history since the last such event; `reset` says that it begins anew. */
  | {readonly type: 'status'; readonly status: Status; readonly added: History; readonly reset: boolean}
  | {readonly type: 'snapshot'; readonly snapshot: Snapshot}
  | {readonly type: 'checkpoint'; readonly runId: RunId; readonly checkpoint: Checkpoint}
  | {readonly type: 'baselines'; readonly baselines: Baselines}
  | {readonly type: 'error'; readonly error: ErrorInfo; readonly runId: RunId | null}

export type EngineListener = (event: EngineEvent) => void

/** What a model has to beat, on the 10,000 test digits, mean per pixel. */
export interface Baselines {
  readonly meanImageMse: number
  readonly blackMse: number
  /** Cross-entropy of the mean image taken as probabilities. */
  readonly meanImageBce: number
  /** Entropy of the pixels themselves, in nats: no cross-entropy falls below it, since they are grey and not 0 or 1. */
  readonly pixelEntropy: number
  /** PCA's squared error for every code size from 0 to 784, `[785]`; empty until it is computed. */
  readonly pcaMse: Float64Array
}

export interface EngineOptions {
  readonly backend: BackendChoice
  /** Folder of the packed data, as an absolute address (or a path, in Node). */
  readonly dataUrl: string
  /** Backends not to be tried, because they were lost before. */
  readonly avoid: readonly BackendChoice[]
}

/** What a run is, once built. */
export interface RunSummary {
  readonly spec: RunSpec
  readonly model: ModelDescription
}

/** Principal components of the training images. */
export interface Components {
  readonly count: number
  /** `[784]`. */
  readonly mean: Float32Array
  /** `[count, 784]`, unit vectors. */
  readonly vectors: Float32Array
  /** Share of the variance of each, `[count]`. */
  readonly explained: Float32Array
}

/** What lies on the device, as tfjs counts it. */
export interface DeviceMemory {
  readonly tensors: number
  readonly bytes: number
}

/** One kept moment of a training. */
export interface TrainingMoment {
  readonly step: number
  readonly epoch: number
  readonly testMse: number
}

/**
 * The engine: lives in a worker, or in Node unchanged. Every call settles; a rejection carries an ErrorInfo.
 * Calls are answered between slices of training.
 */
export interface EngineApi {
  /** Chooses a backend and begins to load the data; resolves once a backend is ready. */
  open(options: EngineOptions, listener: EngineListener): Promise<BackendReport>
  /** Checks and measures all backends, for the table; training goes on on the one chosen. */
  checkBackends(): Promise<BackendReport>
  /** Moves all runs to another backend. */
  useBackend(choice: BackendChoice): Promise<BackendReport>
  retryData(): Promise<void>
  /** The 10,000 test digits; resolves when they have arrived. */
  testDigits(): Promise<Digits>

  createRun(runId: RunId, spec: RunSpec, from?: Checkpoint): Promise<RunSummary>
  removeRun(runId: RunId): Promise<void>
  /**
   * Changes what can be changed without new weights; rejects for the rest. With `changes` these are to come, in place
   * of those that were.
   */
  adjust(runId: RunId, parameters: ParameterValues, changes?: readonly SpecChange[]): Promise<RunSummary>

  /** Trains these in step, on the same batches, until the budget is spent or `pause`; whatever else trained pauses. */
  train(runIds: readonly RunId[]): Promise<void>
  pause(): Promise<void>
  /** One batch. */
  step(runIds: readonly RunId[]): Promise<void>
  /** The same first weights again: the same experiment. */
  rewind(runIds: readonly RunId[]): Promise<void>

  /** Says what the page shows; a snapshot follows. */
  watch(runId: RunId, watch: Watch): Promise<void>
  /** The page has drawn the last snapshot and can take another. */
  acknowledge(runId: RunId): void

  reconstruct(runId: RunId, subject: Subject): Promise<ActivationTrace>
  /** `[n, codeSize]` codes to `[n, 784]` images. */
  decode(runId: RunId, codes: Float32Array): Promise<Float32Array>
  /** `[n, axes]` points of the map to `[n, 784]` images. */
  decodeAt(runId: RunId, positions: Float32Array): Promise<Float32Array>
  /** `[n, 784]` images to `[n, codeSize]` codes. */
  encode(runId: RunId, images: Float32Array): Promise<Float32Array>
  components(count: number): Promise<Components>

  /** Moments kept of a run's training, oldest first. */
  moments(runId: RunId): Promise<readonly TrainingMoment[]>
  /** The run as it was at a moment, as a snapshot of what is watched; training is not touched. */
  recall(runId: RunId, step: number): Promise<Snapshot>

  checkpoint(runId: RunId): Promise<Checkpoint>
  report(runId: RunId): Promise<Report>
  /** For tests of leaks: counted between slices of training. */
  memory(): Promise<DeviceMemory>
  /** For tests of recovery: takes the GPU away for real. Does nothing on wasm and cpu. */
  simulateFailure(failure: 'lose-backend'): Promise<void>
  /** A lesson's own computation; the lesson checks what goes in and what comes out. */
  analyse(lesson: string, request: unknown): Promise<unknown>
}
