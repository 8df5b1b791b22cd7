import {describe, expect, it} from 'vitest'
import {words as lossWords} from '../../charts/loss-chart/LossChart.words'
import type {Language} from '../../contract/words'
import {grown, noCurves} from '../../lab/store/curves'
import {messagesFor} from '../../messages'
import type {Messages} from '../../messages/index'
import {defaultSpec, describeSpec, nearestSpec, variantOf} from '../../variants/spec'
import {errorsAfterPhases, type Reached, reachedFigure, verdicts} from './outcome'

const baselines = {
  meanImageMse: 0.0675,
  blackMse: 0.1013,
  meanImageBce: 0.2632,
  pixelEntropy: 0.058,
  pcaMse: new Float64Array(785).fill(0.0557),
}

const none = {trainStep: [], trainLoss: [], testStep: [], testLoss: [], testMse: []}

interface Measured {
  readonly mse: number
  readonly loss?: number
  readonly terms?: Readonly<Record<string, number>>
  readonly figures?: Readonly<Record<string, number>>
}

const listed = (values: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))

function reached(
  variant: string,
  parameters: Readonly<Record<string, unknown>>,
  {mse, loss = mse, terms, figures}: Measured,
): Reached {
  const {spec} = nearestSpec(defaultSpec(variantOf(variant)), parameters)
  const history = grown(noCurves, {
    ...none,
    testStep: [469],
    testLoss: [loss],
    testMse: [mse],
    testTerms: listed(terms),
    testFigures: listed(figures),
  })
  const rho = typeof spec.parameters.rho === 'number' ? spec.parameters.rho : null
  return {model: describeSpec(spec), history, baselines, divergence: null, rho}
}

const told = (one: Reached, {playground, engine}: Messages = messagesFor('en'), language: Language = 'en') =>
  [
    reachedFigure(one, playground.outcome),
    ...verdicts(one, playground.outcome, engine.phases, lossWords[language], 'en-GB'),
  ].join(' ')

const vae = (beta: number, divergence: readonly number[]): Reached => ({
  ...reached(
    'vae',
    {code: divergence.length, beta},
    {
      mse: 0.04,
      loss: 180,
      terms: {reconstruction: 149.2, divergence: 5.7},
      figures: {negativeElbo: 154.9},
    },
  ),
  divergence: Float32Array.from(divergence),
})

describe('the outcome', () => {
  it('is the error of pixels, held against PCA', () => {
    expect(told(reached('dense', {}, {mse: 0.045}))).toBe(
      'squared test error 0.0450 per pixel Better than PCA with the same code size (0.0557).',
    )
  })

  it('is the ELBO and its terms of a VAE, and how many dimensions live', () => {
    const alive = told(vae(1, [3.2, 2.5]))
    expect(alive).toMatch(
      /^−ELBO 154\.9 nats per test image, of which reconstruction 149\.2 and KL divergence 5\.70/,
    )
    expect(alive).toContain('All 2 dimensions of the code are in use.')
    expect(alive).not.toContain('β')
    const some = told(vae(10, [3.2, 0.001, 2.5, 0.009]))
    expect(some).toContain('The loss itself, with β = 10, is 180.0.')
    expect(some).toContain('2 of 4 dimensions of the code are in use. z₂, z₄ collapsed')
  })

  it('names a collapse, and holds nothing else against it', () => {
    const collapsed = told(vae(100, [0.0001, 0]))
    expect(collapsed).toContain('Collapsed: all 2 dimensions')
    expect(collapsed).not.toMatch(/PCA|mean image/)
  })

  it('holds a mean activation against ρ', () => {
    const measured = {mse: 0.0243, loss: 11.6, terms: {reconstruction: 19.1, sparsity: 0.7}}
    const sparse = told(reached('sparse', {}, {...measured, figures: {meanActivation: 0.0583}}))
    expect(sparse).toContain('Mean activation 0.058; the target was ρ = 0.05.')
    expect(sparse).not.toContain('not sparse')
    const half = told(reached('sparse', {rho: 0.5}, {...measured, figures: {meanActivation: 0.499}}))
    expect(half).toContain('This code is not sparse')
  })

  it('says what is forgotten', () => {
    const terms = {reconstruction: 60.8, contraction: 0.358}
    const forgotten = told(reached('contractive', {lambda: 10}, {mse: 0.0776, loss: 64.4, terms}))
    expect(forgotten).toContain('‖∂h/∂x‖² is 0.358')
    expect(forgotten).toContain(
      'No better than the mean image (0.0675), which needs no code. The code hardly depends on the image',
    )
    expect(forgotten).not.toContain('PCA')
  })

  it('counts the weights of filters, and tells the error from noisy digits', () => {
    const noisy = told(reached('convolutional', {noise: 'gaussian'}, {mse: 0.0123, loss: 0.0171}))
    expect(noisy).toContain('It has 111,521 weights.')
    expect(noisy).toMatch(
      /^squared test error 0\.0171 per pixel from noisy digits, as in training, and 0\.0123 from clean ones /,
    )
    expect(noisy).toContain('From clean digits that is better than PCA with the same code size (0.0557)')
  })

  it('has the loss of the status beside the squared error, with its unit, where that is another', () => {
    const crossEntropy = reached('dense', {loss: 'bce'}, {mse: 0.0345, loss: 0.1648})
    expect(told(crossEntropy)).toMatch(
      /^squared test error 0\.0345 per pixel The test loss is 0\.1648: binary cross-entropy per pixel\. /,
    )
    expect(told(crossEntropy, messagesFor('ko'), 'ko')).toContain(
      '테스트 손실은 0.1648입니다(픽셀당 이진 교차 엔트로피).',
    )
    const noisy = reached('dense', {loss: 'bce', noise: 'masking'}, {mse: 0.0345, loss: 0.1648})
    expect(told(noisy)).toContain('squared test error 0.0345 per pixel, from clean digits')
    expect(told(noisy)).toContain('0.1648: binary cross-entropy per pixel, from noisy digits.')
  })

  it('has each phase’s own error, and says where the layers were not tuned', () => {
    const {model} = reached('stacked', {epochs: 0}, {mse: 0})
    const history = grown(noCurves, {
      ...none,
      testStep: [469, 938, 1876, 2814],
      testLoss: [0.02, 0.0127, 0.0194, 0.0754],
      testMse: [0.02, 0.0127, 0.0218, 0.0411],
      phaseStep: [0, 938, 1876],
      phase: [0, 1, 2],
    })
    expect(errorsAfterPhases(history).map(({mse}) => mse)).toEqual([0.0127, 0.0218, 0.0411])
    const stack = {model, history, baselines, divergence: null, rho: null}
    expect(told(stack)).toContain(
      'Error per pixel after each phase: Layer 1 0.0127, Layer 2 0.0218, Layer 3 0.0411. The layers were never fine-tuned',
    )
    expect(told(stack)).toContain(
      'The test loss is 0.0754: mean squared error of what the phase reconstructs.',
    )
    expect(told(stack, messagesFor('ko'))).toContain(
      '단계마다 끝났을 때의 픽셀당 오차는 1층 0.0127, 2층 0.0218',
    )
  })
})
