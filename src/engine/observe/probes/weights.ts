import type {WeightsTrace} from '../../../contract/trace'
import type {Device} from '../../backends/device'
import type {FrozenModel} from '../frozen-model'

/** A layer's weights without its bias; null where the model has no such layer. */
export async function takeWeights(
  {layout, weights}: FrozenModel,
  device: Device,
  layer: string,
): Promise<WeightsTrace | null> {
  const at = layout.weights.findIndex(({name}) => name === `${layer}/weights`)
  const [tensor, shape] = [weights[at], layout.weights[at]?.shape]
  if (!tensor || !shape) return null
  return {kind: 'weights', layer, shape, values: await device.read(tensor)}
}
