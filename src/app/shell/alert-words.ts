import type {Trouble} from '../../contract/trouble'
import type {Recovery} from '../../lab/store/alerts'
import type {Messages} from '../../messages'

/** What happened, what was saved, and what to do, in the person's language. */
export function alertWords(
  {code}: Trouble,
  recovery: Recovery | null,
  {troubles}: Messages,
): {readonly what: string; readonly saved: string; readonly todo: string} {
  const {what, todo} = troubles.byCode[code]
  if (!recovery) return {what, saved: code === 'not-finite' ? troubles.lastGood : '', todo}
  const saved = recovery.saved
    .filter(({step}) => step > 0)
    .map(({epoch, step}) => troubles.savedAt(String(epoch), String(step)))
  const {to, resumed} = recovery
  const next =
    to === null
      ? troubles.noBackend
      : saved.length === 0
        ? ''
        : (resumed ? troubles.goesOn : troubles.waits)(to)
  return {what, saved: [...(saved.length > 0 ? saved : [troubles.savedNothing]), next].join(' ').trim(), todo}
}
