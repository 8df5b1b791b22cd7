/**
 * Dense layers on WebGL: three products, one draw each, bias and activation included.
 *
 * Defect mended: inside a gradient tfjs draws product, bias and activation apart, and sums a bias's gradient by
 * transposing it first.
 */
import type {Tensor, Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import type {Activation} from '../../../contract/model'
import {fallback} from '../fallback'
import type {KernelSet} from '../kernel-set'
import type {Gl} from './gl'
import {activationSlopes, samplersOf, texelwise} from './glsl'
import {lieAlike, liesAsMatrix} from './layout'
import {type Form, productShader} from './product'
import {columnSums, tallColumnSums} from './sums'

type DenseKernels = Pick<
  KernelSet,
  'dense' | 'tiedDense' | 'weightGradient' | 'inputGradient' | 'biasGradient' | 'activationGradient'
>

/** Rows past which a column's sum would keep one thread busy for too long. */
const tall = 8192

export function webGlDense(gl: Gl): DenseKernels {
  const multiply = (
    form: Form,
    [a, b]: readonly [Tensor2D, Tensor2D],
    [m, n, k]: readonly [number, number, number],
    bias: Tensor1D | null = null,
    activation: Activation = 'linear',
  ): Tensor2D | null => {
    const inputs = bias === null ? [a, b] : [a, b, bias]
    const out = gl.uninitialised<Tensor2D>([m, n])
    if (![...inputs, out].every((tensor) => liesAsMatrix(gl, tensor))) {
      out.dispose()
      return null
    }
    const textures = inputs.map((tensor) => gl.packed(tensor))
    gl.run(productShader(form, k, bias !== null, activation), textures, [gl.packed(out)], {
      i_rows: m,
      i_columns: n,
    })
    return out
  }
  return {
    dense(x, weights, bias, activation) {
      const sizes = [x.shape[0], weights.shape[1], x.shape[1]] as const
      return (
        multiply('A·B', [x, weights], sizes, bias, activation) ?? fallback.dense(x, weights, bias, activation)
      )
    },
    tiedDense(x, weights, bias, activation) {
      const sizes = [x.shape[0], weights.shape[0], x.shape[1]] as const
      return (
        multiply('A·Bᵀ', [x, weights], sizes, bias, activation) ??
        fallback.tiedDense(x, weights, bias, activation)
      )
    },
    weightGradient(x, delta) {
      const sizes = [x.shape[1], delta.shape[1], x.shape[0]] as const
      return multiply('Aᵀ·B', [x, delta], sizes) ?? fallback.weightGradient(x, delta)
    },
    inputGradient(delta, weights) {
      const sizes = [delta.shape[0], weights.shape[0], delta.shape[1]] as const
      return multiply('A·Bᵀ', [delta, weights], sizes) ?? fallback.inputGradient(delta, weights)
    },
    biasGradient(delta) {
      const low = delta.rank === 2 && (delta.shape[0] ?? 1) <= tall && liesAsMatrix(gl, delta)
      if (low) return columnSums(gl, delta as Tensor2D)
      return tallColumnSums(gl, delta) ?? fallback.biasGradient(delta)
    },
    activationGradient<T extends Tensor>(dy: T, y: T, activation: Activation): T {
      if (activation === 'linear') return dy
      const delta = gl.uninitialised<T>(y.shape)
      if (!lieAlike(gl, [dy, y, delta])) {
        delta.dispose()
        return fallback.activationGradient(dy, y, activation)
      }
      const shader = {
        key: `σ′ ${activation}`,
        samplers: samplersOf(['dy', 'y']),
        code: () => texelwise(['dy', 'y'], activationSlopes[activation]),
      }
      gl.run(shader, [gl.packed(dy), gl.packed(y)], [gl.packed(delta)], {})
      return delta
    },
  }
}
