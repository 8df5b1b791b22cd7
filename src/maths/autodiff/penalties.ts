/** Penalties on the units of a hidden layer. */
import {at, sum} from '../arrays'
import {crossEntropy, crossEntropySlope} from './probabilities'
import {rowsOf, scalar, type Tensor} from './tensor'

/**
 * Σⱼ KL(ρ ‖ ρ̂ⱼ) = Σⱼ ρ ln(ρ/ρ̂ⱼ) + (1 − ρ) ln((1 − ρ)/(1 − ρ̂ⱼ)) for mean activations ρ̂ `[units]`: the cross-entropy
 * of ρ and ρ̂ⱼ less the entropy of ρ. As there, ρ̂ⱼ is kept away from 0 and 1.
 */
export function klToSparsity(rho: number, means: Tensor): Tensor {
  const entropy = crossEntropy(rho, rho)
  const divergences = means.values.map((mean) => crossEntropy(rho, mean) - entropy)
  return scalar(sum(divergences), [
    [means, ([gradient = 0]) => means.values.map((mean) => gradient * crossEntropySlope(rho, mean))],
  ])
}

/**
 * ‖∂h/∂x‖²_F of one sigmoid layer h = σ(xW + b): Σⱼ (hⱼ(1 − hⱼ))² Σᵢ Wᵢⱼ² (Rifai et al., 2011), a mean over rows, for
 * h `[rows, units]` and W `[inputs, units]`.
 */
export function sigmoidJacobian(units: Tensor, weights: Tensor): Tensor {
  const {rows, width} = rowsOf(units)
  if (weights.shape[1] !== width) throw new RangeError(`${width} units of weights [${weights.shape}]`)
  const slopes = units.values.map((h) => h * (1 - h))
  const squaredSlopes = columnSums(slopes, width, (slope) => slope ** 2)
  const squaredWeights = columnSums(weights.values, width, (weight) => weight ** 2)
  const norm = sum(squaredSlopes.map((value, j) => value * at(squaredWeights, j)))
  return scalar(norm / rows, [
    [
      units,
      ([gradient = 0]) =>
        units.values.map(
          (h, i) => (2 * gradient * at(slopes, i) * (1 - 2 * h) * at(squaredWeights, i % width)) / rows,
        ),
    ],
    [
      weights,
      ([gradient = 0]) =>
        weights.values.map((weight, i) => (2 * gradient * weight * at(squaredSlopes, i % width)) / rows),
    ],
  ])
}

/** Σ f(value) for each of so many columns. */
function columnSums(values: Float64Array, width: number, f: (value: number) => number): Float64Array {
  const sums = new Float64Array(width)
  values.forEach((value, i) => {
    sums[i % width] = at(sums, i % width) + f(value)
  })
  return sums
}
