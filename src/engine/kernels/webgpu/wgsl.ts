/** Pieces of WGSL that the shaders share. */
import type {Activation} from '../../../contract/model'

/**
 * Storage buffers in the order of their bindings, then `sizes: Sizes` as uniform. A buffer is of numbers, or of
 * what follows a colon.
 */
export function bindings(read: readonly string[], written: readonly string[]): string {
  const array = (given: string) => {
    const [name, type = 'f32'] = given.split(': ')
    return `${name}: array<${type}>;`
  }
  const all = [
    ...read.map((name) => `var<storage, read> ${array(name)}`),
    ...written.map((name) => `var<storage, read_write> ${array(name)}`),
    'var<uniform> sizes: Sizes;',
  ]
  return all.map((declaration, i) => `@group(0) @binding(${i}) ${declaration}`).join('\n')
}

/** The type of this many numbers side by side. */
export function vectorOf(numbers: number): string {
  return numbers === 1 ? 'f32' : `vec${numbers}<f32>`
}

/** One number of a vector; of a single number itself. */
export function lane(vector: string, index: number, lanes: number): string {
  return lanes === 1 ? vector : `${vector}.${'xyzw'[index]}`
}

/** 0, 1, … below `count`, for code that is written out. */
export function indices(count: number): number[] {
  return Array.from({length: count}, (_, i) => i)
}

/** A statement that returns NaN for NaN, which `exp`, `log` and `clamp` may make a number of. */
const returnNaN = (name: string) =>
  `if ((bitcast<u32>(${name}) & 0x7fffffffu) > 0x7f800000u) { return ${name}; }`

/** `fn activate(z: f32) -> f32`. NaN comes out as NaN, and large numbers do not make one. */
export function activate(activation: Activation): string {
  return `fn activate(z: f32) -> f32 {\n  ${returnNaN('z')}\n  ${activationBodies[activation]}\n}`
}

const activationBodies: Readonly<Record<Activation, string>> = {
  linear: 'return z;',
  relu: 'return select(z, 0.0, z < 0.0);',
  sigmoid: 'return 1.0 / (1.0 + exp(-z));',
  tanh: `let q = z * z;
  let near = z + z * q * (-1.0 / 3.0 + q * (2.0 / 15.0 + q * (-17.0 / 315.0 + q * (62.0 / 2835.0))));
  return select(1.0 - 2.0 / (exp(2.0 * z) + 1.0), near, abs(z) < 0.3);`,
}

/** dy·σ′ told from y = σ(z), for numbers or vectors; `zero` is of their type. */
export const activationSlopes: Readonly<Record<Exclude<Activation, 'linear'>, string>> = {
  relu: 'select(zero, dy[i], y[i] > zero)',
  sigmoid: 'dy[i] * y[i] * (1.0 - y[i])',
  tanh: 'dy[i] * (1.0 - y[i] * y[i])',
}

/**
 * `fn entropy(t: f32, y: f32) -> f32` and `entropySlope`, its derivative in y, kept `margin` away from 0 and 1. NaN
 * stays NaN.
 */
export function crossEntropy(margin: number): string {
  const low = margin.toExponential()
  const guarded = (name: string, expression: string) => `fn ${name}(t: f32, y: f32) -> f32 {
  ${returnNaN('y')}
  let p = clamp(y, ${low}, 1.0 - ${low});
  return ${expression};
}`
  return [
    guarded('entropy', '-(t * log(p) + (1.0 - t) * log(1.0 - p))'),
    guarded('entropySlope', '(p - t) / (p * (1.0 - p))'),
  ].join('\n')
}

/** `fn exponential(x: f32) -> f32`: eˣ, NaN of NaN. */
export const exponential = `fn exponential(x: f32) -> f32 {\n  ${returnNaN('x')}\n  return exp(x);\n}`

/** Threads in a workgroup of an elementwise shader. */
export const threads = 256

/** Workgroups for n numbers; the shaders stride over what is left. */
export function groupsFor(n: number): number {
  return Math.min(Math.ceil(n / threads), 4096)
}

/**
 * A shader that computes `out[i] = expression` for i below `sizes.n`: of numbers, or of vectors of `lanes`, which
 * take fewer reads. `zero` is one of them.
 */
export function elementwise(
  read: readonly string[],
  expression: string,
  functions = '',
  lanes: 1 | 4 = 1,
): string {
  const typed = (name: string) => `${name}: ${vectorOf(lanes)}`
  return `
struct Sizes { n: u32 }
${bindings(read.map(typed), [typed('out')])}
const zero = ${vectorOf(lanes)}();
${functions}
@compute @workgroup_size(${threads})
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  for (var i = id.x; i < sizes.n; i += groups.x * ${threads}u) {
    out[i] = ${expression};
  }
}`
}
