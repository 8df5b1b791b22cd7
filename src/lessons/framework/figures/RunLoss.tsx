import {useMemo} from 'react'
import {LossChart, type LossRun} from '../../../charts/loss-chart/LossChart'
import type {History} from '../../../contract/status'
import {useLab, useShallow} from '../../../lab/hooks'
import type {Curves} from '../../../lab/store/curves'
import {requireVariant} from '../../../variants/spec'
import {useLesson} from '../context'
import type {LessonRun} from '../lesson'
import {useShown} from '../timeline/use-timeline'

/** The losses of one or more runs, with their baselines; a moment of the past is marked. */
export function RunLoss({runs}: {readonly runs: readonly [LessonRun, ...LessonRun[]]}) {
  const {language} = useLesson()
  const [first] = runs
  const histories = useLab(useShallow((state) => runs.map(({runId}) => state.runs[runId]?.history)))
  const status = useLab((state) => state.runs[first.runId]?.status)
  const baselines = useLab((state) => state.baselines)
  const {snapshot, recalled} = useShown(first.runId)
  const model = requireVariant(first.spec).model(first.spec.parameters, 784)
  const drawn = useMemo(
    () =>
      runs.flatMap((run, i): LossRun[] => {
        const curves = histories[i]
        return curves ? [{id: run.id, name: run.label[language], history: historyOf(curves)}] : []
      }),
    [runs, histories, language],
  )
  const total = status?.totalSteps ?? 0
  return (
    <LossChart
      language={language}
      runs={drawn}
      loss={model.phases[0]?.loss[0]?.kind ?? 'mse'}
      codeSize={model.code.size}
      baselines={baselines}
      totalSteps={total}
      stepsPerEpoch={total / Math.max(1, status?.epochs ?? 1)}
      mark={recalled ? (snapshot?.step ?? null) : null}
    />
  )
}

/** The lab's growing buffers as the chart's lists; made anew only where a curve has grown. */
const historyOf = (curves: Curves): History => ({
  trainStep: Array.from(curves.trainStep),
  trainLoss: Array.from(curves.trainLoss),
  testStep: Array.from(curves.testStep),
  testLoss: Array.from(curves.testLoss),
  testMse: Array.from(curves.testMse),
})
