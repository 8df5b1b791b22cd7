import {expect, it} from 'vitest'
import {defaultSpec, nearestSpec, variantOf} from '../../../variants/spec'
import {testLossText} from './RunRow'

const words = {nats: 'nats', crossEntropy: 'cross-entropy', noisy: 'noisy'}
const text = (variant: string, parameters: Record<string, unknown>, testLoss: number | null) =>
  testLossText({spec: nearestSpec(defaultSpec(variantOf(variant)), parameters).spec, testLoss}, words)

it('says what a test loss is where it is no squared error, and where its digits are noisy', () => {
  expect(text('dense', {}, 0.0432)).toBe('0.0432')
  expect(text('dense', {loss: 'bce'}, 0.1648)).toBe('0.1648 cross-entropy')
  expect(text('denoising', {}, 0.0266)).toBe('0.0266 (noisy)')
  expect(text('vae', {noise: 'masking'}, 154.9)).toBe('−ELBO 154.9 nats (noisy)')
  expect(text('dense', {}, null)).toBe('–')
})
