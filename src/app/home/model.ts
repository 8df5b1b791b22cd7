import {squaredDistance} from '../../maths/arrays'
import {type DenseLayer, forward} from '../../maths/dense-net'

/** A trained autoencoder with a code of two, computed on the page itself: no worker, no tfjs, no MNIST. */
export interface HomeModel {
  /** Units of all layers, input first. */
  readonly sizes: readonly number[]
  /** Values of all layers for an image `[784]`, input first. */
  activations(pixels: Float32Array): readonly Float32Array[]
  /** The image `[784]` of a code `[2]`. */
  decode(code: ArrayLike<number>): Float32Array
}

export function homeModel(encoder: readonly DenseLayer[], decoder: readonly DenseLayer[]): HomeModel {
  const layers = [...encoder, ...decoder]
  return {
    sizes: [784, ...layers.map((layer) => layer.bias.length)],
    activations: (pixels) => forward(layers, pixels).map((values) => Float32Array.from(values)),
    decode: (code) => Float32Array.from(forward(decoder, code).at(-1) ?? []),
  }
}

/** Mean squared error per pixel. */
export function squaredError(wanted: Float32Array, back: Float32Array): number {
  return squaredDistance(wanted, back) / wanted.length
}
