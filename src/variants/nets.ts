import type {NetLayer, Shape} from '../contract/description'
import type {Activation} from '../contract/model'
import type {Net} from './model'

export const dense = (units: number, activation: Activation): NetLayer => ({kind: 'dense', units, activation})

/** A chain of dense layers: hidden ones of these widths, then one of `output` units. */
export function mlp(
  input: Shape,
  hidden: readonly number[],
  output: number,
  activation: Activation,
  outputActivation: Activation,
): Net {
  const layers = hidden.map((units) => dense(units, activation))
  return {input, layers: [...layers, dense(output, outputActivation)]}
}

/** Strided convolutions halve an image as long as its sides are even; beyond that they keep its size. */
export function strides(side: number, layers: number): number[] {
  const taken: number[] = []
  let size = side
  for (let i = 0; i < layers; i++) {
    const stride = size % 2 === 0 ? 2 : 1
    taken.push(stride)
    size /= stride
  }
  return taken
}
