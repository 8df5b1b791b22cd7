/** A product of matrices as a fragment shader: each fragment makes two rows by two columns of C. */
import type {Activation} from '../../../contract/model'
import type {Shader} from './gl'
import {activate, inside} from './glsl'

export type Form = 'A·B' | 'Aᵀ·B' | 'A·Bᵀ'

/** `depth` is written into the shader: drivers unroll a loop whose end they know. */
export function productShader(form: Form, depth: number, bias: boolean, activation: Activation): Shader {
  return {
    key: `${form} ${depth} ${bias} ${activation}`,
    samplers: bias ? ['left', 'right', 'bias'] : ['left', 'right'],
    code: () => code(form, depth, bias, activation),
  }
}

/**
 * A texel read from a matrix's transpose has its off-diagonal numbers swapped. Read by `texture`, which on
 * software renderers is faster than `texelFetch`.
 */
function code(form: Form, depth: number, bias: boolean, activation: Activation): string {
  const left = form === 'Aᵀ·B' ? 'texture(left, vec2(y, s)).xzyw' : 'texture(left, vec2(s, y))'
  const right = form === 'A·Bᵀ' ? 'texture(right, vec2(s, x)).xzyw' : 'texture(right, vec2(x, s))'
  const pairs = Math.ceil(depth / 2)
  const fetch = (p: string) => `float s = (${p} + 0.5) / ${pairs}.0; vec4 a = ${left}; vec4 b = ${right};`
  return `
${activate(activation)}
${inside}
layout(location = 0) out vec4 result;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  float x = gl_FragCoord.x / float((i_columns + 1) / 2);
  float y = gl_FragCoord.y / float((i_rows + 1) / 2);
  vec4 sum = ${bias ? 'texelFetch(bias, ivec2(at.x, 0), 0).xyxy' : 'vec4(0.0)'};
  for (int p = 0; p < ${Math.floor(depth / 2)}; p++) {
    ${fetch('float(p)')}
    sum += a.xxzz * b.xyxy;
    sum += a.yyww * b.zwzw;
  }
  ${depth % 2 === 1 ? `${fetch(`${pairs - 1}.0`)} sum += a.xxzz * b.xyxy;` : ''}
  result = inside(activate(sum), at);
}`
}
