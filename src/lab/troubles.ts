import type {Trouble, TroubleCode} from '../contract/trouble'

const known: Readonly<Record<TroubleCode, true>> = {
  'data-missing': true,
  'data-corrupt': true,
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

/** Makes a trouble of whatever was thrown: the engine throws troubles, everything else is a surprise. */
export function troubleOf(reason: unknown): Trouble {
  if (isTrouble(reason)) return reason
  if (reason instanceof Error && 'trouble' in reason && isTrouble(reason.trouble)) return reason.trouble
  const message = reason instanceof Error ? reason.message : String(reason)
  return {code: 'internal', message, hint: ''}
}

function isTrouble(value: unknown): value is Trouble {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code in known &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
