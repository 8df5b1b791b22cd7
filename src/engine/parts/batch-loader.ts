import type {Tensor2D} from '@tensorflow/tfjs-core'
import type {StreamState} from '../../contract/checkpoint'
import type {Corruption} from '../../contract/model'
import type {Training} from '../../contract/training'
import {corrupt} from '../../maths/noise'
import {type RandomStream, randomStream} from '../../maths/random'
import {BatchOrder} from '../data/batches'
import type {Examples} from '../data/examples/examples'
import {InputBuffer} from '../kernels'
import type {Centring} from './centring'

export interface Batch {
  /** What the encoder is given, `[rows, numbers]`; owned by the loader, good until the next batch. */
  readonly x: Tensor2D
  readonly target: Tensor2D
  readonly rows: number
  /** The epoch it belongs to, from 0, and whether it is that epoch's last. */
  readonly epoch: number
  readonly last: boolean
}

/** Where a loader stands. */
export interface BatchLoaderState {
  readonly epoch: number
  readonly position: number
  readonly noise: StreamState
}

/** Brings a run's batches to the device: in the seed's order, with the run's own noise. */
export class BatchLoader {
  #order: BatchOrder
  readonly #noise: RandomStream
  readonly #buffers = new Map<string, InputBuffer>()
  #values = new Float32Array()
  #target = new Float32Array()

  constructor(
    private readonly examples: Examples,
    private readonly centring: Centring,
    private training: Training,
    private corruption: Corruption | null,
  ) {
    this.#order = this.#newOrder()
    this.#noise = randomStream(training.seed, 'noise')
  }

  /** The next batch; null while it waits for examples to arrive. */
  next(): Batch | null {
    if (!this.centring.ready) return null
    const drawn = this.#order.next(this.examples.arrived, this.examples.more)
    if (drawn === null) return null
    const rows = drawn.indices.length
    const size = rows * this.examples.numbers
    if (this.#values.length < size) this.#values = new Float32Array(size)
    const values = this.#values.subarray(0, size)
    this.examples.fillTrain(values, drawn.indices)
    const same = this.corruption === null && this.centring.plain
    const target = same ? null : this.#fillTarget(values)
    if (this.corruption) corrupt(this.corruption, values, rows, this.#noise, this.examples.numbers)
    const x = this.#buffer('x', rows).fill(this.centring.input(values))
    const {epoch, last} = drawn
    return {x, target: target === null ? x : this.#buffer('target', rows).fill(target), rows, epoch, last}
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
    this.corruption = corruption
    this.dispose()
    const sameImages = before.images === training.images && before.digits.join() === training.digits.join()
    const {epoch, position} = this.#order.state()
    this.#order = this.#newOrder()
    this.#order.restore({epoch, position: sameImages ? position : 0})
  }

  state(): BatchLoaderState {
    return {...this.#order.state(), noise: this.#noise.state()}
  }

  restore({epoch, position, noise}: BatchLoaderState): void {
    this.#order.restore({epoch, position})
    const [a = 0, b = 0, c = 0, counter = 0, place = 0] = noise
    this.#noise.restore([a, b, c, counter, place])
  }

  dispose(): void {
    for (const buffer of this.#buffers.values()) buffer.dispose()
    this.#buffers.clear()
  }

  #newOrder(): BatchOrder {
    const {seed, batch, images, digits} = this.training
    return new BatchOrder({seed, batch, images, digits, labels: this.examples.labels})
  }

  #fillTarget(clean: Float32Array): Float32Array {
    if (this.#target.length !== clean.length) this.#target = new Float32Array(clean.length)
    this.#target.set(clean)
    return this.centring.target(this.#target)
  }

  /** A batch and the shorter one that ends an epoch have a buffer each. */
  #buffer(what: string, rows: number): InputBuffer {
    const key = `${what} ${rows}`
    let buffer = this.#buffers.get(key)
    if (!buffer) {
      buffer = new InputBuffer(rows, this.examples.numbers)
      this.#buffers.set(key, buffer)
    }
    return buffer
  }
}
