import {codeSize} from '../../contract/description'
import type {Pca} from '../../maths/pca'
import {largestPrincipalAngle} from '../../maths/principal-angles'
import type {Device} from '../backends/device'
import type {Run} from '../run/run'

/** Beyond this many, the angle takes longer than the engine may be silent. */
const mostCodes = 128

/**
 * Largest angle between what a linear decoder can draw and the PCA subspace of the same size, in degrees; null
 * where the decoder is not one linear layer. Its columns (rows here, as tfjs stores them) span that subspace.
 */
export async function principalAngleOf(run: Run, pca: Pca, device: Device): Promise<number | null> {
  const [layer, ...more] = run.model.nets.decoder?.layers ?? []
  const linear = layer?.kind === 'dense' && layer.activation === 'linear' && more.length === 0
  const size = codeSize(run.phase.code)
  if (!linear || run.examples.name !== 'mnist' || size > mostCodes) return null
  const at = run.layout.weights.findIndex(({name}) => name === 'decoder/0/weights')
  const kernel = run.variables[at]
  if (!kernel) return null
  const rows = await device.read(kernel)
  return largestPrincipalAngle(rows, pca.components.subarray(0, size * pca.size), pca.size)
}
