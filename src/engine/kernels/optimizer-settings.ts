/** What the optimisers are given, and the little arithmetic that all backends share. */
import type {Tensor, Variable} from '@tensorflow/tfjs-core'

/** A variable and the gradient of the loss in it, of one shape. */
export interface Slot {
  readonly variable: Variable
  readonly gradient: Tensor
}

export interface MomentumSlot extends Slot {
  /** The running sum of gradients; starts at zero. */
  readonly velocity: Variable
}

export interface AdamSlot extends Slot {
  /** Running means of the gradient and of its square; start at zero. */
  readonly m: Variable
  readonly v: Variable
}

export interface SgdSettings {
  readonly rate: number
  /** Share of itself, times the rate, that a weight loses at each step, apart from its gradient. */
  readonly weightDecay: number
}

export interface MomentumSettings extends SgdSettings {
  readonly momentum: number
}

export interface AdamSettings extends SgdSettings {
  readonly beta1: number
  readonly beta2: number
  readonly epsilon: number
  /** Number of this step, from 1: the bias correction needs it. */
  readonly step: number
}

/** As Kingma and Ba have them, with the epsilon of tfjs and Keras. */
export const adamDefaults = {beta1: 0.9, beta2: 0.999, epsilon: 1e-7} as const

/** What the step leaves of a weight before the gradient's part: 1 − rate·decay. */
export function keptShare({rate, weightDecay}: SgdSettings): number {
  return 1 - rate * weightDecay
}

/**
 * 1/(1 − βᵗ) for both means: they start at zero, and this makes up for it. β is what single precision makes of
 * it, by which the means in fact decay, and tfjs takes it so.
 */
export function biasCorrections({beta1, beta2, step}: AdamSettings): {first: number; second: number} {
  const correction = (beta: number) => 1 / (1 - Math.fround(beta) ** step)
  return {first: correction(beta1), second: correction(beta2)}
}
