/** Pieces of GLSL that the shaders share. */
import type {Activation} from '../../../contract/model'

/** Puts NaN back where `of` is NaN, of which `exp`, `log` and `clamp` may make a number. */
const keepNaN = (value: string, of: string) =>
  `mix(${value}, ${of}, greaterThan(floatBitsToUint(${of}) & uvec4(0x7fffffffu), uvec4(0x7f800000u)))`

/** `vec4 activate(vec4 z)`. NaN comes out as NaN, and large numbers do not make one. */
export function activate(activation: Activation): string {
  return `vec4 activated(vec4 z) { ${activationBodies[activation]} }
vec4 activate(vec4 z) { return ${keepNaN('activated(z)', 'z')}; }`
}

const activationBodies: Readonly<Record<Activation, string>> = {
  linear: 'return z;',
  relu: 'return mix(z, vec4(0.0), lessThan(z, vec4(0.0)));',
  sigmoid: 'return 1.0 / (1.0 + exp(-z));',
  tanh: `vec4 q = z * z;
  vec4 near = z + z * q * (-1.0 / 3.0 + q * (2.0 / 15.0 + q * (-17.0 / 315.0 + q * (62.0 / 2835.0))));
  return mix(1.0 - 2.0 / (exp(2.0 * z) + 1.0), near, lessThan(abs(z), vec4(0.3)));`,
}

/** dy·σ′ told from y = σ(z). */
export const activationSlopes: Readonly<Record<Exclude<Activation, 'linear'>, string>> = {
  relu: 'mix(vec4(0.0), dy, greaterThan(y, vec4(0.0)))',
  sigmoid: 'dy * y * (1.0 - y)',
  tanh: 'dy * (1.0 - y * y)',
}

/**
 * `vec4 entropy(vec4 t, vec4 y)` and `entropySlope`, its derivative in y, kept `margin` away from 0 and 1. NaN stays
 * NaN. The target may be one number.
 */
export function crossEntropy(margin: number): string {
  const low = margin.toExponential()
  const guarded = (name: string, expression: string) => `vec4 ${name}(vec4 t, vec4 y) {
  vec4 p = clamp(y, ${low}, 1.0 - ${low});
  return ${keepNaN(expression, 'y')};
}`
  const ofOneTarget = (name: string) => `vec4 ${name}(float t, vec4 y) { return ${name}(vec4(t), y); }`
  return [
    guarded('entropy', '-(t * log(p) + (1.0 - t) * log(1.0 - p))'),
    guarded('entropySlope', '(p - t) / (p * (1.0 - p))'),
    ...['entropy', 'entropySlope'].map(ofOneTarget),
  ].join('\n')
}

/** `vec4 exponential(vec4 x)`: eˣ, NaN of NaN. */
export const exponential = `vec4 exponential(vec4 x) { return ${keepNaN('exp(x)', 'x')}; }`

/** `vec4 inside(vec4 texel, ivec2 at)`: zero past `i_rows` and `i_columns`. */
export const inside = `
uniform int i_rows, i_columns;
vec4 inside(vec4 texel, ivec2 at) {
  bool right = 2 * at.x + 1 < i_columns;
  bool below = 2 * at.y + 1 < i_rows;
  return vec4(texel.x, right ? texel.y : 0.0, below ? texel.z : 0.0, right && below ? texel.w : 0.0);
}`

/**
 * Statements that read the texel `at` of each of these; of a `row`, which holds for all rows of the others, the two
 * columns of that texel twice.
 */
export function fetchAt(inputs: readonly string[], row?: string): string {
  const texel = (name: string) =>
    name === row ? `texelFetch(${name}_, ivec2(at.x, 0), 0).xyxy` : `texelFetch(${name}_, at, 0)`
  return inputs.map((name) => `vec4 ${name} = ${texel(name)};`).join(' ')
}

/** A shader that computes one texel of `out` from the texels of the same place in the inputs. */
export function texelwise(
  inputs: readonly string[],
  expression: string,
  uniforms = '',
  masked = false,
  row?: string,
): string {
  return `
${uniforms}
${masked ? inside : ''}
layout(location = 0) out vec4 result;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  ${fetchAt(inputs, row)}
  result = ${masked ? `inside(${expression}, at)` : expression};
}`
}

/** The names under which `texelwise` knows its inputs as samplers. */
export function samplersOf(inputs: readonly string[]): string[] {
  return inputs.map((name) => `${name}_`)
}
