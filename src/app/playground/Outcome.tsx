import {words as lossWords} from '../../charts/loss-chart/LossChart.words'
import {useRunLabel} from '../../charts/parts/run-label'
import {useLab} from '../../lab/hooks'
import {noCurves} from '../../lab/store/curves'
import {useLanguage, useWords} from '../../messages/language'
import {duration} from '../../ui/numbers'
import {describeSpec} from '../../variants/spec'
import {type Reached, reachedFigure, verdicts} from './outcome'
import css from './Playground.module.css'
import {usePlaygroundRun} from './run'

/** What a run reached once its budget is spent, how long it took, and what it is to be held against. */
export function Outcome() {
  return (
    <p className={css.outcome} aria-live="polite">
      {useTold().join(' ')}
    </p>
  )
}

function useTold(): readonly string[] {
  const {outcome: words} = useWords().playground
  const {phases} = useWords().engine
  const language = useLanguage()
  const label = useRunLabel()
  const finished = usePlaygroundRun((run) => run.status?.state === 'finished') ?? false
  const seconds = usePlaygroundRun((run) => run.status?.seconds) ?? 0
  const epochs = usePlaygroundRun((run) => run.status?.epochs) ?? 0
  const history = usePlaygroundRun((run) => (run.status?.state === 'finished' ? run.history : noCurves))
  const divergence = usePlaygroundRun((run) => run.snapshot?.map.gaussian?.divergence) ?? null
  const spec = usePlaygroundRun((run) => run.spec)
  const baselines = useLab((state) => state.baselines)
  if (!finished || !history || !spec) return []
  const rho = typeof spec.parameters.rho === 'number' ? spec.parameters.rho : null
  const reached: Reached = {model: describeSpec(spec), history, baselines, divergence, rho}
  const figure = reachedFigure(reached, words)
  if (figure === null) return []
  return [
    words.finished(words.epochs(epochs), duration(seconds, language), figure),
    ...verdicts(reached, words, phases, lossWords[language], language === 'ko' ? 'ko-KR' : 'en-GB'),
    ...(label ? [] : [words.goOn]),
  ]
}
