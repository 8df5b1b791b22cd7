import {count, type Shape} from '../contract/description'
import type {Layer} from '../contract/model'
import {reconstructing} from './autoencoder'
import {defineVariant} from './define'
import {model, type Net} from './model'
import {dense, strides} from './nets'
import {integer, widths, withDefault} from './parameters'
import {crossEntropyNeedsSigmoid} from './rules'
import {activation, code, codeActivation, corruptionOf, level, loss, noise, output} from './shared'

const filters = widths([16, 32], 256, 3, {
  label: {en: 'Filters', ko: '필터 수'},
  help: {
    en: 'How many feature maps each convolution makes, from the pixels inwards. The decoder mirrors them.',
    ko: '합성곱마다 만드는 특징 맵의 수(픽셀 쪽부터). 디코더는 순서를 거꾸로 한다.',
  },
  formula: 'h = φ(w ∗ x + b)',
  effect: 'weights',
})

const kernel = integer(1, 9, 3, {
  label: {en: 'Filter size', ko: '필터 크기'},
  help: {
    en: 'The side of the square that a filter sees, in pixels.',
    ko: '필터가 보는 정사각형의 한 변(픽셀).',
  },
  formula: 'w ∈ ℝˢˣˢ',
  effect: 'weights',
})

/** Masci et al., 2011: strided convolutions inwards, transposed ones outwards, a dense code between them. */
export const convolutional = defineVariant({
  id: 'convolutional',
  title: {en: 'Convolutional', ko: '합성곱'},
  summary: {
    en: 'The same filters are applied all over the image, so a stroke is recognised wherever it is.',
    ko: '같은 필터를 그림의 모든 자리에 적용하므로 획이 어디에 있어도 알아본다.',
  },
  parameters: {
    code: withDefault(code, 32),
    filters,
    kernel,
    activation,
    codeactivation: codeActivation,
    output,
    loss,
    noise,
    level,
  },
  defaults: {epochs: 3},
  rules: [crossEntropyNeedsSigmoid],
  build(p, example) {
    const image = imageOf(example)
    const [height, , channels] = image
    const steps = strides(height, p.filters.length)
    const last = {side: height / steps.reduce((a, b) => a * b, 1), filters: p.filters.at(-1) ?? channels}
    const conv = (
      kind: 'conv' | 'convTranspose',
      filters: number,
      stride: number,
      activation = p.activation,
    ): Layer => ({
      kind,
      filters,
      kernel: p.kernel,
      stride,
      activation,
    })
    const smallest: Shape = [last.side, last.side, last.filters]
    const encoder: Net = {
      input: example,
      layers: [
        {kind: 'reshape', shape: image},
        ...p.filters.map((filters, i) => conv('conv', filters, steps[i] ?? 1)),
        dense(p.code, p.codeactivation),
      ],
    }
    const outwards = [channels, ...p.filters.slice(0, -1)].toReversed()
    const decoder: Net = {
      input: [p.code],
      layers: [
        dense(count(smallest), p.activation),
        {kind: 'reshape', shape: smallest},
        ...outwards.map((filters, i) =>
          conv(
            'convTranspose',
            filters,
            steps.at(-1 - i) ?? 1,
            i === outwards.length - 1 ? p.output : p.activation,
          ),
        ),
        {kind: 'reshape', shape: example},
      ],
    }
    return model(example, {
      code: {kind: 'vector', size: p.code},
      nets: {encoder, decoder},
      corruption: corruptionOf(p),
      ...reconstructing(p.loss),
    })
  },
})

/** @throws RangeError where an example is no square image */
function imageOf(example: Shape): readonly [number, number, number] {
  const side = Math.sqrt(count(example))
  if (!Number.isInteger(side)) throw new RangeError(`${count(example)} numbers are no square image`)
  return [side, side, 1]
}
