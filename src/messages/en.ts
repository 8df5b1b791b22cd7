/** The words of the interface. Every key stands in `ko.ts` too; the compiler sees to it. */
import {decimals, grouped} from './figures'
import type {SavedAt, StatusFigures} from './values'

const number = grouped('en-US')

export const en = {
  name: 'Hourglass',
  navigation: {
    label: 'Pages',
    home: 'Home',
    playground: 'Playground',
    lessons: 'Lessons',
    skip: 'Skip to the content',
    settings: 'Settings',
  },
  language: {label: 'Language', en: 'English', ko: '한국어'},
  theme: {label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark'},
  training: {
    toolbar: 'Training',
    train: 'Train',
    pause: 'Pause',
    step: 'Step',
    stepHelp: 'Trains on one batch.',
    rewind: 'Rewind',
    rewindHelp: 'The same first weights again: the same experiment.',
    newWeights: 'New weights',
    newWeightsHelp: 'The next seed: another experiment.',
    status: 'Training status',
    progress: 'Training progress',
    state: {
      idle: 'Not trained yet',
      training: 'Training',
      paused: 'Paused',
      finished: 'Finished',
      stopped: 'Stopped',
    },
    report: 'Download report',
    finished: (epochs: number, testLoss: string, time: string) =>
      `${number(epochs)} ${epochs === 1 ? 'epoch' : 'epochs'} done in ${time}: test loss ${testLoss}.`,
    left: (time: string) => `${time} left`,
  },
  status: (at: StatusFigures) =>
    [
      `Epoch ${number(at.epoch)}`,
      `step ${number(at.step)}`,
      `train ${decimals(at.trainLoss)}`,
      `test ${decimals(at.testLoss)}`,
      `${number(at.imagesPerSecond)} images/s`,
      at.backend,
    ].join(' · '),
  parameters: {
    title: 'Parameters',
    variant: 'Variant',
    effect: {
      now: 'Applies at once',
      batch: 'Applies from the next batch',
      weights: 'Needs new weights',
    },
    pending: (labels: string) =>
      `Waiting for new weights: ${labels}. What has been learnt is kept until then.`,
    apply: 'Apply with new weights',
    drop: 'Keep the old values',
  },
  drawing: {
    title: 'Draw a digit',
    clear: 'Clear',
    undo: 'Undo',
    pin: 'Pin to the map',
    unpin: 'Take the pin away',
    seen: 'What the network sees',
    reconstruction: 'Reconstruction',
    error: 'Error',
  },
  figures: {
    latent: 'Latent space',
    loss: 'Loss',
    reconstructions: 'Reconstructions',
    hourglass: 'Hourglass',
    interpolation: 'Interpolation',
    pca: 'PCA and autoencoder',
    denoising: 'Denoising',
  },
  data: {
    progress: 'MNIST arriving',
    waiting: 'MNIST will arrive once the engine is up.',
    loading: (train: number, test: number) =>
      `${number(train)} of 60,000 training images and ${number(test)} of 10,000 test images are here.`,
    retrying: (attempt: number) => `A part did not arrive whole. Trying again (try ${attempt}).`,
    failed: 'Part of MNIST could not be loaded. What is here stays usable.',
    ready: 'All 70,000 images are here.',
    retry: 'Retry',
  },
  backend: {
    title: 'Backend',
    choice: 'Compute with',
    auto: 'Fastest that is right (auto)',
    check: 'Measure all',
    checking: 'Measuring all backends…',
    why: 'Why this backend',
    columns: {
      name: 'Backend',
      present: 'Present',
      correct: 'Correct',
      speed: 'ms per step',
      reason: 'Remark',
    },
    yes: 'yes',
    no: 'no',
    untried: 'not tried',
    inUse: (name: string) => `in use: ${name}`,
    state: {
      closed: 'The engine sleeps.',
      starting: 'The engine is starting.',
      ready: 'The engine is ready.',
      recovering: 'The engine is being brought back.',
      failed: 'No engine could be started.',
    },
  },
  troubles: {
    'data-missing': {
      what: 'Part of MNIST could not be loaded.',
      todo: 'Check the network, then press Retry. What has arrived stays usable.',
    },
    'data-corrupt': {
      what: 'Part of MNIST arrived damaged, and again when asked for anew.',
      todo: 'Press Retry. What has arrived whole stays usable.',
    },
    'backend-missing': {
      what: 'This browser or machine does not have the chosen backend.',
      todo: 'Choose another backend; auto takes the fastest that works.',
    },
    'backend-wrong': {
      what: 'The chosen backend computes a training step wrongly on this machine.',
      todo: 'Choose another backend; auto takes the fastest that is right.',
    },
    'backend-lost': {
      what: 'The graphics processor went away.',
      todo: 'Nothing need be done. If it happens again, choose the backend wasm.',
    },
    'worker-lost': {
      what: 'The part of the page that computes stopped answering.',
      todo: 'Nothing need be done. If it happens again, choose a smaller network or batch.',
    },
    'not-finite': {
      what: 'The loss is no longer a number, so training has stopped. The last good weights are back.',
      todo: 'Lower the learning rate, then press Train or Rewind.',
    },
    'out-of-memory': {
      what: 'This machine’s memory is not enough for this network.',
      todo: 'Choose narrower layers or a smaller batch.',
    },
    'bad-spec': {
      what: 'Such a network cannot be built.',
      todo: 'Change the parameters that were changed last.',
    },
    'bad-file': {
      what: 'A file of weights cannot be read.',
      todo: 'Load the page again. If it happens again, train a network of your own.',
    },
    'no-such-run': {
      what: 'What was asked for belongs to a run that is no longer there.',
      todo: 'Load the page again.',
    },
    internal: {
      what: 'Something went wrong inside Hourglass.',
      todo: 'Try again. If it happens again, load the page again.',
    },
  },
  alerts: {
    dismiss: 'Dismiss',
    saved: (at: readonly SavedAt[]) =>
      at.length === 0
        ? 'Nothing had been trained yet, so nothing is lost.'
        : `Saved: ${at.map(({epoch, step}) => `epoch ${number(epoch)}, step ${number(step)}`).join('; ')}.`,
    goesOn: (backend: string) => `Training goes on from there, on ${backend}.`,
    waits: (backend: string) => `Everything is ready again, on ${backend}.`,
    tooOften: (backend: string) =>
      `It happened several times without progress, so training is paused, on ${backend}. Press Train to try again.`,
    gaveUp: 'The engine could not be started again. What was saved is kept while this page is open.',
    tryAgain: 'Start the engine again',
    detail: 'Details',
  },
  notices: {
    title: 'Part of the address could not be had',
    dismiss: 'Dismiss',
    replaced: (name: string, given: string, used: string) =>
      `${name}=${given} is not possible; ${used} is used instead.`,
    ignored: (name: string, given: string) => `${name}=${given} means nothing here and is ignored.`,
  },
}

export type Messages = typeof en
