/** Reads digits by their nearest neighbour among MNIST's, in pixels and in the code of a shipped net. */
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Digits, pixels} from '../../src/contract/data'
import {parseManifest} from '../../src/engine/data/manifest'
import {openShard} from '../../src/engine/data/read-shard'
import {Shipped} from '../../src/lab/shipped/shipped'
import {type DenseLayer, forward} from '../../src/maths/dense-net'
import {nearest} from '../../src/maths/neighbours'

const folder = resolve(import.meta.dirname, '../../public')

/** Whose code digits are judged in. */
export const net = 'plain-32'

/** How many of the training digits the nearest is looked for among. */
export const known = 10_000

export interface Read {
  readonly pixels: number
  readonly code: number
}

export class Judge {
  private constructor(
    readonly test: Digits,
    private readonly images: Float32Array,
    private readonly labels: Uint8Array,
    private readonly encoder: readonly DenseLayer[],
    private readonly codes: Float32Array,
  ) {}

  static async open(): Promise<Judge> {
    const {train, test} = await digits()
    const shipped = new Shipped(
      async (file) => new Uint8Array(await readFile(resolve(folder, 'weights', file))).buffer,
    )
    const {encoder} = await shipped.net(net)
    const images = Float32Array.from(train.images.subarray(0, known * pixels), (ink) => ink / 255)
    return new Judge(test, images, train.labels.subarray(0, known), encoder, codesOf(encoder, images))
  }

  /** The digit that an image `[784]`, 0 to 1, is read as: in pixels, and in its code. */
  read(image: Float32Array): Read {
    const code = codesOf(this.encoder, image)
    const label = (points: Float32Array, query: Float32Array) =>
      this.labels[nearest(points, query.length, query, 1)[0]?.index ?? 0] ?? 0
    return {pixels: label(this.images, image), code: label(this.codes, code)}
  }
}

const codesOf = (encoder: readonly DenseLayer[], images: Float32Array): Float32Array =>
  Float32Array.from(forward(encoder, images).at(-1) ?? [])

/** The test digits and the first training digits, from the packed files. */
async function digits(): Promise<{train: Digits; test: Digits}> {
  const {shards} = parseManifest(await readFile(resolve(folder, 'mnist/manifest.json'), 'utf8'))
  const read = async (split: 'train' | 'test', count: number): Promise<Digits> => {
    const parts: Digits[] = []
    let found = 0
    for (const shard of shards.filter((one) => one.split === split).toSorted((a, b) => a.first - b.first)) {
      if (found >= count) break
      parts.push(await openShard(shard, new Uint8Array(await readFile(resolve(folder, 'mnist', shard.file)))))
      found += shard.count
    }
    const joined = (of: (part: Digits) => Uint8Array) =>
      Uint8Array.from(parts.flatMap((part) => [...of(part)]))
    return {images: joined(({images}) => images), labels: joined(({labels}) => labels)}
  }
  return {train: await read('train', known), test: await read('test', 1)}
}
