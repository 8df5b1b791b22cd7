import {useMemo} from 'react'
import {LossChart, type LossRun} from '../charts/loss-chart/LossChart'
import {codeSize} from '../contract/description'
import type {RunId} from '../contract/spec'
import {useLab, useRun, useShallow} from '../lab/hooks'
import {useLanguage} from '../messages/language'
import {describeSpec} from '../variants/spec'
import {useBudget} from './run'
import {useShown} from './timeline/use-timeline'
import {Waiting} from './Waiting'

/** A run by its name in the lab and the name that people know it by, which may be empty where there is one alone. */
export interface NamedRun {
  readonly runId: RunId
  readonly name: string
}

/** The losses of one or more runs, with the baselines of the first; a moment of the past is marked. */
export function LossFigure({runs}: {readonly runs: readonly [NamedRun, ...NamedRun[]]}) {
  const language = useLanguage()
  const [{runId}] = runs
  const spec = useRun(runId, (run) => run.spec)
  const histories = useLab(useShallow((state) => runs.map((run) => state.runs[run.runId]?.history)))
  const baselines = useLab((state) => state.baselines)
  const {snapshot, recalled} = useShown(runId)
  const budget = useBudget(runId)
  const drawn = useMemo(
    () =>
      runs.flatMap((run, i): LossRun[] => {
        const history = histories[i]
        return history ? [{id: run.runId, name: run.name, history}] : []
      }),
    [runs, histories],
  )
  const phase = spec && describeSpec(spec).phases.at(-1)
  if (!phase) return <Waiting />
  return (
    <LossChart
      language={language}
      runs={drawn}
      loss={phase.terms[0]?.measure === 'cross-entropy' ? 'bce' : 'mse'}
      codeSize={codeSize(phase.code)}
      baselines={baselines}
      {...budget}
      mark={recalled ? (snapshot?.step ?? null) : null}
    />
  )
}
