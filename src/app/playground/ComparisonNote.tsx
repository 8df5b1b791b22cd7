import {useLab, useRun} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {otherBatches} from './comparison'
import css from './Pair.module.css'
import {runId, useRunIds} from './run'

/** Says where two runs do not see the same batches, so that nobody takes what comes of it for something else. */
export function ComparisonNote() {
  const words = useWords().comparison
  const language = useLanguage()
  const [, second = ''] = useRunIds()
  const first = useRun(runId, (run) => run.spec)
  const other = useRun(second, (run) => run.spec)
  const ahead = useLead(second)
  if (!first || !other) return null
  const labels = otherBatches(first, other, language)
  if (labels.length === 0 && ahead === 0) return null
  return (
    <div className={css.note} role="note" aria-label={words.batches}>
      {labels.length > 0 && <p>{words.otherBatches(labels.join(', '))}</p>}
      {labels.length === 0 && ahead > 0 && <p>{words.ahead('A', 'B', ahead)}</p>}
      {labels.length === 0 && ahead < 0 && <p>{words.ahead('B', 'A', -ahead)}</p>}
    </div>
  )
}

/** Steps that the first run is ahead while none trains: in between, numbers of both come one after the other. */
function useLead(second: string): number {
  const training = useLab((state) => state.training.length > 0)
  const first = useRun(runId, ({status}) => status?.step) ?? 0
  const other = useRun(second, ({status}) => status?.step) ?? 0
  return training ? 0 : first - other
}
