import {describe, expect, it} from 'vitest'
import {convolutionalModel, denseModel, gaussianModel, stackedModel} from '../gallery/models'
import {words} from './Hourglass.words'
import {captionOf} from './hourglass-caption'
import {netOf} from './net'

const trace = {
  kind: 'example' as const,
  deviation: null,
  layers: [],
  code: Float32Array.of(1.5, -2),
  input: new Float32Array(784),
  reconstruction: new Float32Array(784),
  error: 0.04321,
  position: Float32Array.of(1.5, -2),
}

const common = {trace, label: 7, every: 1, phase: null}

describe('captionOf', () => {
  it('tells the shape, the code and the error', () => {
    const said = captionOf({...common, net: netOf(denseModel([128, 32], 2), 0), every: 2}, words.en)
    expect(said).toContain('784–128–32–2–32–128–784')
    expect(said).toContain('This 7 becomes the code (1.50, −2.00)')
    expect(said).toContain('0.0432')
    expect(said).toContain('one unit in 2')
  })

  it('does not tell the code of the net before the last change', () => {
    expect(captionOf({...common, net: netOf(denseModel([128], 3), 0)}, words.en)).not.toContain('This 7')
  })

  it('tells the shapes of feature maps', () => {
    const said = captionOf({...common, net: netOf(convolutionalModel([16, 32], 32), 0)}, words.en)
    expect(said).toContain('784–14×14×16–7×7×32–32–7×7×32–14×14×16–28×28×1')
  })

  it('tells a cloud, and what was drawn from it', () => {
    const net = netOf(gaussianModel([400], 2), 0)
    const cloud = {...trace, deviation: Float32Array.of(0.5, 0.25)}
    expect(captionOf({...common, net, trace: cloud}, words.en)).toContain(
      'μ = (1.50, −2.00), σ = (0.500, 0.250)',
    )
    const sample = {z: Float32Array.of(2, -2), error: 0.1}
    const said = captionOf({...common, net, trace: cloud, sample}, words.en)
    expect(said).toContain('z = μ + σ·ε = (2.00, −2.00)')
    expect(said).toContain('0.1000')
  })

  it('tells which layer is learning', () => {
    const model = stackedModel([256, 64], 16)
    const said = captionOf({...common, net: netOf(model, 1), phase: model.phases[1] ?? null}, words.en)
    expect(said).toContain('784–256–64–16–64–256–784')
    expect(said).toContain('Layer 2 is training')
  })
})
