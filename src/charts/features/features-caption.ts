import type {ActivityTrace, WeightsTrace} from '../../contract/trace'
import {figure} from '../parts/format'
import {meanActivation} from './ActivityHistogram'
import type {FeaturesWords} from './Features.words'

export interface CaptionParts {
  readonly source: 'encoder' | 'decoder'
  readonly weights: WeightsTrace | null
  readonly count: number
  readonly most: number
  readonly code: Float32Array | null
  readonly activity: ActivityTrace | null
  readonly rho: number | null
  readonly marked: number | null
  /** What the marked unit answers; null where the features are no units of the code. */
  readonly answer: number | null
}

/** What the features are, what the colours mean, and what the code's units do. */
export function captionOf(shown: CaptionParts, text: FeaturesWords): string {
  const {source, weights, count, most, code, activity, rho, marked, answer} = shown
  if (!weights) return text.waiting
  const [side = 0] = weights.shape
  const filters = weights.shape.length === 4
  const parts = [
    source === 'encoder'
      ? filters
        ? text.filterCaption(count, side)
        : text.encoderCaption(count)
      : filters
        ? text.decoderFilterCaption(count, side)
        : text.decoderCaption(count),
    text.scale(figure(most, 2)),
  ]
  if (marked !== null) parts.push(text.marked(marked + 1, answer === null ? null : figure(answer)))
  if (code) parts.push(text.active(code.filter((value) => value > 0.5).length, code.length))
  if (activity)
    parts.push(text.meanIs(figure(meanActivation(activity), 2), rho === null ? null : figure(rho, 2)))
  return parts.join('')
}
