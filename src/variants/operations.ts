/**
 * The vocabulary in which variants write their formulas. It is closed: an operation that no variant had before is
 * added here, to the two interpreters (tfjs in `engine/parts/operations.ts`, plain TypeScript in
 * `maths/autodiff`) and to `shapes.ts`; the compiler shows where.
 *
 * `T` is an interpreter's tensor: rows are examples. A loss is a scalar, a mean over the rows of the batch.
 */
export interface Operations<T> {
  /** a + b, of one shape. */
  add(a: T, b: T): T
  /** factor·x. */
  scale(x: T, factor: number): T
  /** The two halves of each row: `[rows, 2k]` → two of `[rows, k]`. */
  split(x: T): readonly [T, T]

  /** Mean over numbers of (target − output)². */
  meanSquaredError(target: T, output: T): T
  /** Mean over numbers of −t ln p − (1 − t) ln(1 − p). */
  meanCrossEntropy(target: T, output: T): T
  /** −ln p(target) with each pixel a Bernoulli variable of probability `output`: summed over pixels, in nats. */
  bernoulli(target: T, output: T): T
  /** −ln p(target) with each pixel normal about `output` with this standard deviation: summed, in nats. */
  gaussian(target: T, output: T, deviation: number): T
  /** ‖a − b‖², summed over the numbers of a row. */
  squaredDistance(a: T, b: T): T

  /** z = μ + σ·ε with σ = e^(½ ln σ²): the reparameterisation of Kingma and Welling (2013). */
  sample(mean: T, logVariance: T, epsilon: T): T
  /** KL(N(μ, σ²) ‖ N(0, I)) = −½ Σ (1 + ln σ² − μ² − σ²), in nats. */
  klToStandardNormal(mean: T, logVariance: T): T

  /** Mean of every unit over the batch: `[rows, units]` → `[units]`. */
  meanOverBatch(units: T): T
  /** Σⱼ KL(ρ ‖ ρ̂ⱼ) of Bernoulli variables, for mean activations ρ̂ `[units]`. */
  klToSparsity(rho: number, means: T): T
  /** Mean of all numbers. */
  mean(x: T): T
  /**
   * ‖∂h/∂x‖²_F of one sigmoid layer h = σ(xW + b), by its closed form Σⱼ (hⱼ(1 − hⱼ))² Σᵢ Wᵢⱼ²
   * (Rifai et al., 2011): `[rows, units]` and `[inputs, units]` → scalar.
   */
  sigmoidJacobian(units: T, weights: T): T
}

/** A net as its formula sees it: a function of a batch. */
export interface NetFunction<T> {
  (x: T): T
  /** Its layers from `from` to before `to` alone. */
  layers(from: number, to?: number): (x: T) => T
  /** The weights of one of its layers, without the bias. */
  weights(layer: number): T
}

export type NetFunctions<N extends string, T> = {readonly [K in N]: NetFunction<T>}

/** What a step is taken on. `E` names the noise that the model draws. */
export interface BatchOf<T, E extends string = string> {
  /** `[rows, numbers]`: what the encoder is given, corrupted and centred where the model says so. */
  readonly x: T
  /** `[rows, numbers]`: what the output is compared with. */
  readonly target: T
  /** Standard normal numbers, drawn anew for every batch, each from a seeded stream of its own. */
  readonly noise: {readonly [K in E]: T}
  /** `[rows, 10]`, one where the label is. @throws Error where the model did not ask for labels */
  readonly labels: T
}
