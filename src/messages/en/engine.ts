import {grouped} from '../numbers'
import type {StatusFigures} from '../values'

const number = grouped('en-US')

export const engine = {
  nats: 'nats',
  phases: {
    train: 'Training',
    layer: (which: number) => `Layer ${number(which)}`,
    'fine-tuning': 'Fine-tuning',
    prior: 'Prior',
  },
  /**
   * `Epoch 2 · step 938 · train 0.0451 · test 0.0449 · 9,812 images/s · wasm`; with phases
   * `Fine-tuning · epoch 2 · step …`
   */
  status: (at: StatusFigures) =>
    [
      ...(at.phase ? [at.phase.name, `epoch ${number(at.phase.epoch)}`] : [`Epoch ${number(at.epoch)}`]),
      `step ${number(at.step)}`,
      `train ${at.train}`,
      `test ${at.test}`,
      `${number(at.imagesPerSecond)} images/s`,
      at.backend,
    ].join(' · '),
  /** What the figures of the status are. */
  statusHelp: (steps: number, unit: string) =>
    `train: mean of the last ${steps} steps. test: over the whole test set. Both: ${unit}. images/s: of the last seconds while it trains, else of the whole training.`,
  training: {
    idle: 'Not trained yet',
    training: 'Training',
    paused: 'Paused',
    finished: 'Finished',
    stopped: 'Stopped',
  },
  data: {
    progress: 'Loading MNIST',
    waiting: 'The digits load once the engine is ready.',
    loading: (train: number, test: number) =>
      `${number(train)} of 60,000 training images and ${number(test)} of 10,000 test images have loaded.`,
    retrying: (attempt: number) =>
      `A part did not load completely. Trying again (attempt ${number(attempt)}).`,
    failed: 'Some of the digits could not be loaded. Those that have loaded can be used.',
    ready: 'All 70,000 digits have loaded.',
  },
  backend: {
    closed: 'The engine is idle.',
    starting: 'The engine is starting.',
    ready: 'The engine is ready.',
    recovering: 'The engine is restarting.',
    failed: 'The engine could not be started.',
  },
  pending: (labels: string) =>
    `Waiting for new weights: ${labels}. Until then, what has been learnt is kept.`,
  applyPending: 'Apply with new weights',
  dropPending: 'Keep the old values',
}
