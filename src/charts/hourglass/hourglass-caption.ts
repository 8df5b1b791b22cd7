import type {ActivationTrace} from '../../contract/trace'
import {errorFigure, figure} from '../parts/format'
import type {HourglassWords} from './Hourglass.words'

interface Shown {
  readonly hidden: readonly number[]
  readonly code: number
  readonly trace: ActivationTrace | null
  readonly label: number | null
  /** Of the widest layer one in so many units is drawn. */
  readonly every: number
}

/** What the hourglass shows: the net's shape, what becomes of the digit, and what is not drawn. */
export function captionOf({hidden, code, trace, label, every}: Shown, text: HourglassWords): string {
  const shape = [784, ...hidden, code, ...hidden.toReversed(), 784].join('–')
  const parts = [text.sentence(shape, text.numbers(code))]
  if (trace && trace.code.length === code) {
    const numbers = Array.from(trace.code, (value) => figure(value)).join(', ')
    if (code <= 6) parts.push(text.becomes(label, `(${numbers})`))
    parts.push(text.errorIs(errorFigure(trace.error)))
  }
  if (every > 1) parts.push(text.sampled(every))
  return parts.join('')
}
