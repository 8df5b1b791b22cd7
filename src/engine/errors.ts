import type {ErrorCode, ErrorInfo} from '../contract/error-info'

/** What a person can do about each kind of error, where nothing more special is known. */
const hints: Readonly<Record<ErrorCode, string>> = {
  'data-missing': 'Check the connection and press Retry. What has arrived stays usable.',
  'data-corrupt': 'Press Retry to fetch it again. What has arrived stays usable.',
  'model-missing': 'Check the connection and load the page again.',
  'backend-missing': 'Choose another backend; wasm works in every browser.',
  'backend-wrong': 'Choose another backend; wasm works in every browser.',
  'backend-lost': 'Training goes on from the last checkpoint on another backend.',
  'worker-lost': 'Training goes on from the last checkpoint.',
  'not-finite': 'The last good weights are back. Lower the learning rate, or take Adam, and train on.',
  'out-of-memory': 'Take fewer or narrower layers, or a smaller batch.',
  'bad-spec': 'Change the parameter named and try again.',
  'bad-file': 'Choose another file.',
  'no-such-run': 'Load the page again.',
  internal: 'Load the page again; if it happens twice, please report it with the message.',
}

/** An error that carries the data it crosses to the page as. */
export class EngineError extends Error {
  constructor(readonly info: ErrorInfo) {
    super(info.message)
    this.name = 'EngineError'
  }
}

/** The error of this kind; without a hint it has the one that suits most of its kind. */
export function engineError(code: ErrorCode, message: string, hint: string = hints[code]): EngineError {
  return new EngineError({code, message, hint})
}

/** What the page is told of whatever was thrown. */
export function errorInfoOf(error: unknown): ErrorInfo {
  if (carriesInfo(error)) return error.info
  const message = error instanceof Error ? error.message : String(error)
  const code = /out of memory|allocation failed|memory access out of bounds/i.test(message)
    ? 'out-of-memory'
    : 'internal'
  return {code, message, hint: hints[code]}
}

/** EngineError, and the DataError of the data room. */
function carriesInfo(error: unknown): error is {readonly info: ErrorInfo} {
  return error instanceof Error && 'info' in error && typeof error.info === 'object'
}
