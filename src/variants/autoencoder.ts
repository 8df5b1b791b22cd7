import {count, type Shape} from '../contract/description'
import type {Activation, Corruption, ReconstructionLoss} from '../contract/model'
import {type Model, type ModelDeclaration, model} from './model'
import {mlp} from './nets'

/** What every plain autoencoder does, whatever its layers: L(x, g(f(x))). */
export function reconstructing(
  loss: ReconstructionLoss,
): Pick<
  ModelDeclaration<'encoder' | 'decoder', never, 'reconstruction'>,
  'terms' | 'encode' | 'decode' | 'losses'
> {
  const measure = loss === 'mse' ? 'squared error' : 'cross-entropy'
  return {
    terms: {reconstruction: {measure, per: 'pixel', weight: 1}},
    encode: ({encoder}, x) => encoder(x),
    decode: ({decoder}, z) => decoder(z),
    losses({encoder, decoder}, {x, target}, {meanSquaredError, meanCrossEntropy}) {
      const output = decoder(encoder(x))
      return {
        reconstruction: loss === 'mse' ? meanSquaredError(target, output) : meanCrossEntropy(target, output),
      }
    },
  }
}

interface Settings {
  readonly hidden: readonly number[]
  readonly code: number
  readonly activation: Activation
  readonly codeactivation: Activation
  readonly output: Activation
  readonly loss: ReconstructionLoss
  readonly centred: boolean
  readonly corruption: Corruption | null
}

/**
 * The dense hourglass: inputs → hidden → code → hidden reversed → inputs. A linear code may go anywhere; one with an
 * activation function such as tanh has bounds, and so has its map.
 */
export function denseAutoencoder(example: Shape, settings: Settings): Model {
  const {hidden, code, activation, codeactivation, output, loss, centred, corruption} = settings
  return model(example, {
    code: {kind: 'vector', size: code},
    nets: {
      encoder: mlp(example, hidden, code, activation, codeactivation),
      decoder: mlp([code], hidden.toReversed(), count(example), activation, output),
    },
    centred,
    corruption,
    ...reconstructing(loss),
  })
}
