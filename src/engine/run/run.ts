import type {Scalar} from '@tensorflow/tfjs-core'
import type {Checkpoint} from '../../contract/checkpoint'
import type {RunSummary} from '../../contract/engine'
import type {ErrorInfo} from '../../contract/error-info'
import type {Model, Phase} from '../../contract/model'
import type {ParameterValue, RunId, RunSpec} from '../../contract/spec'
import type {TrainingState} from '../../contract/status'
import type {Training} from '../../contract/training'
import {effectOf, requireVariant, same} from '../../variants/spec'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import {engineError} from '../errors'
import {BatchLoader, type BatchLoaderState} from '../parts/batch-loader'
import {Centring} from '../parts/centring'
import {disposeSaved, ModelTrainer, type Saved} from '../parts/model-trainer'
import {layerSizes, type Plan, planModel, weightCount} from '../parts/plan'
import {firstWeights} from '../parts/weights'
import {LossHistory} from './loss-history'

/** A run as it was at some step, on the device. */
export interface RestorePoint {
  readonly step: number
  readonly seconds: number
  readonly loader: BatchLoaderState
  readonly saved: Saved
}

/** A run: a spec, and how far its training has come. It steps when told to; the trainer tells it. */
export class Run {
  readonly plan: Plan
  readonly centring: Centring
  readonly history = new LossHistory()
  readonly changes: {readonly step: number; readonly name: string; readonly value: unknown}[] = []
  state: TrainingState = 'idle'
  error: ErrorInfo | null = null
  step = 0
  /** Which generation of the run this is: `rewind` begins another. */
  generation = 0
  seconds = 0
  /** Training images seen, for the speed. */
  images = 0
  /** Losses still on the device, oldest first. */
  readonly unread: {readonly step: number; readonly loss: Scalar}[] = []
  training: Training
  model: Model
  #spec: RunSpec
  #modelTrainer: ModelTrainer
  #loader: BatchLoader

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
    this.plan = planModel(model)
    this.centring = new Centring(model, examples)
    this.#modelTrainer = this.#newModelTrainer(from)
    this.#loader = this.#newLoader()
    if (from) this.#goOnFrom(from)
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
    return {spec: this.spec, sizes: layerSizes(this.plan), weights: weightCount(this.plan)}
  }

  get finished(): boolean {
    return this.epoch >= this.training.epochs
  }

  /** Whether it stands at the end of an epoch that was not measured yet. */
  get awaitsTest(): boolean {
    const atEnd = this.step > 0 && this.#loader.state().position === 0
    return atEnd && (this.history.lastTest?.step ?? -1) < this.step
  }

  get stepsPerEpoch(): number {
    return this.#loader.stepsPerEpoch
  }

  get #phase(): Phase {
    const [phase] = this.model.phases
    if (!phase) throw engineError('bad-spec', `${this.#spec.variant} has nothing to train`)
    return phase
  }

  get corruption() {
    return this.#phase.corruption
  }

  get lossTerms() {
    return this.#phase.loss
  }

  /** One batch. 'waiting' where its examples have not arrived, 'epoch' where it was the last of an epoch. */
  takeStep(): 'waiting' | 'stepped' | 'epoch' {
    const batch = this.#loader.next()
    if (batch === null) return 'waiting'
    this.step++
    this.unread.push({step: this.step, loss: this.#modelTrainer.step(batch)})
    this.images += batch.rows
    return batch.last ? 'epoch' : 'stepped'
  }

  /** Takes up what can be changed without new weights. @throws EngineError 'bad-spec' for the rest */
  adjust(spec: RunSpec): void {
    if (effectOf(this.#spec, spec) === 'weights')
      throw engineError('bad-spec', 'this change needs new weights', 'Begin the run anew with it.')
    for (const [name, value] of Object.entries(spec.parameters)) {
      if (!same(this.#spec.parameters[name], value)) this.changes.push({step: this.step, name, value})
    }
    const {model, training} = declared(spec, this.examples)
    this.#spec = spec
    this.model = model
    this.training = training
    this.#modelTrainer.adjust(training)
    this.#loader.adjust(training, this.#phase.corruption)
    if (this.state === 'finished' && !this.finished) this.state = 'paused'
    else if (this.state === 'paused' && this.finished) this.state = 'finished'
  }

  /** The same first weights again. */
  rewind(): void {
    this.#release()
    this.#modelTrainer = this.#newModelTrainer(null)
    this.#loader = this.#newLoader()
    this.history.clear()
    this.changes.length = 0
    this.state = 'idle'
    this.error = null
    this.generation++
    this.step = 0
    this.seconds = 0
    this.images = 0
  }

  /** Takes itself up again from a checkpoint of its own, on the backend now in use. */
  rebuild(from: Checkpoint): void {
    this.#release()
    this.#modelTrainer = this.#newModelTrainer(from)
    this.#loader = this.#newLoader()
    const {epoch, position, streams} = from
    this.#loader.restore({epoch, position, noise: streams.noise ?? this.#loader.state().noise})
  }

  /** A copy of the present state, on the device; `disposeRestorePoint` frees it. */
  restorePoint(): RestorePoint {
    return {
      step: this.step,
      seconds: this.seconds,
      loader: this.#loader.state(),
      saved: this.#modelTrainer.save(),
    }
  }

  /** Goes back to a restore point. The history keeps what came after until training goes on. */
  restore({step, seconds, loader, saved}: RestorePoint): void {
    this.dropUnread()
    this.#modelTrainer.restore(saved)
    this.#loader.restore(loader)
    this.step = step
    this.seconds = seconds
  }

  /** The run whole, as of a restore point or of now, read off the device. */
  async checkpoint(device: Device, point: RestorePoint | null = null): Promise<Checkpoint> {
    const {step, seconds, loader} = point ?? {
      step: this.step,
      seconds: this.seconds,
      loader: this.#loader.state(),
    }
    const history = new LossHistory()
    history.load(this.history.whole())
    history.truncate(step)
    const {weights, optimiser} = await this.#modelTrainer.read(device, point?.saved)
    const {epoch, position, noise} = loader
    return {
      spec: this.#spec,
      step,
      seconds,
      weights,
      optimiser,
      streams: {noise},
      epoch,
      position,
      history: history.whole(),
    }
  }

  dropUnread(): void {
    for (const {loss} of this.unread) loss.dispose()
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
    const weights = from?.weights ?? firstWeights(this.plan, this.training.seed)
    return new ModelTrainer(this.plan, this.#phase, this.training, weights, from?.optimiser)
  }

  #newLoader(): BatchLoader {
    return new BatchLoader(this.examples, this.centring, this.training, this.#phase.corruption)
  }

  #goOnFrom({step, seconds, epoch, position, streams, history}: Checkpoint): void {
    this.step = step
    this.seconds = seconds
    this.images = step * this.training.batch
    this.history.load(history)
    this.#loader.restore({epoch, position, noise: streams.noise ?? this.#loader.state().noise})
    this.state = this.finished ? 'finished' : step === 0 ? 'idle' : 'paused'
  }
}

export function disposeRestorePoint(point: RestorePoint | null): void {
  if (point) disposeSaved(point.saved)
}

/** What a spec comes to. @throws EngineError 'bad-spec' */
function declared(spec: RunSpec, examples: Examples): {model: Model; training: Training} {
  const variant = requireVariant(spec)
  const values: Readonly<Record<string, ParameterValue>> = spec.parameters
  const training = variant.training(values)
  const model = variant.model(values, examples.numbers)
  const holes = model.phases.some(({corruption}) => corruption?.kind === 'holes')
  if (holes && examples.name !== 'mnist') throw engineError('bad-spec', 'only images can have holes')
  return {model, training}
}
