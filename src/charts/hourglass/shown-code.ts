import type {DescribedPhase} from '../../contract/description'
import type {ActivationTrace} from '../../contract/trace'
import {squaredDistance} from '../../maths/arrays'
import {codeLayer} from './hourglass-caption'
import {type NetLayer, numbers} from './net'
import type {CodeNumbers} from './Waist'

/** A draw from a Gaussian code: what the decoder is given, `[code size]`, and what it makes of it, once it has answered. */
export interface GaussianSample {
  readonly z: Float32Array
  readonly output: Float32Array | null
}

/** What is known of the digit's code and of what the decoder makes of it, in the net as it is drawn. */
export interface ShownCode {
  /** Whether the trace is this net's. Until the net has followed a change, it is of the one before. */
  readonly fresh: boolean
  readonly code: CodeNumbers
  readonly sample: GaussianSample | null
  /** What came out: the output of a draw, or the reconstruction. */
  readonly output: Float32Array | null
  readonly error: number | null
}

/** Mean squared error per pixel. */
const errorOf = (a: Float32Array, b: Float32Array) => squaredDistance(a, b) / a.length

export function shownCode(
  net: readonly NetLayer[],
  phase: DescribedPhase | undefined,
  trace: ActivationTrace | null,
  drawn: GaussianSample | null,
): ShownCode {
  const own = codeLayer(phase?.layers ?? [])
  if (!trace || !own || trace.code.length !== numbers(own.shape))
    return {
      fresh: false,
      code: [null, null, null],
      sample: null,
      output: trace?.reconstruction ?? null,
      error: trace?.error ?? null,
    }
  // In a phase that has not come to the waist yet, the code is another layer's numbers.
  const code = codeLayer(net)?.traced === null ? null : trace.code
  return {
    fresh: true,
    code: [code, trace.deviation, drawn?.z ?? code],
    sample: drawn,
    output: drawn?.output ?? trace.reconstruction,
    error: drawn ? drawn.output && errorOf(trace.input, drawn.output) : trace.error,
  }
}
