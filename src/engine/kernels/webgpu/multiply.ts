/** Runs a product's shader, sliced in depth where the result alone would occupy too few workgroups. */
import {type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import type {Gpu} from './gpu'
import {isThin, type Product, productShader, sideFor, thinProductShader} from './product'
import {columnSums} from './sums'

export interface Operands {
  readonly left: Tensor
  readonly right: Tensor
  readonly out: Tensor
  readonly m: number
  readonly n: number
  readonly k: number
  readonly bias?: Tensor | null
  readonly activation?: Activation
}

/** Where depth is worth dividing: the weights' gradient of a batch of thousands. */
const deep = 2048

/** out = σ(A·B + bias). */
export function multiply(gpu: Gpu, product: Product, operands: Operands): void {
  const {m, n, k, out, bias = null, activation = 'linear'} = operands
  const divisible = k > deep && bias === null && activation === 'linear' && m * n < 65536
  const slices = divisible ? Math.min(64, Math.ceil(k / 512)) : 1
  if (slices === 1) {
    dispatch(gpu, product, operands, out, 1)
    return
  }
  tidy(() => {
    const parts = gpu.uninitialised([slices, m * n])
    dispatch(gpu, product, operands, parts, slices)
    columnSums(gpu, parts, slices, m * n, out)
  })
}

function dispatch(gpu: Gpu, product: Product, operands: Operands, out: Tensor, slices: number): void {
  const {left, right, m, n, k, bias = null, activation = 'linear'} = operands
  const buffers = [gpu.read(left), gpu.read(right)]
  if (bias !== null) buffers.push(gpu.read(bias))
  buffers.push(gpu.change(out), gpu.constants('uniform', new Uint32Array([m, n, k, slices])))
  const biased = bias !== null
  if (isThin(m, n, k)) {
    const code = () => thinProductShader(product, biased, activation)
    gpu.run({key: `thin ${product.name} ${biased} ${activation}`, code}, buffers, [Math.ceil((m * n) / 64)])
    return
  }
  const side = sideFor(m, n, slices)
  const code = () => productShader(product, side, biased, activation)
  const groups = [Math.ceil(n / (8 * side)), Math.ceil(m / (8 * side)), slices] as const
  gpu.run({key: `${product.name} ${side} ${biased} ${activation}`, code}, buffers, groups)
}
