import {concat, type KernelBackend, reshape, type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import {EngineError, engineError} from '../errors'
import {fence} from './fence'

/** How long a GPU may take. Slow ones compile shaders for seconds before the first answer. */
const deadline = 20_000

/** A tensor to be read, and who waits for it. */
interface Wish {
  readonly tensor: Tensor
  readonly resolve: (values: Float32Array<ArrayBuffer>) => void
  readonly reject: (reason: unknown) => void
}

/** A backend that is ready, and whether it still lives. */
export class Device {
  #loss: EngineError | null = null
  #wishes: Wish[] = []
  #latency: Promise<number> | null = null
  /** Who is to be told of the loss: tfjs itself never says. */
  readonly #waiting = new Set<(loss: EngineError) => void>()

  /** `backend` is tfjs's; `helpers` are threads that compute beside the engine's own. */
  constructor(
    readonly name: BackendName,
    readonly backend: KernelBackend,
    readonly helpers: number,
  ) {}

  /** Work is handed over and done later: only a read shows how long it takes. */
  get gpu(): boolean {
    return this.name === 'webgpu' || this.name === 'webgl'
  }

  /** Threads that compute; null where none of ours does. */
  get threads(): number | null {
    return this.gpu ? null : 1 + this.helpers
  }

  /** Calls back once, when the device is lost. */
  onLoss(told: (loss: EngineError) => void): void {
    if (this.#loss) told(this.#loss)
    else this.#waiting.add(told)
  }

  /** Called when the GPU says so, or when a read is not answered. */
  lose(why: string): EngineError {
    this.#loss ??= engineError('backend-lost', `${this.name}: ${why}`)
    const loss = this.#loss
    for (const told of this.#waiting) told(loss)
    this.#waiting.clear()
    return loss
  }

  /** @throws EngineError 'backend-lost' if the device is gone */
  check(): void {
    if (this.#loss) throw this.#loss
  }

  /**
   * A tensor's values, as a copy that the caller may keep and transfer; the tensor must live until then.
   * What is asked for in one go is read in one: each read off a GPU takes a while, in Firefox a tenth of a second.
   * Rejects with 'backend-lost' where the device dies or does not answer: after the loss of a WebGL context
   * tfjs's `data()` never settles.
   */
  async read(tensor: Tensor): Promise<Float32Array<ArrayBuffer>> {
    this.check()
    if (!this.gpu) return Float32Array.from(await tensor.data<'float32'>())
    return new Promise((resolve, reject) => {
      this.#wishes.push({tensor, resolve, reject})
      if (this.#wishes.length === 1) queueMicrotask(() => this.#fulfil(this.#wishes.splice(0)))
    })
  }

  /** Resolves once a GPU has done what it was handed, at once elsewhere. Rejects with 'backend-lost'. */
  async settled(): Promise<void> {
    this.check()
    if (this.gpu) await this.#unlessLost(() => fence(this.backend))
  }

  /**
   * Milliseconds until a GPU that has nothing to do is known to have done it: a few, or 100 where a browser looks
   * so seldom. Measured once, the best of three tries.
   */
  latency(): Promise<number> {
    this.#latency ??= this.#measureLatency()
    return this.#latency
  }

  async #measureLatency(): Promise<number> {
    await this.settled()
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 3; i++) {
      const start = performance.now()
      await this.settled()
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  async #fulfil(wishes: readonly Wish[]): Promise<void> {
    try {
      let from = 0
      const values = await this.#readTogether(wishes.map(({tensor}) => tensor))
      for (const {tensor, resolve} of wishes) {
        resolve(values.slice(from, from + tensor.size))
        from += tensor.size
      }
    } catch (error) {
      for (const {reject} of wishes) reject(error)
    }
  }

  /** The values of all, one after another. */
  async #readTogether([first, ...others]: readonly Tensor[]): Promise<Float32Array<ArrayBuffer>> {
    if (!first) return new Float32Array()
    let all = first
    try {
      const values = await this.#unlessLost(() => {
        if (others.length > 0) all = tidy(() => concat([first, ...others].map((one) => reshape(one, [-1]))))
        return all.data<'float32'>()
      })
      return Float32Array.from(values)
    } finally {
      if (all !== first) all.dispose()
    }
  }

  /** What the GPU answers. On a lost one the question itself may fail, or the answer, in words of its own. */
  async #unlessLost<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await this.#answered(ask())
      this.check()
      return answer
    } catch (error) {
      throw error instanceof EngineError ? error : this.lose(String(error))
    }
  }

  /** What is answered, unless the device is lost or silent for too long first. */
  #answered<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.lose('it did not answer in time'), deadline)
      this.onLoss(reject)
      answer.then(resolve, reject).finally(() => {
        clearTimeout(timer)
        this.#waiting.delete(reject)
      })
    })
  }
}
