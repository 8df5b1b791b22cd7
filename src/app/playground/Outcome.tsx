import {useState} from 'react'
import {words as lossWords} from '../../charts/loss-chart/LossChart.words'
import {useRunLabel} from '../../charts/parts/run-label'
import {useLab} from '../../lab/hooks'
import {noCurves} from '../../lab/store/curves'
import {useLanguage, useWords} from '../../messages/language'
import {duration} from '../../ui/numbers'
import {describeSpec} from '../../variants/spec'
import {KeyHint} from './KeyHint'
import {useOneScreen} from './one-screen'
import {type Reached, reachedFigure, verdicts} from './outcome'
import css from './Playground.module.css'
import {usePlaygroundRun} from './run'

/** What a run reached once its budget is spent, how long it took, and what it is to be held against. */
export function Outcome() {
  const {more} = useWords().playground.keys
  const oneScreen = useOneScreen()
  const {first, rest} = useTold()
  const [open, setOpen] = useState(false)
  // In one screen the first two sentences have their place; a button shows the others.
  const folds = oneScreen && rest.length > 0
  const labelled = useRunLabel() !== null
  if (oneScreen && first.length === 0 && !labelled) return <KeyHint />
  return (
    <div className={css.outcome} data-open={open || undefined}>
      <p aria-live="polite">
        {first.join(' ')}
        {rest.length > 0 && <span className={folds ? css.rest : ''}> {rest.join(' ')}</span>}
      </p>
      {folds && (
        <button
          type="button"
          aria-label={more}
          title={more}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          ⋯
        </button>
      )}
    </div>
  )
}

interface Told {
  /** What was reached, and what it is to be held against. */
  readonly first: readonly string[]
  readonly rest: readonly string[]
}

/** So many letters stand in the two lines that are kept for them. */
const twoLines = 140

const nothing: Told = {first: [], rest: []}

function useTold(): Told {
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
  if (!finished || !history || !spec) return nothing
  const rho = typeof spec.parameters.rho === 'number' ? spec.parameters.rho : null
  const reached: Reached = {model: describeSpec(spec), history, baselines, divergence, rho}
  const figure = reachedFigure(reached, words)
  if (figure === null) return nothing
  const said = verdicts(reached, words, phases, lossWords[language], language === 'ko' ? 'ko-KR' : 'en-GB')
  const lead = words.finished(words.epochs(epochs), duration(seconds, language), figure)
  const [verdict = ''] = said.slice(-1)
  const first = lead.length + verdict.length < twoLines ? [lead, verdict] : [lead]
  return {
    first: first.filter(Boolean),
    rest: [...said.filter((one) => !first.includes(one)), ...(label ? [] : [words.goOn])],
  }
}
