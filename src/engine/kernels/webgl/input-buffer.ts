/**
 * Fills a packed texture from a row-major matrix.
 *
 * Defect mended: an upload through tfjs is a new texture, a copy of it and a draw that rearranges it. Here the
 * numbers are rearranged on their way into the texture that is there.
 */
import type {Tensor} from '@tensorflow/tfjs-core'
import {at32} from '../../../maths/arrays'
import type {Gl} from './gl'
import {liesAsMatrix, matrixSizes} from './layout'

let texels = new Float32Array(0)

/** False where the texture does not lie as the matrix does. */
export function fillPacked(gl: Gl, tensor: Tensor, values: Float32Array): boolean {
  if (!liesAsMatrix(gl, tensor)) return false
  const texture = gl.packed(tensor)
  const size = texture.width * texture.height * 4
  if (texels.length !== size) texels = new Float32Array(size)
  pack(values, matrixSizes(tensor), texels)
  gl.write(texture, texels)
  gl.backend.texData.get(tensor.dataId).values = null as unknown as Float32Array
  return true
}

/** Two rows by two columns to a texel; places past the last row or column stay zero. */
export function pack(
  values: Float32Array,
  [rows, columns]: readonly [number, number],
  out: Float32Array,
): void {
  const width = Math.ceil(columns / 2)
  for (let row = 0; row < rows; row++) {
    let to = (row >> 1) * width * 4 + (row & 1) * 2
    const from = row * columns
    for (let column = 0; column + 1 < columns; column += 2) {
      out[to] = at32(values, from + column)
      out[to + 1] = at32(values, from + column + 1)
      to += 4
    }
    if (columns % 2 === 1) out[to] = at32(values, from + columns - 1)
  }
}
