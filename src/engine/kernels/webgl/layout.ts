/** Whether textures lie as our shaders take it; where they do not, the fallback kernels serve. */
import type {Tensor} from '@tensorflow/tfjs-core'
import type {Gl} from './gl'

/** Whether the texture is as wide and high as the matrix (or the vector, lying) halved. */
export function liesAsMatrix(gl: Gl, tensor: Tensor): boolean {
  if (tensor.rank > 2) return false
  const [rows, columns] = matrixSizes(tensor)
  const {width, height} = gl.packed(tensor)
  return width === Math.ceil(columns / 2) && height === Math.ceil(rows / 2)
}

/** Whether texels of the same place hold the same elements. */
export function lieAlike(gl: Gl, tensors: readonly Tensor[]): boolean {
  const [first, ...others] = tensors.map((tensor) => ({shape: tensor.shape.join(), at: gl.packed(tensor)}))
  if (first === undefined) return false
  return others.every(
    ({shape, at}) => shape === first.shape && at.width === first.at.width && at.height === first.at.height,
  )
}

/** Rows and columns of a matrix, a vector or a scalar. */
export function matrixSizes(tensor: Tensor): [rows: number, columns: number] {
  const [first = 1, second] = tensor.shape
  return second === undefined ? [1, first] : [first, second]
}
