/** What to do once an engine is lost: decisions without the doing. */
import {type BackendChoice, type BackendName, backendNames} from '../../contract/backend'
import type {Loss} from './connection'

const onGraphics: readonly BackendName[] = ['webgpu', 'webgl']

/** Losses in a row after which training waits for the person, and after which no engine is started any more. */
const losses = {pause: 3, giveUp: 5}

/** Milliseconds before the next engine is started, by losses in a row: a broken machine is not hammered. */
const rest = [0, 0, 500, 1500, 3000]

export interface Plan {
  readonly backend: BackendChoice
  readonly avoid: readonly BackendName[]
  readonly rest: number
  /** Whether runs that trained go on by themselves. */
  readonly resume: boolean
  /** Stretches the engine's deadlines: what was silent may only have been slow. */
  readonly slowness: number
}

/** Remembers what was lost and what was to blame, for as long as the page lives. */
export class Losses {
  readonly #avoid = new Set<BackendName>()
  #inARow = 0
  #slowness = 1

  /** The person chose: what went wrong before may be tried again. */
  forgive(choice: BackendChoice): void {
    this.#inARow = 0
    if (choice !== 'auto') this.#avoid.delete(choice)
  }

  /** Training got further since the last loss. */
  advanced(): void {
    this.#inARow = 0
  }

  /** A backend was refused when an engine was opened with it. */
  refused(choice: BackendChoice): void {
    if (choice !== 'auto') this.#avoid.add(choice)
  }

  /** How to go on after a loss; null where it has happened too often. */
  after(loss: Loss, inUse: BackendName | null, choice: BackendChoice): Plan | null {
    this.#inARow++
    if (loss.kind === 'silent') this.#slowness *= 2
    if (this.#inARow >= losses.giveUp) return null
    const blamed = inUse !== null && this.#blames(loss, inUse)
    if (blamed) this.#avoid.add(inUse)
    return this.plan(blamed ? (this.#below(inUse) ?? 'cpu') : (inUse ?? choice))
  }

  /** How to open an engine with this choice. */
  plan(choice: BackendChoice): Plan {
    const avoided = choice !== 'auto' && this.#avoid.has(choice)
    return {
      backend: avoided ? (this.#below(choice) ?? 'auto') : choice,
      avoid: [...this.#avoid],
      rest: rest[this.#inARow] ?? 0,
      resume: this.#inARow < losses.pause,
      slowness: this.#slowness,
    }
  }

  /** A lost backend is to blame; a hang blames graphics; a death blames graphics when it happens again. */
  #blames({kind}: Loss, inUse: BackendName): boolean {
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
