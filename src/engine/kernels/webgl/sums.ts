/** Sums down columns, one draw. */
import {type Scalar, type Tensor, type Tensor1D, type Tensor2D, tidy} from '@tensorflow/tfjs-core'
import type {Gl, Shader, Texture, Uniforms} from './gl'
import {fetchAt, inside, samplersOf} from './glsl'
import {matrixSizes} from './layout'
import {countable, linear, numbered, outputPlace} from './linear'
import {pairs} from './taps'

const columns: Shader = columnShader('column sums', ['x'], 'x')

/** `[rows, columns]` → `[columns]`. */
export function columnSums(gl: Gl, x: Tensor2D): Tensor1D {
  return columnTerms(gl, columns, [x])
}

/** Sums down columns of a term of matrices of one shape. */
export function columnTerms(
  gl: Gl,
  shader: Shader,
  inputs: readonly Tensor2D[],
  others: Uniforms = {},
): Tensor1D {
  const [rows, width] = matrixSizes(inputs[0] as Tensor2D)
  const sums = gl.uninitialised<Tensor1D>([width])
  const textures = inputs.map((tensor) => gl.packed(tensor))
  const uniforms = {...others, i_rows: rows, i_columns: width, i_pairs: Math.ceil(rows / 2)}
  gl.run(shader, textures, [gl.packed(sums)], uniforms)
  return sums
}

/** `term` is told from texels named as the inputs; `row` is one of them that holds for all rows. */
export function columnShader(
  key: string,
  inputs: readonly string[],
  term: string,
  functions = '',
  row?: string,
): Shader {
  const code = () => `
${inside}
${functions}
uniform int i_pairs;
layout(location = 0) out vec4 result;
void main() {
  vec4 sum = vec4(0.0);
  for (int p = 0; p < i_pairs; p++) {
    ivec2 at = ivec2(int(gl_FragCoord.x), p);
    ${fetchAt(inputs, row)}
    sum += inside(${term}, at);
  }
  result = vec4(sum.xy + sum.zw, 0.0, 0.0);
}`
  return {key, samplers: samplersOf(inputs), code}
}

const total: Shader = {
  key: 'total',
  samplers: ['x'],
  code: () => `
uniform int i_pairs;
uniform float factor;
layout(location = 0) out vec4 result;
void main() {
  vec2 sum = vec2(0.0);
  for (int i = 0; i < i_pairs; i++) sum += texelFetch(x, ivec2(i, 0), 0).xy;
  result = vec4(factor * (sum.x + sum.y), 0.0, 0.0, 0.0);
}`,
}

/** factor·Σ of what `columnTerms` has made. */
export function totalOf(gl: Gl, sums: Tensor1D, factor: number): Scalar {
  const result = gl.uninitialised<Scalar>([])
  const from = gl.packed(sums)
  gl.run(total, [from], [gl.packed(result)], {i_pairs: from.width, factor})
  return result
}

/**
 * `[…, columns]` → `[columns]` for many rows, in two draws: fragments sum some rows each, then others their sums.
 * Null where there are too many texels to tell them by their numbers.
 */
export function tallColumnSums(gl: Gl, x: Tensor): Tensor1D | null {
  const from = gl.packed(x)
  if (!countable([from])) return null
  const columns = x.shape.at(-1) ?? 1
  const [width, texels] = [pairs(columns), packedTexels(x)]
  const parts = Math.ceil(Math.sqrt(texels / width))
  const sums = gl.uninitialised<Tensor1D>([columns])
  tidy(() => {
    const partial = gl.packed(gl.uninitialised([2 * parts, 2 * width]))
    strided(gl, from, texels, partial, parts * width, false)
    strided(gl, partial, parts * width, gl.packed(sums), width, true)
  })
  return sums
}

/** Texels that hold numbers: two rows by two columns each, of the last two axes. */
function packedTexels({shape, size}: Tensor): number {
  const [rows = 1, columns = 1] = shape.length > 1 ? shape.slice(-2) : [1, ...shape]
  return (size / rows / columns) * pairs(rows) * pairs(columns)
}

/** Texel i of the output is the sum of every `stride`-th texel of the input from i on. */
function strided(gl: Gl, from: Texture, texels: number, to: Texture, stride: number, folded: boolean): void {
  const uniforms = {...numbered({x: from}), i_width: to.width, i_texels: texels, i_stride: stride}
  gl.run(folded ? foldedShader : stridedShader, [from], [to], uniforms)
}

const stridedShader = stridedSums('strided sums', 'sum')
/** Adds up the two rows of a texel as well. */
const foldedShader = stridedSums('folded sums', 'vec4(sum.xy + sum.zw, 0.0, 0.0)')

function stridedSums(key: string, result: string): Shader {
  const code = () => `
${linear('x')}
${outputPlace}
uniform int i_texels, i_stride;
layout(location = 0) out vec4 result;
void main() {
  vec4 sum = vec4(0.0);
  int first = place();
  int end = first < i_stride ? i_texels : 0;
  for (int i = first; i < end; i += i_stride) sum += xAt(float(i));
  result = ${result};
}`
  return {key, samplers: ['x'], code}
}
