import {describe, expect, it} from 'vitest'
import {baselineLines} from './baselines'
import {words} from './LossChart.words'
import {phaseSpans} from './phases'
import type {ChartTerm, LossRun, Quantity} from './quantities'
import {loss, run, stack, term, vae} from './testing-runs'

const baselines = {
  meanImageMse: 0.0675,
  blackMse: 0.1013,
  meanImageBce: 0.2632,
  pixelEntropy: 0.058,
  pcaMse: Float64Array.from({length: 785}, (_, k) => 0.07 / (k + 1)),
}

const linesOf = (
  one: LossRun,
  quantity: Quantity,
  weighted = true,
  known: typeof baselines | null = baselines,
) => baselineLines(known, one, quantity, weighted, phaseSpans(one, 10, 90), words.en)
const keys = (...asked: Parameters<typeof linesOf>) => linesOf(...asked).map(({key}) => key)

const dense = (settings: Partial<ChartTerm> = {}, codeSize = 2) => run({terms: [term(settings)], codeSize})

describe('baselineLines', () => {
  it('lists what a squared error has to beat, highest first', () => {
    const lines = linesOf(dense(), loss)
    expect(lines.map((line) => line.key)).toEqual(['black', 'mean', 'pca'])
    expect(lines[2]?.value).toBeCloseTo(0.07 / 3)
    expect(lines.every(({spans}) => spans === undefined)).toBe(true)
  })

  it('says that PCA has seen no noise where the loss has', () => {
    const noisy = run({noise: true})
    expect(linesOf(noisy, loss)[2]?.label).toBe('PCA with 2 numbers, clean digits')
    expect(linesOf(noisy, {kind: 'error'})[2]?.label).toBe('PCA with 2 numbers')
  })

  it('does not compare cross-entropy with squared errors, and says how low it can fall', () => {
    const lines = linesOf(dense({measure: 'cross-entropy'}), loss)
    expect(lines).toEqual([
      {key: 'mean', label: words.en.meanImage, value: 0.2632},
      {key: 'entropy', label: words.en.entropy, value: 0.058},
    ])
  })

  it('waits for PCA, and has none for codes larger than the image', () => {
    const early = {...baselines, pcaMse: new Float64Array()}
    expect(keys(dense(), loss, true, early)).toEqual(['black', 'mean'])
    expect(linesOf(dense({}, 1024), loss)).toHaveLength(2)
    expect(linesOf(dense(), loss, true, null)).toEqual([])
  })

  it('tells nats of an image, not of a pixel, and no baseline of a penalty', () => {
    const lines = linesOf(vae, {kind: 'term', name: 'reconstruction'})
    expect(lines.map(({value}) => value)).toEqual([784 * 0.2632, 784 * 0.058])
    expect(linesOf(vae, {kind: 'term', name: 'divergence'})).toEqual([])
    expect(keys(vae, loss)).toEqual(['mean', 'entropy'])
    expect(keys(vae, {kind: 'figure', name: 'negativeElbo'})).toEqual(['mean', 'entropy'])
    expect(keys(vae, {kind: 'error'})).toEqual(['black', 'mean', 'pca'])
  })

  it('counts a term as the loss does, or plain', () => {
    const half = run({
      terms: [term({per: 'image', weightAt: () => 0.5}), term({measure: 'sparsity', name: 's'})],
    })
    const quantity: Quantity = {kind: 'term', name: 'reconstruction'}
    expect(linesOf(half, quantity)[1]?.value).toBeCloseTo(0.5 * 784 * 0.0675)
    expect(linesOf(half, quantity, false)[1]?.value).toBeCloseTo(784 * 0.0675)
    // Whoever ignores the code pays the mean image's error and no penalty.
    expect(linesOf(half, loss).map(({key}) => key)).toEqual(['mean'])
  })

  it('draws a wanted activation', () => {
    const sparse = run({figures: ['meanActivation'], wanted: {meanActivation: 0.05}})
    expect(linesOf(sparse, {kind: 'figure', name: 'meanActivation'})).toMatchObject([
      {key: 'wanted', value: 0.05},
    ])
  })

  it('hold where pixels are compared, PCA for the code of the last phase alone', () => {
    const [black, mean, pca] = linesOf(stack, loss)
    expect(black?.spans).toEqual([
      [0, 20],
      [40, 90],
    ])
    expect(mean?.spans).toEqual(black?.spans)
    expect(pca?.spans).toEqual([[40, 90]])
    expect(linesOf(stack, {kind: 'error'})[0]?.spans).toHaveLength(3)
  })
})
