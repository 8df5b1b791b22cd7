import type {Scalar} from '@tensorflow/tfjs-core'
import type {Checkpoint} from '../../contract/checkpoint'
import type {RunSummary} from '../../contract/engine'
import type {Model, Phase} from '../../contract/model'
import type {ParameterValue, RunId, RunSpec} from '../../contract/spec'
import type {TrainingState} from '../../contract/status'
import type {Training} from '../../contract/training'
import type {Trouble} from '../../contract/trouble'
import {effectOf, requireVariant, same} from '../../variants/spec'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import {engineError} from '../errors'
import {Feed, type FeedState} from '../parts/feed'
import {Frame} from '../parts/frame'
import {disposeSaved, Learner, type Saved} from '../parts/learner'
import {layerSizes, type Plan, planModel, weightCount} from '../parts/plan'
import {firstWeights} from '../parts/weights'
import {Curve} from './history'

/** A run as it was at some step, on the device. */
export interface Mark {
  readonly step: number
  readonly seconds: number
  readonly feed: FeedState
  readonly saved: Saved
}

/** A run: a spec, and how far its training has come. It steps when told to; the trainer tells it. */
export class Run {
  readonly plan: Plan
  readonly frame: Frame
  readonly curve = new Curve()
  readonly changes: {readonly step: number; readonly name: string; readonly value: unknown}[] = []
  state: TrainingState = 'idle'
  trouble: Trouble | null = null
  step = 0
  /** Which life of the run this is: `rewind` begins another. */
  life = 0
  seconds = 0
  /** Training images seen, for the speed. */
  images = 0
  /** Losses still on the device, oldest first. */
  readonly unread: {readonly step: number; readonly loss: Scalar}[] = []
  training: Training
  model: Model
  #spec: RunSpec
  #learner: Learner
  #feed: Feed

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
    this.frame = new Frame(model, examples)
    this.#learner = this.#newLearner(from)
    this.#feed = this.#newFeed()
    if (from) this.#goOnFrom(from)
  }

  get spec(): RunSpec {
    return this.#spec
  }

  get variables() {
    return this.#learner.variables
  }

  /** Epoch under way or done, by where the next batch stands. */
  get epoch(): number {
    return this.#feed.state().epoch
  }

  get summary(): RunSummary {
    return {spec: this.spec, sizes: layerSizes(this.plan), weights: weightCount(this.plan)}
  }

  get finished(): boolean {
    return this.epoch >= this.training.epochs
  }

  /** Whether it stands at the end of an epoch that was not measured yet. */
  get awaitsTest(): boolean {
    const atEnd = this.step > 0 && this.#feed.state().position === 0
    return atEnd && (this.curve.lastTest?.step ?? -1) < this.step
  }

  get stepsPerEpoch(): number {
    return this.#feed.stepsPerEpoch
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
    const batch = this.#feed.next()
    if (batch === null) return 'waiting'
    this.step++
    this.unread.push({step: this.step, loss: this.#learner.step(batch)})
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
    this.#learner.adjust(training)
    this.#feed.adjust(training, this.#phase.corruption)
    if (this.state === 'finished' && !this.finished) this.state = 'paused'
    else if (this.state === 'paused' && this.finished) this.state = 'finished'
  }

  /** The same first weights again. */
  rewind(): void {
    this.#release()
    this.#learner = this.#newLearner(null)
    this.#feed = this.#newFeed()
    this.curve.clear()
    this.changes.length = 0
    this.state = 'idle'
    this.trouble = null
    this.life++
    this.step = 0
    this.seconds = 0
    this.images = 0
  }

  /** Takes itself up again from a checkpoint of its own, on the backend now in use. */
  rebuild(from: Checkpoint): void {
    this.#release()
    this.#learner = this.#newLearner(from)
    this.#feed = this.#newFeed()
    const {epoch, position, streams} = from
    this.#feed.restore({epoch, position, noise: streams.noise ?? this.#feed.state().noise})
  }

  /** A copy of the present state, on the device; `dropMark` frees it. */
  mark(): Mark {
    return {step: this.step, seconds: this.seconds, feed: this.#feed.state(), saved: this.#learner.save()}
  }

  /** Goes back to a mark. The curve keeps what came after until training goes on. */
  goBack({step, seconds, feed, saved}: Mark): void {
    this.dropUnread()
    this.#learner.restore(saved)
    this.#feed.restore(feed)
    this.step = step
    this.seconds = seconds
  }

  /** The run whole, as of a mark or of now, read off the device. */
  async checkpoint(device: Device, mark: Mark | null = null): Promise<Checkpoint> {
    const {step, seconds, feed} = mark ?? {step: this.step, seconds: this.seconds, feed: this.#feed.state()}
    const curve = new Curve()
    curve.load(this.curve.whole())
    curve.cut(step)
    const {weights, optimiser} = await this.#learner.read(device, mark?.saved)
    const {epoch, position, noise} = feed
    return {
      spec: this.#spec,
      step,
      seconds,
      weights,
      optimiser,
      streams: {noise},
      epoch,
      position,
      history: curve.whole(),
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
    this.#learner.dispose()
    this.#feed.dispose()
  }

  #newLearner(from: Checkpoint | null): Learner {
    const weights = from?.weights ?? firstWeights(this.plan, this.training.seed)
    return new Learner(this.plan, this.#phase, this.training, weights, from?.optimiser)
  }

  #newFeed(): Feed {
    return new Feed(this.examples, this.frame, this.training, this.#phase.corruption)
  }

  #goOnFrom({step, seconds, epoch, position, streams, history}: Checkpoint): void {
    this.step = step
    this.seconds = seconds
    this.images = step * this.training.batch
    this.curve.load(history)
    this.#feed.restore({epoch, position, noise: streams.noise ?? this.#feed.state().noise})
    this.state = this.finished ? 'finished' : step === 0 ? 'idle' : 'paused'
  }
}

export function dropMark(mark: Mark | null): void {
  if (mark) disposeSaved(mark.saved)
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
