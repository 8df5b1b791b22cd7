/**
 * Optimisers on WebGL: one draw a variable that writes the variable and its state at once. A shader may not
 * write what it reads, so they are new textures, of which tfjs keeps a stock, and the variables take them over.
 */
import type {Tensor, Variable} from '@tensorflow/tfjs-core'
import {fallback} from '../fallback'
import type {KernelSet} from '../kernel-set'
import {biasCorrections, keptShare, type Slot} from '../optimizer-settings'
import type {Gl, Shader, Uniforms} from './gl'
import {lieAlike} from './layout'

const adam = rule(
  'adam',
  ['w', 'm', 'v'],
  ['beta1', 'beta2', 'rest1', 'rest2', 'second', 'epsilon'],
  [
    'm = beta1 * m + rest1 * g;',
    'v = beta2 * v + rest2 * g * g;',
    'w = kept * w - rate * m / (sqrt(v * second) + epsilon);',
  ],
)

const momentum = rule('momentum', ['w', 'u'], ['mu'], ['u = mu * u + g;', 'w = kept * w - rate * u;'])

const sgd = rule('sgd', ['w'], [], ['w = kept * w - rate * g;'])

export function webGlOptimizers(gl: Gl): Pick<KernelSet, 'adam' | 'momentum' | 'sgd'> {
  return {
    adam(slots, settings) {
      const {rate, beta1, beta2, epsilon} = settings
      const {first, second} = biasCorrections(settings)
      const rests = {rest1: 1 - beta1, rest2: 1 - beta2}
      const uniforms = {
        rate: rate * first,
        kept: keptShare(settings),
        beta1,
        beta2,
        ...rests,
        second,
        epsilon,
      }
      const others = slots.filter((slot) => !step(gl, adam, slot, [slot.m, slot.v], uniforms))
      fallback.adam(others, settings)
    },
    momentum(slots, settings) {
      const uniforms = {rate: settings.rate, kept: keptShare(settings), mu: settings.momentum}
      const others = slots.filter((slot) => !step(gl, momentum, slot, [slot.velocity], uniforms))
      fallback.momentum(others, settings)
    },
    sgd(slots, settings) {
      const uniforms = {rate: settings.rate, kept: keptShare(settings)}
      const others = slots.filter((slot) => !step(gl, sgd, slot, [], uniforms))
      fallback.sgd(others, settings)
    },
  }
}

/** False where the textures do not lie alike. */
function step(gl: Gl, shader: Shader, slot: Slot, memory: readonly Variable[], uniforms: Uniforms): boolean {
  const changed = [slot.variable, ...memory]
  const fresh = changed.map((variable) => gl.uninitialised(variable.shape))
  const alike = lieAlike(gl, [slot.gradient, ...changed, ...fresh])
  if (alike) {
    const packed = (tensor: Tensor) => gl.packed(tensor)
    gl.run(shader, [slot.gradient, ...changed].map(packed), fresh.map(packed), uniforms)
    for (const [i, variable] of changed.entries()) variable.assign(fresh[i] as Tensor)
  }
  for (const one of fresh) one.dispose()
  return alike
}

/** `changed` are the variable and its state; g is the gradient. */
function rule(
  key: string,
  changed: readonly string[],
  uniforms: readonly string[],
  statements: readonly string[],
): Shader {
  const all = ['g', ...changed]
  const code = () => `
${['rate', 'kept', ...uniforms].map((name) => `uniform float ${name};`).join('\n')}
${changed.map((name, i) => `layout(location = ${i}) out vec4 ${name}Out;`).join('\n')}
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  ${all.map((name) => `vec4 ${name} = texelFetch(${name}_, at, 0);`).join('\n  ')}
  ${statements.join('\n  ')}
  ${changed.map((name) => `${name}Out = ${name};`).join('\n  ')}
}`
  return {key, samplers: all.map((name) => `${name}_`), code}
}
