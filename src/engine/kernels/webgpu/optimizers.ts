/**
 * Optimisers on WebGPU, in place, two variables a dispatch (as many as the eight storage buffers allow that
 * every device has): a layer's weights and bias together.
 */
import type {Tensor} from '@tensorflow/tfjs-core'
import type {KernelSet} from '../kernel-set'
import {biasCorrections, keptShare, type Slot} from '../optimizer-settings'
import type {Gpu} from './gpu'
import {SettingsRing} from './settings-ring'
import {bindings, groupsFor, threads} from './wgsl'

interface Rule {
  readonly name: string
  /** The optimiser's memories of a variable, by the names that `update` gives them. */
  readonly memory: readonly string[]
  /** Statements that change w[i] and the memories, given g[i] and the numbers of `by`. */
  readonly update: string
}

const adam: Rule = {
  name: 'adam',
  memory: ['m', 'v'],
  update: `m[i] = by.beta1 * m[i] + by.rest1 * g[i];
    v[i] = by.beta2 * v[i] + by.rest2 * g[i] * g[i];
    w[i] = by.kept * w[i] - by.rate * m[i] / (sqrt(v[i] * by.second) + by.epsilon);`,
}

const momentum: Rule = {
  name: 'momentum',
  memory: ['u'],
  update: `u[i] = by.beta1 * u[i] + g[i];
    w[i] = by.kept * w[i] - by.rate * u[i];`,
}

const sgd: Rule = {name: 'sgd', memory: [], update: 'w[i] = by.kept * w[i] - by.rate * g[i];'}

/** The numbers of a step, in the order of `By`. */
type Numbers = readonly [
  rate: number,
  kept: number,
  beta1: number,
  rest1: number,
  beta2: number,
  rest2: number,
  second: number,
  epsilon: number,
]

export function webGpuOptimizers(gpu: Gpu): Pick<KernelSet, 'adam' | 'momentum' | 'sgd'> {
  const ring = new SettingsRing(gpu, 32)
  const step = <S extends Slot>(
    rule: Rule,
    slots: readonly S[],
    memory: (slot: S) => Tensor[],
    by: Numbers,
  ) => {
    const settings = ring.write(new Float32Array(by))
    for (let i = 0; i < slots.length; i += 2) {
      run(gpu, rule, slots.slice(i, i + 2), memory, settings)
    }
    ring.used()
  }
  return {
    adam(slots, settings) {
      const {rate, beta1, beta2, epsilon} = settings
      const {first, second} = biasCorrections(settings)
      const kept = keptShare(settings)
      const by = [rate * first, kept, beta1, 1 - beta1, beta2, 1 - beta2, second, epsilon] as const
      step(adam, slots, ({m, v}) => [m, v], by)
    },
    momentum(slots, settings) {
      const by = [settings.rate, keptShare(settings), settings.momentum, 0, 0, 0, 0, 0] as const
      step(momentum, slots, ({velocity}) => [velocity], by)
    },
    sgd(slots, settings) {
      step(sgd, slots, () => [], [settings.rate, keptShare(settings), 0, 0, 0, 0, 0, 0])
    },
  }
}

function run<S extends Slot>(
  gpu: Gpu,
  rule: Rule,
  slots: readonly S[],
  memory: (slot: S) => Tensor[],
  settings: GPUBuffer,
): void {
  const lengths = slots.map(({variable}) => variable.size)
  const [first = 0, second = 0] = lengths
  const gradients = slots.map(({gradient}) => gpu.read(gradient))
  const changed = slots.flatMap((slot) =>
    [slot.variable, ...memory(slot)].map((tensor) => gpu.change(tensor)),
  )
  const sizes = gpu.constants('uniform', new Uint32Array([first, second]))
  const shader = {key: `${rule.name} ${slots.length}`, code: () => code(rule, slots.length)}
  const total = lengths.reduce((sum, length) => sum + length, 0)
  gpu.run(shader, [...gradients, ...changed, sizes, settings], [groupsFor(total)])
}

function code(rule: Rule, slots: number): string {
  const indices = Array.from({length: slots}, (_, slot) => slot)
  const written = indices.flatMap((slot) => ['w', ...rule.memory].map((name) => name + slot))
  const settings = slots * (2 + rule.memory.length) + 1
  return `
struct Sizes { first: u32, second: u32 }
struct By {
  rate: f32, kept: f32, beta1: f32, rest1: f32, beta2: f32, rest2: f32, second: f32, epsilon: f32,
}
${bindings(
  indices.map((slot) => `g${slot}`),
  written,
)}
@group(0) @binding(${settings}) var<uniform> by: By;
${indices.map((slot) => `fn update${slot}(i: u32) { ${ofSlot(rule, slot)} }`).join('\n')}
@compute @workgroup_size(${threads})
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  for (var i = id.x; i < sizes.first + sizes.second; i += groups.x * ${threads}u) {
    if (i < sizes.first) { update0(i); } ${slots > 1 ? 'else { update1(i - sizes.first); }' : ''}
  }
}`
}

/** The rule's statements with the slot's own buffers: w becomes w0 or w1, and so on. */
function ofSlot({memory, update}: Rule, slot: number): string {
  return update.replace(new RegExp(`\\b(w|g|${memory.join('|') || 'w'})\\[`, 'g'), `$1${slot}[`)
}
