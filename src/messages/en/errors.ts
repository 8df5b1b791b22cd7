import type {ErrorCode} from '../../contract/error-info'

interface ErrorWords {
  /** What happened. */
  readonly what: string
  /** What the person can do. */
  readonly todo: string
}

const byCode: Readonly<Record<ErrorCode, ErrorWords>> = {
  'data-missing': {
    what: 'Some of the digits could not be loaded after several attempts.',
    todo: 'Check the connection and try again. Meanwhile, you can train on those that have loaded.',
  },
  'data-corrupt': {
    what: 'Some of the digits arrived damaged after several attempts.',
    todo: 'Try again. Meanwhile, you can train on those that arrived undamaged.',
  },
  'model-missing': {
    what: 'A trained model of this lesson could not be loaded. Its figures begin with untrained weights.',
    todo: 'Check the connection and load the page again, or train the model here.',
  },
  'backend-missing': {
    what: 'This machine does not have the chosen backend.',
    todo: 'Choose another one under “Backend”, or leave the choice to “auto”.',
  },
  'backend-wrong': {
    what: 'The chosen backend computes a training step wrongly on this machine.',
    todo: 'Choose another one under “Backend”, or leave the choice to “auto”.',
  },
  'backend-lost': {
    what: 'The connection to the graphics processor was lost.',
    todo: 'If it happens again, close other demanding tabs, or choose “wasm” under “Backend”.',
  },
  'worker-lost': {
    what: 'The worker that does the training has stopped.',
    todo: 'If it happens again, try a smaller network or a smaller batch.',
  },
  'not-finite': {
    what: 'The loss is no longer a number: the steps grew until the weights diverged.',
    todo: 'Use a learning rate ten times smaller, then press Rewind and Train.',
  },
  'out-of-memory': {
    what: 'There is not enough memory for this.',
    todo: 'Try smaller layers or a smaller batch, or close other tabs.',
  },
  'bad-spec': {
    what: 'This set-up cannot be built.',
    todo: 'Change a parameter, or choose one of the presets.',
  },
  'bad-file': {
    what: 'A file could not be read.',
    todo: 'Reload the page. If it happens again, the file on the server is damaged.',
  },
  'no-such-run': {
    what: 'The requested run no longer exists.',
    todo: 'Reload the page. The address holds the set-up.',
  },
  internal: {
    what: 'Something went wrong inside the training engine.',
    todo: 'Try again. If it happens again, reload the page. The address holds the set-up.',
  },
}

export const errors = {
  byCode,
  /** What was saved, and where it goes on. */
  savedAt: (epoch: string, step: string) => `Saved: everything up to epoch ${epoch}, step ${step}.`,
  savedNothing: 'Nothing had been learnt yet, so nothing is lost.',
  goesOn: (backend: string) => `Training continues on ${backend}.`,
  waits: (backend: string) => `The run is ready on ${backend}. Press Train to continue.`,
  noBackend: 'No backend could be started. Reload the page to try again.',
  lastGood: 'The last good weights have been restored.',
  retry: 'Retry',
  dismiss: 'Dismiss',
  smallerRate: 'Rate ÷ 10 and rewind',
  technical: 'Technical details',
}
