import {pixels} from '../../src/contract/data'
import type {Training} from '../../src/contract/training'
import {BatchOrder, fillBatch} from '../../src/engine/data/batches'
import {fetchFiles} from '../../src/engine/data/fetch-files'
import {loadMnist, type Mnist} from '../../src/engine/data/mnist'

/** All of MNIST, from the packed shards of the built product. */
export async function mnist(): Promise<Mnist> {
  const data = loadMnist({read: fetchFiles(new URL('/mnist/', self.location.origin).href)})
  await data.until('all')
  return data
}

/** The engine's order of images, for contenders that have none. */
export class Batches {
  readonly #order: BatchOrder

  private constructor(
    private readonly data: Mnist,
    private readonly training: Training,
  ) {
    this.#order = new BatchOrder({...training, labels: data.train.labels})
  }

  static async load(training: Training): Promise<Batches> {
    return new Batches(await mnist(), training)
  }

  /** The next batches, one after another in one array, `[count · batch, 784]`. */
  next(count: number): Float32Array<ArrayBuffer> {
    const {batch} = this.training
    const size = batch * pixels
    const values = new Float32Array(count * size)
    for (let i = 0; i < count; i++) {
      const drawn = this.#order.next(this.data.train.count)
      if (drawn?.indices.length !== batch) throw new Error('a batch is not whole')
      fillBatch(values.subarray(i * size), this.data.train.images, drawn.indices, 0, batch)
    }
    return values
  }
}
