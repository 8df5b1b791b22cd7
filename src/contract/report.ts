import type {BackendCheck, BackendName} from './backend'
import type {ErrorInfo} from './error-info'
import type {MadeChange, RunSpec} from './spec'
import type {History, TrainingState} from './status'

/** Version of the report's schema; it changes when a reader would have to. */
export const reportVersion = 1

/** A run, told whole: what `Download report` saves and the command line prints. README documents it. */
export interface Report {
  readonly report: typeof reportVersion
  /** As it stands now. */
  readonly spec: RunSpec
  /** The same as of the first step, with the changes that were made as changes to come: trained, it repeats the run. */
  readonly experiment: RunSpec
  readonly seed: number
  readonly backend: BackendName
  readonly backends: readonly BackendCheck[]
  readonly state: TrainingState
  readonly steps: number
  readonly epochs: number
  /** Seconds spent training, and training images seen per second of it. */
  readonly seconds: number
  readonly imagesPerSecond: number
  /** Weights in the model. */
  readonly weights: number
  /** What the figures below were measured on, and in which unit, in English. */
  readonly measured: Readonly<Record<'trainLoss' | 'testLoss' | 'testMse', string>>
  /** Mean training loss over the last steps, as in the status. */
  readonly trainLoss: number | null
  /** On the 10,000 test digits, corrupted as in training. */
  readonly testLoss: number | null
  /**
   * The terms of the test loss without their weights, and what the model measures beside them, by name; empty where
   * the loss is one term.
   */
  readonly testTerms: Readonly<Record<string, number>>
  readonly testFigures: Readonly<Record<string, number>>
  /** Squared error per pixel on the 10,000 test digits, clean input; testSse is 784 times that. */
  readonly testMse: number | null
  readonly testSse: number | null
  /** Per digit, `[10]`; null for one that the test set lacks. */
  readonly digitMse: readonly (number | null)[]
  /** The exact linear answer with the same code size, and the mean image. */
  readonly pcaTestMse: number | null
  readonly meanImageTestMse: number | null
  /** Largest principal angle between decoder and PCA subspace in degrees; null where the decoder is not one linear layer. */
  readonly principalAngle: number | null
  readonly history: History
  /** Changes made while training: after which step which parameter became what, from what, and who made it. */
  readonly changes: readonly MadeChange[]
  readonly trouble: ErrorInfo | null
}
