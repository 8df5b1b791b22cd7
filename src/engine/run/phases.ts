import type {PhaseStatus} from '../../contract/status'
import type {Training} from '../../contract/training'
import type {Model, Phase} from '../../variants/model'
import {engineError} from '../errors'

/** A phase with its place in the budget. */
export interface ScheduledPhase {
  readonly phase: Phase
  readonly index: number
  /** The first epoch that belongs to it, and the first that does not, from 0. */
  readonly start: number
  readonly end: number
}

/** The phases that have any epochs, one after another; the whole budget for one that names none. */
function schedulePhases(model: Model, training: Training): ScheduledPhase[] {
  let start = 0
  return model.phases.flatMap((phase, index) => {
    const scheduled = {phase, index, start, end: start + (phase.epochs ?? training.epochs)}
    start = scheduled.end
    return scheduled.end > scheduled.start ? [scheduled] : []
  })
}

/** The phases that a run goes through, and which of them is under way. */
export class PhaseSchedule {
  #phases: readonly ScheduledPhase[]
  #at = 0

  constructor(model: Model, training: Training) {
    this.#phases = schedulePhases(model, training)
  }

  /** Takes up another budget; the phase under way stays, where there is still one in its place. */
  reschedule(model: Model, training: Training): void {
    this.#phases = schedulePhases(model, training)
    this.#at = Math.min(this.#at, this.#phases.length - 1)
  }

  /** The place of the phase under way among those that are scheduled. */
  get at(): number {
    return this.#at
  }

  goTo(at: number): void {
    this.#at = at
  }

  /** Goes to the phase that has this index in the model; to the first where it is not scheduled. */
  goToIndex(index: number): void {
    this.#at = Math.max(
      0,
      this.#phases.findIndex((scheduled) => scheduled.index === index),
    )
  }

  /** The phase under way, or the last one. @throws EngineError 'bad-spec' where no phase has any epochs */
  get current(): ScheduledPhase {
    const scheduled = this.#phases[this.#at]
    if (!scheduled) throw engineError('bad-spec', 'there is nothing to train')
    return scheduled
  }

  /** The index in the model of the phase at a place; 0 where there is none. */
  indexAt(at: number): number {
    return this.#phases[at]?.index ?? 0
  }

  /** The budget of all phases together. */
  get epochs(): number {
    return this.#phases.at(-1)?.end ?? 0
  }

  /** What is told of the phase under way, in an epoch of the whole training. */
  status(epoch: number): PhaseStatus {
    const {phase, start, end} = this.current
    const {name, number} = phase
    const epochs = end - start
    return {
      index: this.#at,
      count: this.#phases.length,
      name,
      number,
      epoch: Math.min(epochs, epoch - start + 1),
      epochs,
    }
  }
}
