import {at32} from '../../maths/arrays'
import type {Model} from '../../variants/model'
import type {Examples} from '../data/examples/examples'

/**
 * What the net is given and gives back where the mean m of the training images is removed: x̂ = g(f(x − m)) + m.
 * The device never sees m: x̂ − x = g(f(x − m)) − (x − m), so a linear decoder is compared with x − m instead.
 * A sigmoid's output lies in [0, 1] by itself and is compared with x.
 */
export class Centring {
  /** Whether the mean is taken off what the encoder is given, and off what the decoder is compared with. */
  readonly shiftsInput: boolean
  readonly shiftsTarget: boolean

  constructor(
    model: Model,
    private readonly examples: Examples,
  ) {
    this.shiftsInput = model.centred
    this.shiftsTarget = model.centred && endsLinear(model)
  }

  /** Whether all it needs is there. */
  get ready(): boolean {
    return !this.shiftsInput || this.examples.mean !== null
  }

  /** Whether what the encoder is given is also what the decoder is compared with. */
  get plain(): boolean {
    return this.shiftsInput === this.shiftsTarget
  }

  /** Examples `[n, numbers]` to what the encoder is given, in place. */
  input(values: Float32Array): Float32Array {
    return this.shiftsInput ? this.#shift(values, -1) : values
  }

  /** Examples to what the decoder's output is compared with, in place. */
  target(values: Float32Array): Float32Array {
    return this.shiftsTarget ? this.#shift(values, -1) : values
  }

  /** The decoder's output to reconstructions, in place. */
  reconstruction(values: Float32Array): Float32Array {
    return this.shiftsTarget ? this.#shift(values, 1) : values
  }

  #shift(values: Float32Array, sign: number): Float32Array {
    const {mean, numbers} = this.examples
    if (mean === null) throw new Error('the mean of the training examples is not known yet')
    for (let i = 0; i < values.length; i++) values[i] = at32(values, i) + sign * at32(mean, i % numbers)
    return values
  }
}

function endsLinear(model: Model): boolean {
  const last = model.nets.decoder?.layers.findLast((layer) => layer.kind !== 'reshape')
  return last?.activation === 'linear'
}
