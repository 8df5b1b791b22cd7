import type {DescribedLayer, DescribedPhase, Shape} from '../../contract/description'
import type {ActivationTrace} from '../../contract/trace'
import {errorFigure, figure} from '../parts/format'
import type {HourglassWords} from './Hourglass.words'
import type {LayerPlace} from './layout'
import {type NetLayer, numbers} from './net'

/** `128`, or `14 × 14 × 16`. */
export const shapeOf = (shape: Shape): string => shape.join(' × ')

/** What a layer is called in a table: input, hidden 1, code, hidden 1 mirrored, output. */
export function layerName({role, hidden}: LayerPlace, text: HourglassWords): string {
  if (role === 'encoder' || role === 'decoder') return text.hidden((hidden ?? 0) + 1, role === 'decoder')
  return text[role]
}

interface Shown {
  readonly net: readonly NetLayer[]
  /** The phase shown, where the model has several; null where it has but one. */
  readonly phase: DescribedPhase | null
  readonly trace: ActivationTrace | null
  readonly label: number | null
  /** What the decoder is given in place of a Gaussian code's mean, and the error of what it makes of it. */
  readonly sample?: {readonly z: Float32Array; readonly error: number | null} | null
  /** Another net that waits for new weights. */
  readonly waiting?: readonly NetLayer[] | null
  /** Whether the net learns from noisy digits: this one is given without. */
  readonly noise?: boolean
  /** Whether the error is written in the drawing, and need not be said. */
  readonly errorDrawn?: boolean
  /** Of the widest layer one in so many units is drawn. */
  readonly every: number
}

/** The layer that is the code. */
export const codeLayer = <T extends DescribedLayer>(layers: readonly T[]): T | undefined =>
  layers.find(({name}) => name === 'code')

/** Longer codes are not written out. */
const mostWritten = 6

const shapesOf = (net: readonly NetLayer[]) =>
  net.map((layer) => (layer.maps ?? layer.shape).join('×')).join('–')

const written = (values: Float32Array) => `(${Array.from(values, (value) => figure(value)).join(', ')})`

/** The net's shape, what becomes of the digit, what is learning, and what is not drawn. */
export function captionOf(shown: Shown, text: HourglassWords): string {
  const {net, phase, trace, label, sample = null, every} = shown
  const waist = codeLayer(net)
  if (!waist) return ''
  const size = numbers(waist.shape)
  const parts = [text.sentence(shapesOf(net), waist.gaussian ? text.clouds(size) : text.numbers(size))]
  if (phase?.name === 'layer') parts.push(text.growing(phase.number))
  if (phase?.name === 'fine-tuning') parts.push(text.fineTuning)
  // A phase that does not come to the waist has another layer's numbers for its code.
  const own = codeLayer(phase?.layers ?? []) ?? waist
  if (trace && trace.code.length === numbers(own.shape)) {
    if (trace.code.length <= mostWritten) {
      const {code, deviation} = trace
      const said = deviation ? `μ = ${written(code)}, σ = ${written(deviation)}` : written(code)
      parts.push(text.becomes(label, said))
      if (sample) parts.push(text.drawn(`z = μ + σ·ε = ${written(sample.z)}`))
    } else if (sample) parts.push(text.drawn('z = μ + σ·ε'))
    if (!shown.errorDrawn)
      parts.push(text.errorIs(errorFigure(sample ? sample.error : trace.error), shown.noise ?? false))
  }
  if (every > 1) parts.push(text.sampled(every))
  if (shown.waiting) parts.push(text.waiting(shapesOf(shown.waiting)))
  return parts.join('')
}
