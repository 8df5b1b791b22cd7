import {keep, type Tensor2D, tensor2d} from '@tensorflow/tfjs-core'
import type {Device} from '../backends/device'
import type {FrozenModel} from './frozen-model'
import {testExamples} from './test-images'

/** What of the test examples: as the encoder is given them, the same with noise, or what they should become. */
export type Which = 'input' | 'noisy' | 'target'

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
function traits({centring, corruption}: FrozenModel, which: Which): string {
  const mean = which === 'target' ? centring.shiftsTarget : centring.shiftsInput
  const noise = which === 'noisy' && corruption ? `${corruption.kind} ${corruption.level}` : 'clean'
  return `${noise} ${mean ? 'centred' : 'whole'}`
}

function make(frozen: FrozenModel, which: Which, start: number, rows: number): Tensor2D {
  const {examples, centring, corruption} = frozen
  const end = Math.min(start + rows, examples.testCount)
  const values = testExamples(examples, which === 'noisy' ? corruption : null, start, end)
  const shifted = which === 'target' ? centring.target(values) : centring.input(values)
  return keep(tensor2d(shifted, [end - start, examples.numbers]))
}
