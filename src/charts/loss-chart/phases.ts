import {at} from '../../maths/arrays'
import type {Stretch} from './loss-domain'
import type {ChartPhase, LossRun} from './quantities'

/** A phase with the steps that it takes: those after `span[0]`, up to `span[1]`. */
export interface PhaseSpan extends ChartPhase {
  readonly span: Stretch
}

/** Where each phase lies: as it was, or, for what is to come, as the budget says. */
export function phaseSpans(
  {phases, history}: LossRun,
  stepsPerEpoch: number,
  totalSteps: number,
): PhaseSpan[] {
  const {phaseStep = [], phase = []} = history
  const begun = new Map(Array.from(phase, (index, i) => [index, at(phaseStep, i)]))
  let next = 0
  const starts = phases.map(({index, epochs}) => {
    const start = begun.get(index) ?? next
    next = start + epochs * stepsPerEpoch
    return start
  })
  return phases.map((one, i) => ({
    ...one,
    span: [at(starts, i), starts[i + 1] ?? Math.max(totalSteps, at(starts, i))],
  }))
}
