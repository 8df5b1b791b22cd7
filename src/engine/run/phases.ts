import type {Training} from '../../contract/training'
import type {Model, Phase} from '../../variants/model'

/** A phase with its place in the budget. */
export interface ScheduledPhase {
  readonly phase: Phase
  readonly index: number
  /** The first epoch that belongs to it, and the first that does not, from 0. */
  readonly start: number
  readonly end: number
}

/** The phases that have any epochs, one after another; the whole budget for one that names none. */
export function schedulePhases(model: Model, training: Training): ScheduledPhase[] {
  let start = 0
  return model.phases.flatMap((phase, index) => {
    const scheduled = {phase, index, start, end: start + (phase.epochs ?? training.epochs)}
    start = scheduled.end
    return scheduled.end > scheduled.start ? [scheduled] : []
  })
}
