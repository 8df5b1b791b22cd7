import {useLab} from '../../lab/hooks'
import {codeSize} from '../../lab/store/runs'
import {useLanguage, useWords} from '../../messages/language'
import {duration} from '../../ui/numbers'
import css from './Playground.module.css'
import {usePlaygroundRun} from './run'

/** What a run reached once its budget is spent, how long it took, and what it is to be held against. */
export function Outcome() {
  const words = useWords().playground
  const language = useLanguage()
  const finished = usePlaygroundRun((run) => run.status?.state === 'finished') ?? false
  const seconds = usePlaygroundRun((run) => run.status?.seconds) ?? 0
  const epochs = usePlaygroundRun((run) => run.status?.epochs) ?? 0
  const test = usePlaygroundRun((run) => run.history.testMse.at(-1))
  const pca = useLab((state) => state.baselines?.pcaMse)
  const size = usePlaygroundRun((run) => codeSize(run.spec)) ?? 0
  const goal = pca?.[size]
  const told =
    finished && test !== undefined
      ? [
          words.finished(words.epochs(epochs), duration(seconds, language), test.toFixed(4)),
          goal === undefined ? '' : (test < goal ? words.beatsPca : words.belowPca)(goal.toFixed(4)),
          words.goOn,
        ]
      : []
  return (
    <p className={css.outcome} aria-live="polite">
      {told.filter(Boolean).join(' ')}
    </p>
  )
}
