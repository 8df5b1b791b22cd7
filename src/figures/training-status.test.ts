import {expect, it} from 'vitest'
import type {Status} from '../contract/status'
import {messagesFor} from '../messages'
import {defaultSpec, nearestSpec, variantOf} from '../variants/spec'
import {statusFigures} from './training-status'

const status: Status = {
  runId: 'a',
  state: 'training',
  epoch: 2,
  epochs: 9,
  phase: {index: 0, count: 1, name: 'train', number: 0, epoch: 2, epochs: 9},
  step: 938,
  totalSteps: 4221,
  trainLoss: 0.04512,
  testLoss: 0.0449,
  imagesPerSecond: 9812,
  secondsLeft: 10,
  seconds: 10,
  backend: 'wasm',
  changes: [],
  changesToCome: 0,
  error: null,
}

const told = (variant: string, at: Partial<Status> = {}, language: 'en' | 'ko' = 'en') => {
  const words = messagesFor(language).engine
  return words.status(statusFigures({...status, ...at}, defaultSpec(variantOf(variant)), words))
}

it('tells a loss of pixels with four places', () => {
  expect(told('dense')).toBe('Epoch 2 · step 938 · train 0.0451 · test 0.0449 · 9,812 images/s · wasm')
})

it('tells nats of an image as nats, and sums over an image without four places', () => {
  const nats = {trainLoss: 105.61, testLoss: 105.52}
  expect(told('vae', nats)).toContain('train 105.6 · test 105.5 nats')
  expect(told('vae', nats, 'ko')).toContain('학습 105.6 · 테스트 105.5 nat')
  expect(told('sparse', {trainLoss: 11.63, testLoss: null})).toContain('train 11.6 · test – ·')
})

it('names the phase and counts its own epochs', () => {
  const phase = {index: 3, count: 4, name: 'fine-tuning', number: 0, epoch: 2, epochs: 3} as const
  expect(told('stacked', {phase})).toMatch(/^Fine-tuning · epoch 2 · step 938 · train 0\.0451/)
  const layer = {...phase, index: 1, name: 'layer', number: 2} as const
  expect(told('stacked', {phase: layer})).toMatch(/^Layer 2 · epoch 2 ·/)
})

it('has the phases that train alone', () => {
  const {spec} = nearestSpec(defaultSpec(variantOf('stacked')), {layerepochs: 0})
  const words = messagesFor('en').engine
  expect(statusFigures(status, spec, words).phase).toBeNull()
})
