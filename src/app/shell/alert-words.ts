import type {ErrorInfo} from '../../contract/error-info'
import type {Recovery} from '../../lab/store/alerts'
import type {Messages} from '../../messages'

/** What happened, what was saved, and what to do, in the person's language. */
export function alertWords(
  {code}: ErrorInfo,
  recovery: Recovery | null,
  {errors}: Messages,
): {readonly what: string; readonly saved: string; readonly todo: string} {
  const {what, todo} = errors.byCode[code]
  if (!recovery) return {what, saved: code === 'not-finite' ? errors.lastGood : '', todo}
  const saved = recovery.saved
    .filter(({step}) => step > 0)
    .map(({epoch, step}) => errors.savedAt(String(epoch), String(step)))
  const {to, resumed} = recovery
  const next =
    to === null ? errors.noBackend : saved.length === 0 ? '' : (resumed ? errors.goesOn : errors.waits)(to)
  return {what, saved: [...(saved.length > 0 ? saved : [errors.savedNothing]), next].join(' ').trim(), todo}
}
