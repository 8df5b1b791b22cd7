/** Sums down columns, one draw. */
import type {Tensor1D, Tensor2D} from '@tensorflow/tfjs-core'
import type {Gl, Shader} from './gl'
import {inside} from './glsl'
import {matrixSizes} from './layout'

const columns: Shader = columnShader('column sums', ['x'], 'x')

/** `[rows, columns]` → `[columns]`. */
export function columnSums(gl: Gl, x: Tensor2D): Tensor1D {
  return columnTerms(gl, columns, [x])
}

/** Sums down columns of a term of matrices of one shape. */
export function columnTerms(gl: Gl, shader: Shader, inputs: readonly Tensor2D[]): Tensor1D {
  const [rows, width] = matrixSizes(inputs[0] as Tensor2D)
  const sums = gl.uninitialised<Tensor1D>([width])
  const textures = inputs.map((tensor) => gl.packed(tensor))
  gl.run(shader, textures, [gl.packed(sums)], {i_rows: rows, i_columns: width, i_pairs: Math.ceil(rows / 2)})
  return sums
}

/** `term` is told from texels named as the inputs. */
export function columnShader(key: string, inputs: readonly string[], term: string, functions = ''): Shader {
  const fetch = inputs.map((name) => `vec4 ${name} = texelFetch(${name}_, at, 0);`).join(' ')
  const code = () => `
${inside}
${functions}
uniform int i_pairs;
layout(location = 0) out vec4 result;
void main() {
  vec4 sum = vec4(0.0);
  for (int p = 0; p < i_pairs; p++) {
    ivec2 at = ivec2(int(gl_FragCoord.x), p);
    ${fetch}
    sum += inside(${term}, at);
  }
  result = vec4(sum.xy + sum.zw, 0.0, 0.0);
}`
  return {key, samplers: inputs.map((name) => `${name}_`), code}
}
