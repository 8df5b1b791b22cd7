import {expect, it} from 'vitest'
import {arrowsCaption, codesCaption, digitsCaption, drawingCaption, levelsCaption} from './captions'

const kind = {en: 'Gaussian', ko: '가우스 잡음'}
const noise = {kind, corruption: {kind: 'gaussian', level: 0.5}} as const

it('digits: the two errors, and the one as a share of the other', () => {
  const errors = {plain: 0.08, denoising: 0.02, untouched: 0.12}
  expect(digitsCaption(noise, errors, false).en).toContain('plain 0.0800, denoising 0.0200: 25 %')
  expect(digitsCaption(noise, errors, false).ko).toContain('기본의 25 %')
  expect(digitsCaption(noise, errors, true).en).toContain('noisy 0.1200.')
  expect(digitsCaption(noise, errors, true).en).not.toContain('denoising')
  expect(digitsCaption(noise, null, false).en).toBe('Gaussian, σ = 0.50.')
})

it('levels: who is ahead where', () => {
  const points = [{level: 0.5, plain: 0.07, denoising: 0.02, untouched: 0.1}]
  expect(levelsCaption(noise, points, 0.123, true).en).toContain('Below σ = 0.12 the plain network')
  expect(levelsCaption(noise, points, null, true).en).not.toContain('Below')
  expect(levelsCaption(noise, points, 0.1, true).en).toContain('At σ = 0.50: plain 0.0700, denoising 0.0200')
  expect(levelsCaption(noise, [], null, false).en).toContain('measuring')
})

it('drawing, codes, arrows: their figures', () => {
  expect(drawingCaption({noise: 40, hole: 9, plain: 0.1, denoising: null}).en).toContain(
    '40 of 784 pixels under noise, 9 erased. Error against the clean drawing: plain 0.1000, denoising –.',
  )
  const spreads = codesCaption(7, noise, {spread: 0.7, meanSpread: 0.65}, {spread: 0.4, meanSpread: 0.41})
  expect(spreads.en).toContain('plain 0.70, denoising 0.40; for an average digit 0.65 and 0.41')
  expect(arrowsCaption(0.2, 0.18, null).en).toContain('noisy points 0.20, after the plain network 0.18')
})
