import type {Tensor2D} from '@tensorflow/tfjs-core'
import type {StreamState} from '../../contract/checkpoint'
import {count} from '../../contract/description'
import type {Corruption} from '../../contract/model'
import type {Training} from '../../contract/training'
import {corrupt} from '../../maths/noise'
import {type RandomStream, randomStream} from '../../maths/random'
import type {Model} from '../../variants/model'
import {BatchOrder} from '../data/batches'
import type {Examples} from '../data/examples/examples'
import {labelCount, oneHotOf} from '../data/one-hot'
import {InputBuffer} from '../kernels'
import type {Centring} from './centring'

/** Owned by the loader, good until the next batch. */
export interface Batch {
  /** What the encoder is given, `[rows, numbers]`. */
  readonly x: Tensor2D
  readonly target: Tensor2D
  /** Standard normal numbers by the names that the model gives them, `[rows, numbers]`. */
  readonly noise: Readonly<Record<string, Tensor2D>>
  /** `[rows, 10]`, one where the label is; null where the model asks for none. */
  readonly labels: Tensor2D | null
  readonly rows: number
  /** The epoch it belongs to, from 0, and whether it is that epoch's last. */
  readonly epoch: number
  readonly last: boolean
  /** Passes over the training examples before it, counting parts. */
  readonly passes: number
}

/** Where a loader stands. */
export interface BatchLoaderState {
  readonly epoch: number
  readonly position: number
  /** States of the random streams, by name; that of the corruption is `noise`. */
  readonly streams: Readonly<Record<string, StreamState>>
}

/** Brings a run's batches to the device: in the seed's order, with the run's own noise. */
export class BatchLoader {
  #order: BatchOrder
  /** The corruption's stream and one for every noise that the model draws. */
  readonly #streams: ReadonlyMap<string, RandomStream>
  readonly #buffers = new Map<string, InputBuffer>()
  #values = new Float32Array()
  #target = new Float32Array()
  #corruption: Corruption | null

  constructor(
    private readonly examples: Examples,
    private readonly centring: Centring,
    private training: Training,
    private readonly model: Model,
  ) {
    this.#order = this.#newOrder()
    this.#corruption = model.corruption
    const names = ['noise', ...Object.keys(model.noise)]
    this.#streams = new Map(names.map((name) => [name, randomStream(training.seed, name)]))
  }

  /** The next batch; null while it waits for examples to arrive. */
  next(): Batch | null {
    if (!this.centring.ready) return null
    const {position} = this.#order.state()
    const drawn = this.#order.next(this.examples.arrived, this.examples.more)
    if (drawn === null) return null
    const {epoch, last, indices} = drawn
    const rows = indices.length
    const passes = epoch + position / Math.max(1, position + rows, this.#examplesPerEpoch)
    const noise = this.#drawNoise(rows)
    const labels = this.model.labels ? this.#labels(indices) : null
    return {...this.#images(indices), noise, labels, rows, epoch, last, passes}
  }

  /** Steps of one epoch, as far as can be told before all labels are here. */
  get stepsPerEpoch(): number {
    const {labels} = this.examples
    const total = labels?.length ?? this.examples.arrived
    const {images, batch, digits} = this.training
    if (this.examples.more && this.examples.arrived < total && images > 0)
      return Math.ceil(Math.min(images, (total * digits.length) / 10) / batch)
    return this.#order.batchesPerEpoch(this.examples.arrived)
  }

  /** Takes up other parameters; another choice of images begins the epoch anew, with the next batch. */
  adjust(training: Training, corruption: Corruption | null): void {
    const before = this.training
    this.training = training
    this.#corruption = corruption
    this.dispose()
    const sameImages = before.images === training.images && before.digits.join() === training.digits.join()
    const {epoch, position} = this.#order.state()
    this.#order = this.#newOrder()
    this.#order.restore({epoch, position: sameImages ? position : 0})
  }

  state(): BatchLoaderState {
    const streams = [...this.#streams].map(([name, stream]) => [name, stream.state()] as const)
    return {...this.#order.state(), streams: Object.fromEntries(streams)}
  }

  /** Goes on from a state; streams that it does not hold stay where they are. */
  restore({epoch, position, streams}: BatchLoaderState): void {
    this.#order.restore({epoch, position})
    for (const [name, stream] of this.#streams) {
      const [a = 0, b = 0, c = 0, counter = 0, place = 0] = streams[name] ?? stream.state()
      stream.restore([a, b, c, counter, place])
    }
  }

  dispose(): void {
    for (const buffer of this.#buffers.values()) buffer.dispose()
    this.#buffers.clear()
  }

  get #examplesPerEpoch(): number {
    return this.stepsPerEpoch * this.training.batch
  }

  #newOrder(): BatchOrder {
    const {seed, batch, images, digits} = this.training
    return new BatchOrder({seed, batch, images, digits, labels: this.examples.labels})
  }

  #images(indices: Uint32Array): Pick<Batch, 'x' | 'target'> {
    const rows = indices.length
    const {numbers} = this.examples
    const size = rows * numbers
    if (this.#values.length < size) this.#values = new Float32Array(size)
    const values = this.#values.subarray(0, size)
    this.examples.fillTrain(values, indices)
    const same = this.#corruption === null && this.centring.plain
    const target = same ? null : this.#fillTarget(values)
    if (this.#corruption) corrupt(this.#corruption, values, rows, this.#stream('noise'), numbers)
    const x = this.#buffer('x', rows, numbers).fill(this.centring.input(values))
    return {x, target: target === null ? x : this.#buffer('target', rows, numbers).fill(target)}
  }

  #fillTarget(clean: Float32Array): Float32Array {
    if (this.#target.length !== clean.length) this.#target = new Float32Array(clean.length)
    this.#target.set(clean)
    return this.centring.target(this.#target)
  }

  #drawNoise(rows: number): Record<string, Tensor2D> {
    const drawn = Object.entries(this.model.noise).flatMap(([name, shape]) => {
      const numbers = count(shape)
      if (numbers === 0) return []
      const values = new Float32Array(rows * numbers)
      this.#stream(name).normals(values)
      return [[name, this.#buffer(name, rows, numbers).fill(values)] as const]
    })
    return Object.fromEntries(drawn)
  }

  #labels(indices: Uint32Array): Tensor2D {
    const rows = oneHotOf(this.examples.labels, indices)
    return this.#buffer('labels', indices.length, labelCount).fill(rows)
  }

  #stream(name: string): RandomStream {
    const stream = this.#streams.get(name)
    if (!stream) throw new RangeError(`the model draws no ${name}`)
    return stream
  }

  /** A batch and the shorter one that ends an epoch have buffers of their own. */
  #buffer(what: string, rows: number, numbers: number): InputBuffer {
    const key = `${what} ${rows}`
    let buffer = this.#buffers.get(key)
    if (!buffer) {
      buffer = new InputBuffer(rows, numbers)
      this.#buffers.set(key, buffer)
    }
    return buffer
  }
}
