import type {SamplesTrace} from '../../../contract/trace'
import type {Probe} from '../../../contract/view'
import {at32, at64, axpy, rows} from '../../../maths/arrays'
import {cholesky} from '../../../maths/cholesky'
import type {CodeStatistics} from '../../../maths/code-statistics'
import {randomStream} from '../../../maths/random'
import type {Device} from '../../backends/device'
import {type Mapping, positionsOf} from '../code-map'
import {decodeCodes, type FrozenModel} from '../frozen-model'
import {greyImages} from '../grey-images'

/** More would take longer to decode than a slice of training may. */
const mostSamples = 256
/** Beyond this size of a code its numbers are drawn as if they were independent: their covariance takes too long. */
const mostCovariant = 256
/** Products that a covariance may take, some ten milliseconds. */
const covarianceWork = 3e7

/** What draws are fitted to, and how they lie on the map. */
interface KnownCodes {
  /** Of all test examples, `[count, code size]`. */
  readonly codes: Float32Array
  readonly statistics: CodeStatistics
  readonly mapping: Mapping
}

/** Decoded draws, the same for a seed as long as the net is the same. */
export async function takeSamples(
  frozen: FrozenModel,
  device: Device,
  probe: Extract<Probe, {kind: 'samples'}>,
  {codes, statistics, mapping}: KnownCodes,
): Promise<SamplesTrace> {
  const size = statistics.mean.length
  const count = Math.max(0, Math.min(mostSamples, Math.floor(probe.count)))
  const normals = new Float32Array(count * size)
  randomStream(probe.seed, 'samples').normals(normals)
  const drawn = probe.from === 'prior' ? normals : fitted(normals, codes, statistics)
  const images = greyImages(await decodeCodes(frozen, device, drawn))
  return {kind: 'samples', from: probe.from, codes: drawn, positions: positionsOf(mapping, drawn), images}
}

/** Standard normal draws `[n, size]` moved to the mean of the codes and spread as they are: z = m + L·ε with L·Lᵀ = Σ. */
function fitted(
  normals: Float32Array,
  codes: Float32Array,
  {mean, deviation}: CodeStatistics,
): Float32Array<ArrayBuffer> {
  const size = mean.length
  const factor = size <= mostCovariant ? cholesky(covariance(codes, mean), size) : null
  return Float32Array.from(normals, (own, at) => {
    const i = at % size
    const centre = mean[i] ?? Number.NaN
    if (!factor) return centre + own * (deviation[i] ?? Number.NaN)
    const row = at - i
    let sum = centre
    for (let k = 0; k <= i; k++) sum += at64(factor, i * size + k) * at32(normals, row + k)
    return sum
  })
}

/** Covariance of codes, `[size, size]`, of as many of them as there is time for; its lower triangle. */
function covariance(codes: Float32Array, mean: Float64Array): Float64Array {
  const size = mean.length
  const enough = Math.max(2 * size, covarianceWork / size ** 2)
  const count = Math.floor(Math.min(codes.length / size, enough))
  const sums = new Float64Array(size * size)
  const lines = rows(sums, size)
  const away = new Float64Array(size)
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < size; i++) away[i] = at32(codes, n * size + i) - at64(mean, i)
    lines.forEach((line, i) => {
      axpy(at64(away, i) / count, away, line, 0, i + 1)
    })
  }
  return sums
}
