/** What to do once an engine is lost: decisions without the doing. */
import {type BackendChoice, type BackendName, backendNames} from '../../contract/backend'
import {at} from '../../maths/arrays'
import type {EngineFailure} from './connection'

const onGraphics: readonly BackendName[] = ['webgpu', 'webgl']

/** Failures in a row after which training waits for the person, and after which no engine is started any more. */
const failureLimits = {pause: 3, giveUp: 5}

/** Milliseconds before the next engine is started, by failures in a row: a broken machine is not hammered. */
const delay = [0, 0, 500, 1500, 3000]

export interface StartOptions {
  readonly backend: BackendChoice
  readonly avoid: readonly BackendName[]
  readonly delay: number
  /** Whether runs that trained go on by themselves. */
  readonly resume: boolean
  /** Stretches the engine's deadlines: what was silent may only have been slow. */
  readonly slowness: number
}

/** Remembers what was lost and what was to blame, for as long as the page lives. */
export class FailureHistory {
  readonly #avoid = new Set<BackendName>()
  #inARow = 0
  #slowness = 1

  /** The person chose: what went wrong before may be tried again. */
  forgive(choice: BackendChoice): void {
    this.#inARow = 0
    if (choice !== 'auto') this.#avoid.delete(choice)
  }

  /** Training got further since the last failure. */
  advanced(): void {
    this.#inARow = 0
  }

  /** A backend was refused when an engine was opened with it. */
  refused(choice: BackendChoice): void {
    if (choice !== 'auto') this.#avoid.add(choice)
  }

  /** How to go on after a failure; null where it has happened too often. */
  after(failure: EngineFailure, inUse: BackendName | null, choice: BackendChoice): StartOptions | null {
    this.#inARow++
    if (failure.kind === 'silent') this.#slowness *= 2
    if (this.#inARow >= failureLimits.giveUp) return null
    const blamed = inUse !== null && this.#blames(failure, inUse)
    if (blamed) this.#avoid.add(inUse)
    return this.optionsFor(blamed ? (this.#below(inUse) ?? 'cpu') : (inUse ?? choice))
  }

  /** How to open an engine with this choice. */
  optionsFor(choice: BackendChoice): StartOptions {
    const avoided = choice !== 'auto' && this.#avoid.has(choice)
    return {
      backend: avoided ? (this.#below(choice) ?? 'auto') : choice,
      avoid: [...this.#avoid],
      delay: at(delay, Math.min(this.#inARow, delay.length - 1)),
      resume: this.#inARow < failureLimits.pause,
      slowness: this.#slowness,
    }
  }

  /** A lost backend is to blame; a hang blames graphics; a death blames graphics when it happens again. */
  #blames({kind}: EngineFailure, inUse: BackendName): boolean {
    if (inUse === 'cpu') return false
    if (kind === 'backend') return true
    return onGraphics.includes(inUse) && (kind === 'silent' || this.#inARow > 1)
  }

  /** The next slower backend that has not failed yet. */
  #below(name: BackendName): BackendName | null {
    const slower = backendNames.slice(backendNames.indexOf(name) + 1)
    return slower.find((one) => !this.#avoid.has(one)) ?? null
  }
}
