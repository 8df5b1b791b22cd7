/** Codes that are normal distributions: N(μ, σ²) with σ² = e^logVariance (Kingma and Welling, 2013). */
import {sum, zip} from '../arrays'
import {checkAlike, computed, rowsOf, scalar, type Tensor} from './tensor'

/** z = μ + σ·ε with σ = e^(½ ln σ²). */
export function sample(mean: Tensor, logVariance: Tensor, epsilon: Tensor): Tensor {
  checkAlike(mean, logVariance)
  checkAlike(mean, epsilon)
  const deviation = logVariance.values.map((value) => Math.exp(value / 2))
  const off = zip(deviation, epsilon.values, (sigma, e) => sigma * e)
  return computed(
    zip(mean.values, off, (mu, part) => mu + part),
    mean.shape,
    [
      [mean, (gradient) => gradient],
      [logVariance, (gradient) => zip(gradient, off, (g, part) => (g * part) / 2)],
      [epsilon, (gradient) => zip(gradient, deviation, (g, sigma) => g * sigma)],
    ],
  )
}

/** KL(N(μ, σ²) ‖ N(0, I)) = −½ Σ (1 + ln σ² − μ² − σ²): summed over the numbers of a row. */
export function klToStandardNormal(mean: Tensor, logVariance: Tensor): Tensor {
  checkAlike(mean, logVariance)
  const {rows} = rowsOf(mean)
  const terms = zip(mean.values, logVariance.values, (mu, log) => 1 + log - mu ** 2 - Math.exp(log))
  return scalar(-sum(terms) / 2 / rows, [
    [mean, ([gradient = 0]) => mean.values.map((mu) => (gradient * mu) / rows)],
    [
      logVariance,
      ([gradient = 0]) => logVariance.values.map((log) => (gradient * (Math.exp(log) - 1)) / 2 / rows),
    ],
  ])
}
