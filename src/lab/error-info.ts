import type {ErrorCode, ErrorInfo} from '../contract/error-info'

const known: Readonly<Record<ErrorCode, true>> = {
  'data-missing': true,
  'data-corrupt': true,
  'model-missing': true,
  'backend-missing': true,
  'backend-wrong': true,
  'backend-lost': true,
  'worker-lost': true,
  'not-finite': true,
  'out-of-memory': true,
  'bad-spec': true,
  'bad-file': true,
  'no-such-run': true,
  internal: true,
}

/** Makes data of whatever was thrown: the engine throws data, everything else is a surprise. */
export function errorInfoOf(reason: unknown): ErrorInfo {
  if (isErrorInfo(reason)) return reason
  if (reason instanceof Error && 'info' in reason && isErrorInfo(reason.info)) return reason.info
  const message = reason instanceof Error ? reason.message : String(reason)
  return {code: 'internal', message, hint: ''}
}

function isErrorInfo(value: unknown): value is ErrorInfo {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(known, value.code) &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
