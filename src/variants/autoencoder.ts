import type {Activation, Corruption, Layer, Model, ReconstructionLoss} from '../contract/model'

interface Shape {
  readonly inputs: number
  readonly hidden: readonly number[]
  readonly code: number
  readonly activation: Activation
  readonly output: Activation
  readonly loss: ReconstructionLoss
  readonly centred: boolean
  readonly corruption?: Corruption
}

/**
 * The dense hourglass: inputs → hidden → code → hidden reversed → inputs. The code is linear, so that a map
 * of it has no edges of its own.
 */
export function denseAutoencoder(shape: Shape): Model {
  const dense = (units: number, activation: Activation): Layer => ({kind: 'dense', units, activation})
  const inwards = shape.hidden.map((units) => dense(units, shape.activation))
  return {
    inputs: shape.inputs,
    code: {kind: 'vector', size: shape.code},
    nets: {
      encoder: [...inwards, dense(shape.code, 'linear')],
      decoder: [...inwards.toReversed(), dense(shape.inputs, shape.output)],
    },
    phases: [
      {
        name: 'train',
        trains: ['encoder', 'decoder'],
        loss: [{name: 'reconstruction', kind: shape.loss, weight: 1}],
        corruption: shape.corruption ?? null,
      },
    ],
    offers: ['encode', 'decode'],
    centred: shape.centred,
  }
}
