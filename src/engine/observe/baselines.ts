import {pixels} from '../../contract/data'
import type {Baselines, Components} from '../../contract/engine'
import {at64, doubles} from '../../maths/arrays'
import {greyScale, type Pca, principalComponents, testErrors} from '../../maths/pca'
import {addPoints, emptyScatter, type Scatter} from '../../maths/scatter'
import type {Mnist} from '../data/mnist'

/** Images added at a time: some milliseconds. */
const chunk = 250

/** What a model has to beat; computed once, from all 60,000 training images, and kept. */
export interface LinearBaselines {
  readonly pca: Pca
  readonly baselines: Baselines
}

/** Mean image, blank page and entropy over test images, without PCA: these take an instant. */
export function simpleBaselines(images: Uint8Array, mean: Float32Array): Baselines {
  let meanError = 0
  let black = 0
  let crossEntropy = 0
  let own = 0
  const ownEntropy = Float64Array.from({length: 256}, (_, value) => bernoulliEntropy(value / 255))
  const means = doubles(mean)
  const on = means.map((p) => Math.log(Math.max(p, 1e-7)))
  const off = means.map((p) => Math.log(Math.max(1 - p, 1e-7)))
  for (let i = 0; i < images.length; i++) {
    // Without a checked read or an iterator: this is the only loop over eight million bytes, and either doubles it.
    const value = images[i] ?? 0
    const x = value / 255
    const p = i % pixels
    meanError += (x - at64(means, p)) ** 2
    black += x * x
    crossEntropy -= x * at64(on, p) + (1 - x) * at64(off, p)
    own += at64(ownEntropy, value)
  }
  const n = images.length
  return {
    meanImageMse: meanError / n,
    blackMse: black / n,
    meanImageBce: crossEntropy / n,
    pixelEntropy: own / n,
    pcaMse: new Float64Array(),
  }
}

/** −x ln x − (1 − x) ln(1 − x), in nats; 0 at both ends. */
function bernoulliEntropy(x: number): number {
  return x <= 0 || x >= 1 ? 0 : -x * Math.log(x) - (1 - x) * Math.log(1 - x)
}

/** PCA of all training images, and its error on the test digits for every code size. Yields every few ms. */
export function* linearBaselines(mnist: Mnist, simple: Baselines): Generator<unknown, LinearBaselines> {
  const pca = yield* principalComponents(yield* scatterOf(mnist.train.images), greyScale)
  const pcaMse = yield* testErrors(pca, yield* scatterOf(mnist.test.images), greyScale)
  return {pca, baselines: {...simple, pcaMse}}
}

/** The first `count` components, ready to be sent. */
export function componentsOf({mean, components, variances, size}: Pca, count: number): Components {
  const k = Math.max(0, Math.min(size, Math.floor(count)))
  const total = variances.reduce((sum, variance) => sum + variance, 0)
  return {
    count: k,
    mean: Float32Array.from(mean),
    vectors: Float32Array.from(components.subarray(0, k * size)),
    explained: Float32Array.from(variances.subarray(0, k), (variance) => variance / total),
  }
}

function* scatterOf(images: Uint8Array): Generator<unknown, Scatter> {
  const scatter = emptyScatter(pixels)
  for (let start = 0; start < images.length; start += chunk * pixels) {
    addPoints(scatter, images.subarray(start, start + chunk * pixels))
    yield
  }
  return scatter
}
