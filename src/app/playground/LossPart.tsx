import {memo, useMemo} from 'react'
import {LossChart} from '../../charts'
import type {ReconstructionLoss} from '../../contract/model'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {requireVariant} from '../../variants/spec'
import {codeOf, runId, usePlaygroundRun} from './run'

/** Training and test loss as they go, with what they have to beat. */
export const LossPart = memo(function LossPart() {
  const language = useLanguage()
  const history = usePlaygroundRun((run) => run.history)
  const spec = usePlaygroundRun((run) => run.spec)
  const code = usePlaygroundRun(codeOf) ?? 0
  const totalSteps = usePlaygroundRun((run) => run.status?.totalSteps) ?? 0
  const epochs = usePlaygroundRun((run) => run.status?.epochs) ?? 1
  const baselines = useLab((state) => state.baselines)
  const runs = useMemo(() => (history ? [{id: runId, name: '', history}] : []), [history])
  if (!spec) return null
  const {batch, images, epochs: budget} = requireVariant(spec).training(spec.parameters)
  const usual = Math.ceil(images / batch)
  return (
    <LossChart
      language={language}
      runs={runs}
      loss={lossOf(spec.parameters.loss)}
      codeSize={code}
      baselines={baselines}
      totalSteps={totalSteps || usual * budget}
      stepsPerEpoch={totalSteps > 0 ? totalSteps / epochs : usual}
    />
  )
})

const lossOf = (value: unknown): ReconstructionLoss => (value === 'bce' ? 'bce' : 'mse')
