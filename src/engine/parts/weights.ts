import {type Tensor, tensor, tidy, type Variable, variable} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import {count} from '../../contract/description'
import {firstLimit, uniformWeights} from '../../maths/initial-weights'
import {randomStream} from '../../maths/random'
import type {Layout} from '../../variants/layout'
import {engineError} from '../errors'
import {scaled} from '../kernels'

/** A model's weights on the device, in the layout's order: its variables, or a frozen copy of them. */
export type Weights = readonly Tensor[]

/** The first weights of a seed, even in the limits that the layout gives them; the same on every backend. */
export function firstWeights(layout: Layout, seed: number): NamedArray[] {
  const stream = randomStream(seed, 'weights')
  return layout.weights.map(({name, shape, drawn}) => ({
    name,
    shape,
    values: uniformWeights(count(shape), firstLimit(drawn), stream),
  }))
}

/**
 * Variables on the device with these values, in the layout's order.
 * @throws EngineError 'bad-file' where an array is missing or of another shape
 */
export function variablesOf(layout: Layout, arrays: readonly NamedArray[]): Variable[] {
  return ordered(layout, arrays).map(({values, shape}) =>
    tidy(() => variable(tensor(values, [...shape], 'float32'))),
  )
}

/** The arrays in the layout's order. @throws EngineError 'bad-file' */
function ordered(layout: Layout, arrays: readonly NamedArray[]): NamedArray[] {
  return layout.weights.map(({name, shape}) => {
    const found = arrays.find((array) => array.name === name)
    if (found?.shape.join() !== shape.join() || found.values.length !== count(shape))
      throw engineError('bad-file', `the weights have no ${name} of shape [${shape}]`)
    return found
  })
}

/**
 * A copy on the device that stays as it is while training goes on. A clone would not do: it shares the
 * buffer, and optimisers write in place.
 */
export function copied(weights: Weights): Tensor[] {
  return weights.map((one) => scaled(one, 1))
}

/** Puts values back into variables, from a frozen copy. */
export function restore(variables: readonly Variable[], copy: Weights): void {
  variables.forEach((one, i) => {
    const saved = copy[i]
    if (saved) tidy(() => one.assign(scaled(saved, 1)))
  })
}

/** The weights by their names, from what was read off the device. */
export function named(layout: Layout, values: readonly Float32Array[], suffix = ''): NamedArray[] {
  return layout.weights.map(({name, shape}, i) => ({
    name: name + suffix,
    shape,
    values: values[i] ?? new Float32Array(),
  }))
}
