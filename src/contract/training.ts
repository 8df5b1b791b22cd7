export const optimizers = ['adam', 'momentum', 'sgd'] as const

export type OptimizerName = (typeof optimizers)[number]

/** How a run trains, whatever its variant. */
export interface Training {
  readonly optimizer: OptimizerName
  /** Learning rate in the first epoch. */
  readonly rate: number
  /** The rate is multiplied by this after each epoch. */
  readonly rateDecay: number
  /** Decoupled weight decay: w ← w − rate · decay · w at every step. */
  readonly weightDecay: number
  /** Examples a batch; the last one of an epoch may be shorter. */
  readonly batch: number
  /** The budget, in passes over the training images. */
  readonly epochs: number
  /** Seeds weights, batch order and noise, each through a stream of its own. */
  readonly seed: number
  /** The digits trained on, ascending. */
  readonly digits: readonly number[]
  /** How many training images are used, from the first. */
  readonly images: number
}
