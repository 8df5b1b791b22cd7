import {deadNats} from '../../../contract/snapshot'
import type {TraversalsTrace, TraversedDimension} from '../../../contract/trace'
import type {Probe} from '../../../contract/view'
import {at64} from '../../../maths/arrays'
import type {CodeStatistics} from '../../../maths/code-statistics'
import type {Device} from '../../backends/device'
import {decodeCodes, encodeExamples, type FrozenModel} from '../frozen-model'
import {greyImages} from '../grey-images'
import {subjectPixels} from '../test-images'

/** A dimension of another code that varies so much less than the one that varies most. */
const deadShare = 1e-4
const reach = 3
const mostImages = 512

/** Every dimension moved alone, from −3 to +3 standard deviations about the centre, the rest as the subject has it. */
export async function takeTraversals(
  frozen: FrozenModel,
  device: Device,
  {subject, count, steps}: Extract<Probe, {kind: 'traversals'}>,
  statistics: CodeStatistics,
): Promise<TraversalsTrace> {
  const code = await encodeExamples(frozen, device, subjectPixels(frozen.examples, subject))
  const taken = Math.max(2, Math.min(21, Math.floor(steps)))
  const most = Math.max(1, Math.min(Math.floor(count), Math.floor(mostImages / taken)))
  const dimensions = ordered(code, statistics).slice(0, most)
  const offsets = Float32Array.from({length: taken}, (_, i) => reach * ((2 * i) / (taken - 1) - 1))
  const size = code.length
  const codes = new Float32Array((dimensions.length * taken + 1) * size)
  dimensions.forEach(({dimension, centre, deviation}, d) => {
    offsets.forEach((offset, step) => {
      const start = (d * taken + step) * size
      codes.set(code, start)
      codes[start + dimension] = centre + offset * deviation
    })
  })
  codes.set(code, codes.length - size)
  const decoded = greyImages(await decodeCodes(frozen, device, codes))
  const own = decoded.length - frozen.examples.numbers
  const [images, reconstruction] = [decoded.slice(0, own), decoded.slice(own)]
  return {kind: 'traversals', code, reconstruction, dimensions, offsets, images}
}

/** Those that carry most first. A Gaussian code is moved by the prior's standard deviations, another by its own. */
function ordered(code: Float32Array, {mean, deviation, divergence}: CodeStatistics): TraversedDimension[] {
  const variances = deviation.map((one) => one ** 2)
  const most = Math.max(...variances)
  const all = Array.from(code, (value, dimension): TraversedDimension => {
    const nats = divergence?.[dimension]
    const variance = at64(variances, dimension)
    return {
      dimension,
      value,
      centre: nats === undefined ? at64(mean, dimension) : 0,
      deviation: nats === undefined ? at64(deviation, dimension) : 1,
      carries: nats ?? variance,
      dead: nats === undefined ? variance <= deadShare * most : nats < deadNats,
    }
  })
  return all.sort((a, b) => b.carries - a.carries)
}
