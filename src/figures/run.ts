/** What figures ask about a run, beside the parts of its state. */
import type {RunId, RunSpec} from '../contract/spec'
import {useRun} from '../lab/hooks'
import type {Run} from '../lab/store/state'
import {describeSpec, requireVariant} from '../variants/spec'

/** What the form asks for, be it running already or waiting for new weights. */
export const wantedSpec = (run: Run): RunSpec => run.pendingSpec ?? run.spec

/** The widths of the encoder's hidden layers, from the pixels inwards. */
export function hiddenWidths({parameters}: RunSpec): readonly number[] {
  return Array.isArray(parameters.hidden) ? parameters.hidden : none
}

const none: readonly number[] = []

/** Steps of the whole budget and of one epoch: as the engine counts them, or as the spec says before it has built the run. */
export function useBudget(runId: RunId): {readonly totalSteps: number; readonly stepsPerEpoch: number} {
  const spec = useRun(runId, (run) => run.spec)
  const told = useRun(runId, (run) => run.status?.totalSteps) ?? 0
  const epochs = useRun(runId, (run) => run.status?.epochs) ?? 1
  if (told > 0) return {totalSteps: told, stepsPerEpoch: told / Math.max(1, epochs)}
  if (!spec) return {totalSteps: 0, stepsPerEpoch: 1}
  const {batch, images} = requireVariant(spec).training(spec.parameters)
  const stepsPerEpoch = Math.ceil(images / batch)
  const budget = describeSpec(spec).phases.reduce((sum, phase) => sum + phase.epochs, 0)
  return {totalSteps: stepsPerEpoch * budget, stepsPerEpoch}
}
