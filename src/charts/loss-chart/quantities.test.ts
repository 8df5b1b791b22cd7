import {describe, expect, it} from 'vitest'
import {words} from './LossChart.words'
import {phaseSpans} from './phases'
import {curveOf, firstQuantity, keyOf, quantitiesOf} from './quantities'
import {cutAt} from './segments'
import {loss, run, stack, term, vae} from './testing-runs'
import {plainAndBrackets, quantityText, told} from './told'

describe('what can be drawn', () => {
  it('is the loss alone where it is the squared error of pixels', () => {
    expect(quantitiesOf([run()])).toEqual([loss])
  })

  it('is every term and figure beside it, and the squared error where that is another', () => {
    expect(quantitiesOf([vae]).map(keyOf)).toEqual([
      'loss',
      'term reconstruction',
      'term divergence',
      'figure negativeElbo',
      'error',
    ])
    expect(quantitiesOf([stack]).map(keyOf)).toEqual(['loss', 'error'])
  })

  it('is the squared error at first where losses cannot be compared', () => {
    expect(firstQuantity([vae])).toEqual(loss)
    expect(firstQuantity([vae, run()])).toEqual({kind: 'error'})
  })
})

describe('curves', () => {
  it('count a term as the loss does, or plain', () => {
    const divergence = {kind: 'term', name: 'divergence'} as const
    expect([...Array.from(curveOf(vae, divergence, true).trainLoss)]).toEqual([20, 20])
    expect([...Array.from(curveOf(vae, divergence, false).testLoss)]).toEqual([5])
    const [total] = Array.from(curveOf(vae, loss, true).testLoss)
    const terms = vae.terms.map(({name}) => curveOf(vae, {kind: 'term', name}, true).testLoss[0] ?? 0)
    expect(terms.reduce((a, b) => a + b, 0)).toBeCloseTo(total ?? 0)
  })

  it('are told in their own unit', () => {
    expect(told(vae, loss, true, undefined, words.en, 'en')).toBe(
      'After 2 steps: training loss 214.0 (mean of the last 2), test loss 205.2 (whole test set).',
    )
    expect(quantityText(vae, loss, true, words.en).title).toBe('weighted sum of the terms, nats per image')
    const divergence = quantityText(vae, {kind: 'term', name: 'divergence'}, true, words.en)
    expect(divergence.title).toBe('4 × KL(q ‖ p), nats per image')
    expect(divergence.format(5)).toBe('5.00')
    expect(quantityText(vae, {kind: 'error'}, true, words.ko).title).toBe('픽셀당 평균 제곱 오차')
    expect(quantityText(run({terms: [term({measure: 'cross-entropy'})]}), loss, true, words.en).title).toBe(
      'binary cross-entropy per pixel',
    )
  })
})

describe('a run that learns from noisy digits', () => {
  const history = {trainStep: [1, 2, 3], trainLoss: [0.09, 0.05, 0.03], testStep: [3]}
  const noisy = run({noise: true, history: {...history, testLoss: [0.0266], testMse: [0.0423]}})

  it('has two errors, each of which says of what', () => {
    expect(quantitiesOf([noisy]).map(keyOf)).toEqual(['loss', 'error'])
    expect(told(noisy, loss, true, undefined, words.en, 'en')).toBe(
      'After 3 steps: training loss 0.0567 (mean of the last 3), test loss 0.0266 (whole test set), from noisy digits.',
    )
    expect(told(noisy, {kind: 'error'}, true, undefined, words.en, 'en')).toBe(
      'Squared error, clean digits after 3 steps: 0.0423 (whole test set), from clean digits.',
    )
    expect(quantityText(noisy, loss, true, words.en).title).toBe(
      'mean squared error per pixel, from noisy digits',
    )
    expect(quantityText(noisy, {kind: 'error'}, true, words.ko).title).toContain('깨끗한 입력')
  })

  it('is told as it stands, where its curve went on', () => {
    const stopped = run({stands: 2, history: {...history, testStep: [0], testLoss: [0.2], testMse: [0.2]}})
    expect(told(stopped, loss, true, undefined, words.en, 'en')).toBe(
      'After 2 steps: training loss 0.0700 (mean of the last 2), test loss 0.2000 (whole test set).',
    )
  })
})

describe('phases', () => {
  it('lie where they were, and where the budget will have them', () => {
    expect(phaseSpans(stack, 10, 90).map(({span}) => span)).toEqual([
      [0, 20],
      [20, 40],
      [40, 90],
    ])
  })

  it('cut the curves', () => {
    const {trainStep, phaseStep = []} = stack.history
    expect(cutAt(trainStep, phaseStep, 0, trainStep.length)).toEqual([
      [0, 2],
      [2, 4],
    ])
    // The first phase's test before any step is its own.
    expect(cutAt([0, 10, 30], [0, 20], 0, 3)).toEqual([
      [0, 2],
      [2, 3],
    ])
    expect(cutAt([0, 10, 30], [], 0, 3)).toEqual([[0, 3]])
    expect(cutAt([], [0], 0, 0)).toEqual([])
  })
})

describe('a sentence in parts', () => {
  it.each([
    ['loss 0.1 (last 20), test 0.2 (all).', ['loss 0.1', ' (last 20)', ', test 0.2', ' (all)', '.']],
    ['손실 0.1(20스텝 평균), 테스트 0.2.', ['손실 0.1', '(20스텝 평균)', ', 테스트 0.2.']],
    ['no brackets', ['no brackets']],
  ])('%s', (text, parts) => {
    expect(plainAndBrackets(text)).toEqual(parts)
  })
})
