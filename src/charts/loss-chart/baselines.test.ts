import {describe, expect, it} from 'vitest'
import {baselineLines} from './baselines'
import {words} from './LossChart.words'

const baselines = {
  meanImageMse: 0.0675,
  blackMse: 0.1013,
  meanImageBce: 0.2632,
  pixelEntropy: 0.058,
  pcaMse: Float64Array.from({length: 785}, (_, k) => 0.07 / (k + 1)),
}

describe('baselineLines', () => {
  it('lists what a squared error has to beat, highest first', () => {
    const lines = baselineLines(baselines, 'mse', 2, words.en)
    expect(lines.map((line) => line.key)).toEqual(['black', 'mean', 'pca'])
    expect(lines[2]?.value).toBeCloseTo(0.07 / 3)
  })

  it('does not compare cross-entropy with squared errors', () => {
    expect(baselineLines(baselines, 'bce', 2, words.en)).toEqual([
      {key: 'mean', label: words.en.meanImage, value: 0.2632},
    ])
  })

  it('waits for PCA, and has none for codes larger than the image', () => {
    const early = {...baselines, pcaMse: new Float64Array()}
    expect(baselineLines(early, 'mse', 2, words.en).map((line) => line.key)).toEqual(['black', 'mean'])
    expect(baselineLines(baselines, 'mse', 1024, words.en)).toHaveLength(2)
    expect(baselineLines(null, 'mse', 2, words.en)).toEqual([])
  })
})
