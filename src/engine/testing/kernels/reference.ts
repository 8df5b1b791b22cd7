/** The operations in plain TypeScript and double precision, written for reading: loops over definitions. */
import type {Activation} from '../../../contract/model'
import {samePadding} from '../../kernels/same-padding'

export function activated(z: number, activation: Activation): number {
  if (activation === 'relu') return Math.max(0, z)
  if (activation === 'tanh') return Math.tanh(z)
  return activation === 'sigmoid' ? 1 / (1 + Math.exp(-z)) : z
}

type Numbers = Float64Array

/** σ(x·w + b): x `[batch, inputs]`, w `[inputs, outputs]`. */
export function dense(
  [x, w, b]: readonly [Numbers, Numbers, Numbers],
  [batch, inputs, outputs]: readonly [number, number, number],
  activation: Activation,
): Numbers {
  const y = new Float64Array(batch * outputs)
  for (let i = 0; i < batch; i++) {
    for (let j = 0; j < outputs; j++) {
      let z = at(b, j)
      for (let p = 0; p < inputs; p++) z += at(x, i * inputs + p) * at(w, p * outputs + j)
      y[i * outputs + j] = activated(z, activation)
    }
  }
  return y
}

export interface ConvolutionSizes {
  readonly batch: number
  /** Height and width of the larger image, and its channels. */
  readonly side: number
  readonly channels: number
  readonly filters: number
  readonly kernel: number
  readonly stride: number
}

/** Calls `meet` for every number of the image, of the filter and of the output that a convolution multiplies. */
function meetings(
  sizes: ConvolutionSizes,
  meet: (image: number, filter: number, output: number) => void,
): void {
  const {batch, side, channels, filters, kernel, stride} = sizes
  const out = Math.ceil(side / stride)
  const [before] = samePadding(side, kernel, stride)
  const places = [batch, out, out, kernel, kernel].reduce<number[][]>(
    (lists, size) => lists.flatMap((list) => Array.from({length: size}, (_, i) => [...list, i])),
    [[]],
  )
  for (const [n = 0, oy = 0, ox = 0, ky = 0, kx = 0] of places) {
    const [y, x] = [oy * stride + ky - before, ox * stride + kx - before]
    if (y < 0 || x < 0 || y >= side || x >= side) continue
    for (let c = 0; c < channels; c++) {
      for (let f = 0; f < filters; f++) {
        const image = ((n * side + y) * side + x) * channels + c
        const filter = ((ky * kernel + kx) * channels + c) * filters + f
        meet(image, filter, ((n * out + oy) * out + ox) * filters + f)
      }
    }
  }
}

/** σ(x ∗ f + b) with 'same' padding. */
export function conv2d(
  [x, filter, b]: readonly [Numbers, Numbers, Numbers],
  sizes: ConvolutionSizes,
  activation: Activation,
): Numbers {
  const out = Math.ceil(sizes.side / sizes.stride)
  const z = filled(sizes.batch * out * out * sizes.filters, b)
  meetings(sizes, (image, tap, output) => {
    z[output] = at(z, output) + at(x, image) * at(filter, tap)
  })
  return z.map((one) => activated(one, activation))
}

/** The same meetings the other way: x is the smaller image, the output the larger. */
export function convTranspose2d(
  [x, filter, b]: readonly [Numbers, Numbers, Numbers],
  sizes: ConvolutionSizes,
  activation: Activation,
): Numbers {
  const z = filled(sizes.batch * sizes.side * sizes.side * sizes.channels, b)
  meetings(sizes, (image, tap, output) => {
    z[image] = at(z, image) + at(x, output) * at(filter, tap)
  })
  return z.map((one) => activated(one, activation))
}

export function meanSquaredError(target: Numbers, output: Numbers): number {
  return target.reduce((sum, t, i) => sum + (t - at(output, i)) ** 2, 0) / target.length
}

export function binaryCrossEntropy(target: Numbers, output: Numbers): number {
  const term = (t: number, i: number) => {
    const p = Math.min(Math.max(at(output, i), 1e-7), 1 - 1e-7)
    return -t * Math.log(p) - (1 - t) * Math.log(1 - p)
  }
  return target.reduce((sum, t, i) => sum + term(t, i), 0) / target.length
}

function filled(count: number, b: Numbers): Numbers {
  return Float64Array.from({length: count}, (_, i) => at(b, i % b.length))
}

function at(values: Numbers, i: number): number {
  return values[i] ?? Number.NaN
}
