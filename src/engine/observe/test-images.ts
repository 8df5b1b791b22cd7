import type {Corruption} from '../../contract/model'
import type {Subject} from '../../contract/view'
import {corrupt} from '../../maths/noise'
import {randomStream} from '../../maths/random'
import type {Examples} from '../data/examples/examples'

/** Test examples corrupted at a time, by a stream of their own. */
const block = 500

/**
 * The test examples with noise on them: always the same for a kind and level of noise, so that a denoising
 * run's test loss moves only because the run does. Held as they are made, 31 MB for all digits.
 */
class NoisyTests {
  readonly #values: Float32Array
  readonly #made: boolean[] = []

  constructor(
    private readonly examples: Examples,
    readonly corruption: Corruption,
  ) {
    this.#values = new Float32Array(examples.testCount * examples.numbers)
  }

  fill(target: Float32Array, start: number, end: number): void {
    const {numbers} = this.examples
    for (let b = Math.floor(start / block); b * block < end; b++) this.#make(b)
    target.set(this.#values.subarray(start * numbers, end * numbers))
  }

  #make(b: number): void {
    if (this.#made[b]) return
    this.#made[b] = true
    const {numbers, testCount} = this.examples
    const end = Math.min((b + 1) * block, testCount)
    const values = this.#values.subarray(b * block * numbers, end * numbers)
    this.examples.fillTest(values, b * block, end)
    corrupt(this.corruption, values, end - b * block, randomStream(0, `test noise ${b}`), numbers)
  }
}

const latest = new WeakMap<Examples, NoisyTests>()

/** Test examples from `start` to before `end`, with this noise on them, `[end − start, numbers]`. */
export function testExamples(
  examples: Examples,
  corruption: Corruption | null,
  start: number,
  end: number,
): Float32Array {
  const values = new Float32Array((end - start) * examples.numbers)
  if (corruption === null) examples.fillTest(values, start, end)
  else noisy(examples, corruption).fill(values, start, end)
  return values
}

function noisy(examples: Examples, corruption: Corruption): NoisyTests {
  const held = latest.get(examples)
  if (held?.corruption.kind === corruption.kind && held.corruption.level === corruption.level) return held
  const made = new NoisyTests(examples, corruption)
  latest.set(examples, made)
  return made
}

/** A subject's `[numbers]`: the test example nearest to the index asked for, or the image itself. */
export function subjectPixels(examples: Examples, subject: Subject): Float32Array {
  if (subject.kind === 'image') return subject.pixels
  const at = Math.min(Math.max(0, Math.floor(subject.index)), examples.testCount - 1)
  return testExamples(examples, null, at, at + 1)
}
