/**
 * A tensor that stays where it is and is filled anew for every batch.
 *
 * Defect mended: `tf.tensor` allocates a buffer for every batch, and on WebGPU a staging buffer besides;
 * `tf.gather` from a resident data set is slow on WASM.
 */
import {backend, getBackend, type KernelBackend, keep, type Tensor2D, tensor2d} from '@tensorflow/tfjs-core'
import {inputBufferFillers} from './input-buffer-fillers'

export class InputBuffer {
  private held: Tensor2D | null = null
  /** The backend that holds it; after a change of backend the next batch has a new tensor. */
  private holder: KernelBackend | null = null

  /** For batches of `[rows, columns]`; a short last batch needs an input buffer of its own. */
  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {}

  /**
   * Takes `rows · columns` numbers and answers the tensor that holds them, good until the next `fill` or
   * `dispose`. The input buffer owns the tensor: do not dispose it. Throws where the count is wrong.
   */
  fill(values: Float32Array): Tensor2D {
    if (values.length !== this.rows * this.columns) {
      throw new Error(`This input buffer takes [${this.rows}, ${this.columns}], not ${values.length} numbers`)
    }
    const refill = this.holder === backend() ? inputBufferFillers.get(getBackend()) : undefined
    if (this.held !== null && refill?.(this.held, values) === true) return this.held
    this.held?.dispose()
    this.holder = backend()
    this.held = keptTensor(values, [this.rows, this.columns])
    return this.held
  }

  dispose(): void {
    this.held?.dispose()
    this.held = null
  }
}

/** A copy, because tfjs's cpu and GPU backends keep the array they are given; kept out of any tidy. */
function keptTensor(values: Float32Array, shape: [number, number]): Tensor2D {
  return keep(tensor2d(values.slice(), shape))
}
