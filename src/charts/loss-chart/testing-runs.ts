/** Runs for tests of the loss chart. */
import type {ChartPhase, ChartTerm, LossRun, Quantity} from './quantities'

export const loss: Quantity = {kind: 'loss'}

export const term = (settings: Partial<ChartTerm> = {}): ChartTerm => ({
  name: 'reconstruction',
  measure: 'squared error',
  per: 'pixel',
  weightAt: () => 1,
  ...settings,
})

export const run = (settings: Partial<LossRun> = {}): LossRun => ({
  id: 'a',
  name: '',
  history: {trainStep: [], trainLoss: [], testStep: [], testLoss: [], testMse: []},
  window: 50,
  noise: false,
  stands: null,
  terms: [term()],
  figures: [],
  phases: [],
  codeSize: 2,
  wanted: {},
  ...settings,
})

/** Two steps and a test of a VAE whose divergence counts four times. */
export const vae = run({
  terms: [
    term({measure: 'cross-entropy', per: 'image'}),
    term({name: 'divergence', measure: 'divergence', per: 'image', weightAt: () => 4}),
  ],
  figures: ['negativeElbo'],
  history: {
    trainStep: [1, 2],
    trainLoss: [220, 208],
    testStep: [2],
    testLoss: [205.2],
    testMse: [0.06],
    trainTerms: {reconstruction: [200, 188], divergence: [5, 5]},
    testTerms: {reconstruction: [185.2], divergence: [5]},
    testFigures: {negativeElbo: [190.2]},
  },
})

const phase = (index: number, name: string, epochs: number, ofPixels: boolean): ChartPhase => ({
  index,
  name,
  short: name.slice(-1),
  epochs,
  ofPixels,
})

/** A stack in its second layer, ten steps an epoch. */
export const stack = run({
  phases: [phase(0, 'Layer 1', 2, true), phase(1, 'Layer 2', 2, false), phase(2, 'Fine-tuning', 5, true)],
  history: {
    trainStep: [1, 20, 21, 25],
    trainLoss: [0.2, 0.02, 0.09, 0.05],
    testStep: [20],
    testLoss: [0.021],
    testMse: [0.021],
    phaseStep: [0, 20],
    phase: [0, 1],
  },
})
