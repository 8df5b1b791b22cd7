import type {Scalar} from '@tensorflow/tfjs-core'
import type {Checkpoint} from '../../contract/checkpoint'
import type {RunSummary} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import type {MadeChange, RunId, RunSpec} from '../../contract/spec'
import type {PhaseStatus, TrainingState} from '../../contract/status'
import type {Training} from '../../contract/training'
import {afterNextChange, beforeChanges} from '../../variants/changes'
import {descriptionOf} from '../../variants/description'
import {type Layout, layoutOf} from '../../variants/layout'
import {type Model, type Phase, termWeight} from '../../variants/model'
import {effectOf} from '../../variants/spec'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import {engineError} from '../errors'
import {BatchLoader} from '../parts/batch-loader'
import {Centring} from '../parts/centring'
import {ModelTrainer} from '../parts/model-trainer'
import {firstWeights} from '../parts/weights'
import {heldFrom, withMade} from './changes'
import {declared} from './declared'
import {LossHistory} from './loss-history'
import {PhaseSchedule} from './phases'
import type {RestorePoint} from './restore-point'

/** A step's loss, still on the device: the phase's terms, and what each counts. */
export interface UnreadLoss {
  readonly step: number
  readonly terms: readonly Scalar[]
  readonly names: readonly string[]
  readonly weights: readonly number[]
}

/** A run: a spec, and how far its training has come. It steps when told to; the trainer tells it. */
export class Run {
  readonly layout: Layout
  readonly centring: Centring
  readonly history = new LossHistory()
  /** Made in mid-training, oldest first. */
  changes: readonly MadeChange[] = []
  state: TrainingState = 'idle'
  error: ErrorInfo | null = null
  step = 0
  /** Which generation of the run this is: `rewind` begins another. */
  generation = 0
  seconds = 0
  /** Training images seen, for the speed. */
  images = 0
  /** Losses still on the device, oldest first. */
  readonly unread: UnreadLoss[] = []
  training: Training
  model: Model
  #spec: RunSpec
  #modelTrainer: ModelTrainer
  #loader: BatchLoader
  readonly #schedule: PhaseSchedule

  /** @throws EngineError 'bad-spec', or 'bad-file' where the checkpoint is of another model */
  constructor(
    readonly id: RunId,
    spec: RunSpec,
    readonly examples: Examples,
    from: Checkpoint | null = null,
  ) {
    const {model, training} = declared(spec, examples)
    this.#spec = spec
    this.model = model
    this.training = training
    this.layout = layoutOf(model)
    this.#schedule = new PhaseSchedule(model, training)
    this.centring = new Centring(model, examples)
    this.#schedule.goToIndex(from?.phase ?? 0)
    this.#modelTrainer = this.#newModelTrainer(from)
    this.#loader = this.#newLoader()
    if (from) this.#goOnFrom(from)
    else this.#notePhase()
  }

  get spec(): RunSpec {
    return this.#spec
  }

  get variables() {
    return this.#modelTrainer.variables
  }

  /** Epoch under way or done, by where the next batch stands. */
  get epoch(): number {
    return this.#loader.state().epoch
  }

  get summary(): RunSummary {
    return {spec: this.spec, model: descriptionOf(this.layout, this.training)}
  }

  get finished(): boolean {
    return this.#spent && !this.#changeDue
  }

