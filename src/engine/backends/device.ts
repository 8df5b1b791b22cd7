import type {Tensor} from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import {type EngineError, engineError} from '../errors'

/** How long a read may take. Slow GPUs compile shaders for seconds before the first one is answered. */
const readDeadline = 20_000

/** A backend that is ready, and whether it still lives. */
export class Device {
  #loss: EngineError | null = null
  #tellLost: (loss: EngineError) => void = () => {}
  /** Resolves when the device is lost; tfjs itself never says. */
  readonly lost = new Promise<EngineError>((resolve) => {
    this.#tellLost = resolve
  })

  constructor(readonly name: BackendName) {}

  /** Work is handed over and done later: only a read shows how long it takes. */
  get gpu(): boolean {
    return this.name === 'webgpu' || this.name === 'webgl'
  }

  /** Called when the GPU says so, or when a read is not answered. */
  lose(why: string): EngineError {
    this.#loss ??= engineError('backend-lost', `${this.name}: ${why}`)
    this.#tellLost(this.#loss)
    return this.#loss
  }

  /** @throws EngineError 'backend-lost' if the device is gone */
  check(): void {
    if (this.#loss) throw this.#loss
  }

  /**
   * A tensor's values, as a copy that the caller may keep and transfer.
   * Rejects with 'backend-lost' where the device dies or does not answer: after the loss of a WebGL context
   * tfjs's `data()` never settles.
   */
  async read(tensor: Tensor): Promise<Float32Array<ArrayBuffer>> {
    this.check()
    let timer: ReturnType<typeof setTimeout> | undefined
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.lose('a read missed its deadline')), readDeadline)
    })
    const gone = this.lost.then((loss) => Promise.reject(loss))
    try {
      const values = await Promise.race([tensor.data<'float32'>(), deadline, gone])
      this.check()
      return Float32Array.from(values)
    } catch (error) {
      // WebGPU rejects reads on a dead device in its own words.
      if (this.gpu && !(error instanceof Error && 'trouble' in error)) throw this.lose(String(error))
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
