import {keep, type Tensor2D, tensor2d} from '@tensorflow/tfjs-core'
import {count} from '../../contract/description'
import {randomStream} from '../../maths/random'
import type {Device} from '../backends/device'
import {oneHot} from '../data/one-hot'
import type {FrozenModel} from './frozen-model'
import {testExamples} from './test-images'

/**
 * What of the test examples: as the encoder is given them, the same with noise, what they should become, their
 * labels, or the standard normal numbers that the model draws beside them.
 */
export type Which =
  | {readonly kind: 'input' | 'noisy' | 'target' | 'labels'}
  | {readonly kind: 'drawn'; readonly name: string; readonly numbers: number}

/** Kept at a time, 31 MB each: two runs, of which one has noise and one its mean removed, need no more. */
const most = 4

/** The test examples on one device, in chunks, kept there: every snapshot needs them all. */
class TestTensors {
  readonly #held = new Map<string, (Tensor2D | undefined)[]>()

  /** Examples from `start`, `[rows, numbers]`; owned here, the caller must not dispose it. */
  chunk(frozen: FrozenModel, which: Which, start: number, rows: number): Tensor2D {
    const key = `${frozen.examples.name} ${traits(frozen, which)} ${rows}`
    const chunks = this.#held.get(key) ?? []
    this.#held.delete(key)
    this.#held.set(key, chunks)
    for (const oldest of this.#held.keys()) if (this.#held.size > most) this.#drop(oldest)
    const at = start / rows
    const found = chunks[at] ?? make(frozen, which, start, rows)
    chunks[at] = found
    return found
  }

  /** All that the model draws, by name. */
  noise(frozen: FrozenModel, start: number, rows: number): Record<string, Tensor2D> {
    const drawn = Object.entries(frozen.layout.model.noise).flatMap(([name, shape]) => {
      const numbers = count(shape)
      if (numbers === 0) return []
      return [[name, this.chunk(frozen, {kind: 'drawn', name, numbers}, start, rows)] as const]
    })
    return Object.fromEntries(drawn)
  }

  clear(): void {
    for (const key of [...this.#held.keys()]) this.#drop(key)
  }

  #drop(key: string): void {
    for (const chunk of this.#held.get(key) ?? []) chunk?.dispose()
    this.#held.delete(key)
  }
}

const perDevice = new WeakMap<Device, TestTensors>()

/** The test examples on this device. */
export function testTensors(device: Device): TestTensors {
  const found = perDevice.get(device) ?? new TestTensors()
  perDevice.set(device, found)
  return found
}

/** Equal traits, equal numbers. */
function traits({centring, layout}: FrozenModel, which: Which): string {
  if (which.kind === 'drawn') return `${which.name} ${which.numbers}`
  if (which.kind === 'labels') return which.kind
  const {corruption} = layout.model
  const mean = which.kind === 'target' ? centring.shiftsTarget : centring.shiftsInput
  const noise = which.kind === 'noisy' && corruption ? `${corruption.kind} ${corruption.level}` : 'clean'
  return `${noise} ${mean ? 'centred' : 'whole'}`
}

function make(frozen: FrozenModel, which: Which, start: number, rows: number): Tensor2D {
  const {examples, centring, layout} = frozen
  const end = Math.min(start + rows, examples.testCount)
  if (which.kind === 'drawn') return kept(draw(which, start, end - start), end - start)
  if (which.kind === 'labels') return kept(oneHot(examples.testLabels, start, end), end - start)
  const corruption = which.kind === 'noisy' ? layout.model.corruption : null
  const values = testExamples(examples, corruption, start, end)
  return kept(which.kind === 'target' ? centring.target(values) : centring.input(values), end - start)
}

function kept(values: Float32Array, rows: number): Tensor2D {
  return keep(tensor2d(values, [rows, values.length / rows]))
}

/** Always the same, so that a run's test figures move only because the run does. */
function draw(
  {name, numbers}: Extract<Which, {kind: 'drawn'}>,
  start: number,
  rows: number,
): Float32Array<ArrayBuffer> {
  const values = new Float32Array(rows * numbers)
  randomStream(0, `test ${name} ${start}`).normals(values)
  return values
}