  get #spent(): boolean {
    return this.epoch >= this.epochs
  }

  /** Whether the next change to come is to be made before another step. */
  get #changeDue(): boolean {
    const next = this.#spec.changes?.[0]
    return next !== undefined && next.step <= this.step
  }

  /** The budget of all phases together. */
  get epochs(): number {
    return this.#schedule.epochs
  }

  /** The phase under way, or the last one. */
  get phase(): Phase {
    return this.#schedule.current.phase
  }

  /** The phase that made the weights of a step. */
  phaseAt(step: number): Phase {
    return this.model.phases[this.history.phaseAt(step)] ?? this.phase
  }

  /** Passes over the training examples since the phase under way began. */
  get phasePasses(): number {
    return Math.max(0, this.epoch - this.#schedule.current.start)
  }

  get phaseStatus(): PhaseStatus {
    return this.#schedule.status(this.epoch)
  }

  /** Whether it stands at the end of an epoch that was not measured yet. */
  get awaitsTest(): boolean {
    const atEnd = this.step > 0 && this.#loader.state().position === 0
    return atEnd && (this.history.lastTest?.step ?? -1) < this.step
  }

  get stepsPerEpoch(): number {
    return this.#loader.stepsPerEpoch
  }

  /** One batch. 'waiting' where its examples have not arrived, 'epoch' where it was the last of an epoch. */
  takeStep(): 'waiting' | 'stepped' | 'epoch' {
    while (this.#changeDue) this.#become(afterNextChange(this.#spec), true)
    if (this.#spent) return 'waiting'
    if (this.epoch >= this.#schedule.current.end) this.#enter(this.#schedule.at + 1)
    const batch = this.#loader.next()
    if (batch === null) return 'waiting'
    this.step++
    const passes = batch.passes - this.#schedule.current.start
    const terms = Object.entries(this.phase.terms)
    this.unread.push({
      step: this.step,
      terms: this.#modelTrainer.step(batch, passes),
      names: terms.map(([name]) => name),
      weights: terms.map(([, term]) => termWeight(term, passes)),
    })
    this.images += batch.rows
    return batch.last ? 'epoch' : 'stepped'
  }

  /** Takes up what can be changed without new weights. @throws EngineError 'bad-spec' for the rest */
  adjust(spec: RunSpec): void {
    if (effectOf(this.#spec, spec) === 'weights')
      throw engineError('bad-spec', 'this change needs new weights', 'Begin the run anew with it.')
    this.#become(spec, false)
  }

  #become(spec: RunSpec, planned: boolean): void {
    this.changes = withMade(this.changes, this.#spec, spec, this.step, planned)
    const {model, training} = declared(spec, this.examples)
    this.#spec = spec
    this.model = model
    this.training = training
    this.#schedule.reschedule(model, training)
    this.#modelTrainer.adjust(training, this.phase)
    this.#loader.adjust(training, model.corruption)
    if (this.state === 'finished' && !this.finished) this.state = 'paused'
    else if (this.state === 'paused' && this.finished) this.state = 'finished'
  }

  /** The same first weights again, with the values that stand now. */
  rewind(): void {
    this.#release()
    this.#schedule.goTo(0)
    this.#modelTrainer = this.#newModelTrainer(null)
    this.#loader = this.#newLoader()
    this.step = 0
    this.history.clear()
    this.#notePhase()
    this.changes = []
    this.state = 'idle'
    this.error = null
    this.generation++
    this.seconds = 0
    this.images = 0
  }

  /** Takes itself up again from a checkpoint of its own, on the backend now in use. */
  rebuild(from: Checkpoint): void {
    this.#release()
    this.#schedule.goToIndex(from.phase ?? 0)
    this.#modelTrainer = this.#newModelTrainer(from)
    this.#loader = this.#newLoader()
    this.#loader.restore(from)
  }

  /** A copy of the present state, on the device; `disposeRestorePoint` frees it. */
  restorePoint(): RestorePoint {
    return {
      step: this.step,
      seconds: this.seconds,
      loader: this.#loader.state(),
      at: this.#schedule.at,
      saved: this.#modelTrainer.save(),
    }
  }

  /** Goes back to a restore point. The history keeps what came after until training goes on. */
  restore({step, seconds, loader, at, saved}: RestorePoint): void {
    this.dropUnread()
    if (at !== this.#schedule.at) {
      this.#schedule.goTo(at)
      this.#modelTrainer.enter(this.phase)
    }
    this.#modelTrainer.restore(saved)
    this.#loader.restore(loader)
    this.step = step
    this.seconds = seconds
    this.changes = heldFrom(step, this.changes)
  }

  /** The run whole, as of a restore point or of now, read off the device. */
  async checkpoint(device: Device, point: RestorePoint | null = null): Promise<Checkpoint> {
    const {step, seconds, loader, at} = point ?? {
      step: this.step,
      seconds: this.seconds,
      loader: this.#loader.state(),
      at: this.#schedule.at,
    }
    const history = new LossHistory()
    history.load(this.history.whole())
    history.truncate(step)
    const {weights, optimizer} = await this.#modelTrainer.read(device, point?.saved)
    const {epoch, position, streams} = loader
    const later = this.changes.filter((change) => change.step > step)
    const earlier = this.changes.filter((change) => change.step <= step)
    return {
      spec: beforeChanges(this.#spec, later),
      ...(earlier.length > 0 && {changes: earlier}),
      step,
      seconds,
      weights,
      optimiser: optimizer,
      streams,
      epoch,
      position,
      phase: this.#schedule.indexAt(at),
      history: history.whole(),
    }
  }

  dropUnread(): void {
    for (const {terms} of this.unread) for (const term of terms) term.dispose()
    this.unread.length = 0
  }

  dispose(): void {
    this.#release()
  }

  #release(): void {
    this.dropUnread()
    this.#modelTrainer.dispose()
    this.#loader.dispose()
  }

  #newModelTrainer(from: Checkpoint | null): ModelTrainer {
    const weights = from?.weights ?? firstWeights(this.layout, this.training.seed)
    return new ModelTrainer(this.layout, this.phase, this.training, weights, from?.optimiser)
  }

  #newLoader(): BatchLoader {
    return new BatchLoader(this.examples, this.centring, this.training, this.model)
  }

  /** Goes over to another phase, with the weights as they are. */
  #enter(at: number): void {
    this.#schedule.goTo(at)
    this.#modelTrainer.enter(this.phase)
    this.#notePhase()
  }

  /** Notes where a phase began, where there are several. */
  #notePhase(): void {
    if (this.model.phases.length > 1) this.history.addPhase(this.step, this.#schedule.current.index)
  }

  #goOnFrom(from: Checkpoint): void {
    const {step, seconds, history} = from
    this.step = step
    this.seconds = seconds
    this.images = step * this.training.batch
    this.changes = from.changes ?? []
    this.history.load(history)
    this.#loader.restore(from)
    this.state = this.finished ? 'finished' : step === 0 ? 'idle' : 'paused'
  }
}
