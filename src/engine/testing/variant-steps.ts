/** Every variant, small enough for plain TypeScript to train, with what its options change. */
import {pixels} from '../../contract/data'
import type {ParameterValues} from '../../contract/spec'
import {toText} from '../../variants/nearest'
import {defaultSpec, nearestSpec, requireVariant, variantOf} from '../../variants/spec'
import {compareStep, type ExpectedStep, expectedStep} from '../backends/compare-step'
import type {Device} from '../backends/device'

const rows = 9

/** A step straight down the gradient shows its size; Adam's first step shows little but its sign. */
const straight = {optimiser: 'sgd', rate: 0.1} as const

const small: readonly (readonly [variant: string, parameters: ParameterValues])[] = [
  ['dense', {hidden: [24, 8]}],
  ['dense', {hidden: [24], loss: 'bce', noise: 'masking', level: 0.3, optimiser: 'momentum', rate: 0.1}],
  ['linear', {code: 5, optimiser: 'adam', decay: 0.01}],
  ['denoising', {hidden: [24], code: 8, activation: 'tanh'}],
  ['denoising', {hidden: [24], code: 8, noise: 'saltpepper', output: 'linear'}],
  ['convolutional', {filters: [3, 5], code: 6}],
  ['convolutional', {filters: [4], kernel: 5, code: 3, activation: 'tanh', noise: 'holes', level: 0.4}],
  ['convolutional', {filters: [2, 3, 4], kernel: 2, code: 4, loss: 'bce'}],
  ['convolutional', {filters: [], code: 4}],
  ['stacked', {hidden: [20, 10], code: 4}],
  ['stacked', {hidden: [20, 10], code: 4, activation: 'relu', noise: 'gaussian', level: 0.2}],
  ['stacked', {hidden: [], code: 6}],
  ['sparse', {code: 20}],
  ['sparse', {code: 20, hidden: [12], rho: 0.5, beta: 0.1, noise: 'masking'}],
  ['contractive', {code: 16}],
  ['contractive', {code: 16, tied: false, lambda: 10}],
  ['contractive', {code: 8, hidden: [12], activation: 'tanh'}],
  ['contractive', {code: 8, hidden: [12], tied: false, noise: 'gaussian', level: 0.3}],
  ['vae', {hidden: [24]}],
  ['vae', {hidden: [24, 12], code: 6, likelihood: 'gaussian', beta: 4, noise: 'saltpepper', level: 0.2}],
  ['vae', {hidden: [], code: 3, activation: 'tanh', optimiser: 'momentum', rate: 0.001}],
]

export interface VariantCase {
  readonly name: string
  readonly variant: string
  /** Why the first steps of its phases are wrong on a device; empty where all are right. */
  wrong(device: Device): Promise<string[]>
}

export const variantCases: readonly VariantCase[] = small.map(([id, parameters]) => {
  const options = Object.entries(parameters).map(([name, value]) => `${name} ${toText(value)}`)
  let expected: readonly ExpectedStep[] | null = null
  return {
    name: `${id}: ${options.join(', ')}`,
    variant: id,
    async wrong(device) {
      expected ??= firstSteps(id, parameters)
      const found: string[] = []
      for (const step of expected) {
        const why = await compareStep(device, step)
        if (why) found.push(`${step.phase.name} ${step.phase.number}: ${why}`)
      }
      return found
    },
  }
})

/** The first step of every phase, as the reference takes it. */
function firstSteps(id: string, parameters: ParameterValues): ExpectedStep[] {
  const base = defaultSpec(variantOf(id))
  const {spec} = nearestSpec(base, {...base.parameters, ...straight, ...parameters})
  const variant = requireVariant(spec)
  const model = variant.model(spec.parameters, [pixels])
  return model.phases.map((phase) => expectedStep(model, phase, variant.training(spec.parameters), rows))
}
