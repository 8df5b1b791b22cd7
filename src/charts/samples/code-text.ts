import type {SamplesTrace} from '../../contract/trace'
import {figure} from '../parts/format'
import type {SamplesWords} from './Samples.words'

/** Numbers of a code that are written out. */
const most = 8

/** The code of a draw, `(0.214, −1.10)`; of a long one its first numbers. */
export function codeText({codes, images}: SamplesTrace, index: number, text: SamplesWords): string {
  const size = codes.length / (images.length / 784)
  const shown = Math.min(size, most)
  const numbers = Array.from(codes.subarray(index * size, index * size + shown), (value) => figure(value))
  const rest = size > shown ? [text.more(size - shown)] : []
  return `(${[...numbers, ...rest].join(', ')})`
}
