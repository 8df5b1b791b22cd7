import type {BackendName} from './backend'
import type {DescribedPhase} from './description'
import type {ErrorInfo} from './error-info'
import type {MadeChange, RunId} from './spec'

export type TrainingState =
  | 'idle' // weights are new, nothing trained yet
  | 'training'
  | 'paused'
  | 'finished' // the budget is spent
  | 'stopped' // the loss was no longer finite; the last good weights are back

/** Where a run stands among the phases of its model. */
export interface PhaseStatus {
  /** Which of the model's phases it is, from 0, and of how many that train. */
  readonly index: number
  readonly count: number
  readonly name: DescribedPhase['name']
  /** Which of the phases of this name it is, from 1; 0 where there is but one. */
  readonly number: number
  /** Its own epochs, the one under way counting from 1. */
  readonly epoch: number
  readonly epochs: number
}

/** Steps that the training loss in the status, the chart and the report is the mean of: the last ones of its phase. */
export const lossSteps = 50

/** How a run stands: the numbers beside the controls. */
export interface Status {
  readonly runId: RunId
  readonly state: TrainingState
  /** Whole epochs done, the epoch under way counting from 1 in `epoch`. */
  readonly epoch: number
  readonly epochs: number
  readonly phase: PhaseStatus
  readonly step: number
  /** Steps that the whole budget takes. */
  readonly totalSteps: number
  /** Mean training loss over the last `lossSteps` steps; null before the first. */
  readonly trainLoss: number | null
  /** Loss on the test digits, measured as in training (with its noise, if any). */
  readonly testLoss: number | null
  readonly imagesPerSecond: number
  /** Seconds spent training. */
  readonly seconds: number
  readonly secondsLeft: number | null
  readonly backend: BackendName
  /** Changes made in mid-training, oldest first, and how many of the spec's are still to come. */
  readonly changes: readonly MadeChange[]
  readonly changesToCome: number
  readonly error: ErrorInfo | null
}

/** The loss as it went, structure of arrays; `Values` holds one number for each point. */
export interface HistoryOf<Values> {
  /** `trainLoss[i]` is the loss of the batch of step `trainStep[i]`. */
  readonly trainStep: Values
  readonly trainLoss: Values
  /** Test figures at `testStep[i]`: the loss, and the squared error per pixel for clean input. */
  readonly testStep: Values
  readonly testLoss: Values
  readonly testMse: Values
  /**
   * The loss's terms by name, without their weights: `trainTerms[name][i]` belongs to `trainStep[i]`, NaN where that
   * phase has no such term. Missing where the loss is one term, and in files of the first version.
   */
  readonly trainTerms?: Readonly<Record<string, Values>>
  readonly testTerms?: Readonly<Record<string, Values>>
  /** Figures beside the losses at `testStep[i]`. */
  readonly testFigures?: Readonly<Record<string, Values>>
  /** The step before which each phase began, and which of the model's phases it is. */
  readonly phaseStep?: Values
  readonly phase?: Values
}

/** A history as it is sent and saved. */
export type History = HistoryOf<readonly number[]>
