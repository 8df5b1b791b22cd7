import {useMemo} from 'react'
import {LossChart, type LossRun} from '../charts/loss-chart/LossChart'
import type {RunId} from '../contract/spec'
import {useLab, useShallow} from '../lab/hooks'
import type {Run} from '../lab/store/state'
import {useLanguage, useWords} from '../messages/language'
import {lossRun} from './loss-run'
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
  const {phases} = useWords().engine
  const [{runId}] = runs
  const histories = useLab(useShallow((state) => runs.map((run) => state.runs[run.runId]?.history)))
  const specs = useLab(useShallow((state) => runs.map((run) => state.runs[run.runId]?.spec)))
  const made = useLab(useShallow((state) => runs.map((run) => state.runs[run.runId]?.status?.changes)))
  const stands = useLab(useShallow((state) => runs.map((run) => stoppedAt(state.runs[run.runId]))))
  const baselines = useLab((state) => state.baselines)
  const {snapshot, recalled} = useShown(runId)
  const budget = useBudget(runId)
  const {stepsPerEpoch} = budget
  const drawn = useMemo(
    () =>
      runs.flatMap((run, i): LossRun[] => {
        const [history, spec, at = null] = [histories[i], specs[i], stands[i]]
        return history && spec ? [lossRun(run, spec, made[i] ?? [], history, stepsPerEpoch, phases, at)] : []
      }),
    [runs, histories, specs, made, stands, stepsPerEpoch, phases],
  )
  if (!isAny(drawn)) return <Waiting />
  return (
    <LossChart
      language={language}
      runs={drawn}
      baselines={baselines}
      {...budget}
      mark={recalled ? (snapshot?.step ?? null) : null}
    />
  )
}

/** A run whose loss burst has weights from before the end of its curve. */
const stoppedAt = (run: Run | undefined): number | null =>
  run?.status?.state === 'stopped' ? run.status.step : null

const isAny = <T,>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0
