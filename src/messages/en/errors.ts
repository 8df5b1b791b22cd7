import type {ErrorCode} from '../../contract/error-info'

interface ErrorWords {
  /** What happened. */
  readonly what: string
  /** What the person can do. */
  readonly todo: string
}

const byCode: Readonly<Record<ErrorCode, ErrorWords>> = {
  'data-missing': {
    what: 'Part of the digits could not be fetched, after several tries.',
    todo: 'Check the connection and try again. What has arrived can be trained on meanwhile.',
  },
  'data-corrupt': {
    what: 'Part of the digits arrived damaged, after several tries.',
    todo: 'Try again. What has arrived whole can be trained on meanwhile.',
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
    what: 'The graphics processor went away in the middle of the work.',
    todo: 'Close other heavy tabs if it happens again, or choose “wasm” under “Backend”.',
  },
  'worker-lost': {
    what: 'The worker that does the training has died.',
    todo: 'If it happens again, try a smaller net or a smaller batch.',
  },
  'not-finite': {
    what: 'The loss is no longer a number: the steps grew until the weights burst.',
    todo: 'Try a learning rate ten times smaller, then Rewind and Train.',
  },
  'out-of-memory': {
    what: 'There is not enough memory for this.',
    todo: 'Try smaller layers or a smaller batch, or close other tabs.',
  },
  'bad-spec': {
    what: 'This set-up cannot be built.',
    todo: 'Change a parameter, or take one of the presets.',
  },
  'bad-file': {
    what: 'A file could not be read.',
    todo: 'Load the page again. If it persists, the file on the server is damaged.',
  },
  'no-such-run': {
    what: 'The run that was asked for is no longer there.',
    todo: 'Load the page again; the address holds the set-up.',
  },
  internal: {
    what: 'Something went wrong inside the training engine.',
    todo: 'Try again. If it persists, load the page again; the address holds the set-up.',
  },
}

export const errors = {
  byCode,
  /** What was saved, and where it goes on. */
  savedAt: (epoch: string, step: string) => `Saved: everything up to epoch ${epoch}, step ${step}.`,
  savedNothing: 'Nothing had been learnt yet, so nothing is lost.',
  goesOn: (backend: string) => `Training goes on by itself, on ${backend}.`,
  waits: (backend: string) => `It waits on ${backend}; press Train to go on.`,
  noBackend: 'No backend could be started again. Load the page again to try afresh.',
  lastGood: 'The last good weights are back in place.',
  retry: 'Retry',
  dismiss: 'Dismiss',
  smallerRate: 'Rate ÷ 10 and rewind',
  technical: 'In the engine’s words',
}
