/** Losses on WebGL: forward in two draws (sums down columns, then their sum), back in one. */
import {type Scalar, type Tensor, type Tensor2D, tensor, tidy} from '@tensorflow/tfjs-core'
import {fallback} from '../fallback'
import {type KernelSet, probabilityMargin} from '../kernel-set'
import type {Gl, Shader} from './gl'
import {crossEntropy, samplersOf, texelwise} from './glsl'
import {liesAsMatrix, matrixSizes} from './layout'
import {columnShader, columnTerms, totalOf} from './sums'

type LossKernels = Pick<
  KernelSet,
  'squaredError' | 'squaredErrorGradient' | 'crossEntropy' | 'crossEntropyGradient' | 'scale'
>

const inputs = ['t', 'y'] as const
const functions = crossEntropy(probabilityMargin)
const squared = columnShader('squared error', inputs, '(t - y) * (t - y)')
const entropy = columnShader('cross-entropy', inputs, 'entropy(t, y)', functions)
const squaredSlope = slopeShader('squared error′', '2.0 * factor * (y - t)')
const entropySlope = slopeShader('cross-entropy′', 'factor * entropySlope(t, y)')

const times: Shader = {
  key: 'scale',
  samplers: samplersOf(['x']),
  code: () => texelwise(['x'], 'factor * x', 'uniform float factor;'),
}

export function webGlLosses(gl: Gl): LossKernels {
  return {
    squaredError: (target, output) =>
      mean(gl, squared, target, output) ?? fallback.squaredError(target, output),
    crossEntropy: (target, output) =>
      mean(gl, entropy, target, output) ?? fallback.crossEntropy(target, output),
    squaredErrorGradient: (scale, target, output) =>
      slope(gl, squaredSlope, scale, target, output) ?? fallback.squaredErrorGradient(scale, target, output),
    crossEntropyGradient: (scale, target, output) =>
      slope(gl, entropySlope, scale, target, output) ?? fallback.crossEntropyGradient(scale, target, output),
    scale<T extends Tensor>(x: T, factor: number): T {
      const values = gl.valuesOnCpu(x)
      if (values !== null)
        return tensor(
          Float32Array.from(values, (value) => value * factor),
          x.shape,
        ) as T
      if (!liesAsMatrix(gl, x)) return fallback.scale(x, factor)
      const y = gl.uninitialised<T>(x.shape)
      gl.run(times, [gl.packed(x)], [gl.packed(y)], {factor})
      return y
    },
  }
}

function mean(gl: Gl, shader: Shader, target: Tensor, output: Tensor): Scalar | null {
  if (!liesAsMatrix(gl, target) || !liesAsMatrix(gl, output)) return null
  return tidy(() => {
    const sums = columnTerms(gl, shader, [target as Tensor2D, output as Tensor2D])
    return totalOf(gl, sums, 1 / output.size)
  })
}

/** The scale is mostly the one that backpropagation starts from, a number that has never been on the GPU. */
function slope(gl: Gl, shader: Shader, scale: Tensor, target: Tensor, output: Tensor): Tensor | null {
  const value = gl.valuesOnCpu(scale)?.[0]
  if (value === undefined || !liesAsMatrix(gl, target) || !liesAsMatrix(gl, output)) return null
  const gradient = gl.uninitialised(output.shape)
  const [rows, columns] = matrixSizes(output)
  const uniforms = {i_rows: rows, i_columns: columns, factor: value / output.size}
  gl.run(shader, [gl.packed(target), gl.packed(output)], [gl.packed(gradient)], uniforms)
  return gradient
}

function slopeShader(key: string, expression: string): Shader {
  const code = () => texelwise(inputs, expression, `uniform float factor;\n${functions}`, true)
  return {key, samplers: samplersOf(inputs), code}
}
