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

/** A texel read from a matrix's transpose has its off-diagonal numbers swapped. */
function code(form: Form, depth: number, bias: boolean, activation: Activation): string {
  const left =
    form === 'Aᵀ·B' ? 'texelFetch(left, ivec2(at.y, p), 0).xzyw' : 'texelFetch(left, ivec2(p, at.y), 0)'
  const right =
    form === 'A·Bᵀ' ? 'texelFetch(right, ivec2(p, at.x), 0).xzyw' : 'texelFetch(right, ivec2(at.x, p), 0)'
  const add = (a: string, b: string) => `sum += ${a} * ${b};`
  const first = add('a.xxzz', 'b.xyxy')
  return `
${activate(activation)}
${inside}
layout(location = 0) out vec4 result;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 sum = ${bias ? 'texelFetch(bias, ivec2(at.x, 0), 0).xyxy' : 'vec4(0.0)'};
  for (int p = 0; p < ${Math.floor(depth / 2)}; p++) {
    vec4 a = ${left};
    vec4 b = ${right};
    ${first}
    ${add('a.yyww', 'b.zwzw')}
  }
  ${depth % 2 === 1 ? `int p = ${(depth - 1) / 2}; vec4 a = ${left}; vec4 b = ${right}; ${first}` : ''}
  result = inside(activate(sum), at);
}`
}
