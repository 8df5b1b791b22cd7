import type {DescribedPhase} from '../../contract/description'
import type {TrainingMoment} from '../../contract/engine'

/** Which phases began, by their indices, and the steps before which they did. */
export interface PhaseHistory {
  readonly phaseStep: readonly number[]
  readonly phase: readonly number[]
}

/** A phase's part of a timeline, in indices of its moments. */
export interface PhaseSegment {
  readonly phase: DescribedPhase
  /** The moment with whose weights it began. */
  readonly from: number
  readonly to: number
}

/** Where the phases of a training lie on its timeline; none where there is but one. */
export function phaseSegments(
  moments: readonly TrainingMoment[],
  {phaseStep, phase}: PhaseHistory,
  phases: readonly DescribedPhase[],
): readonly PhaseSegment[] {
  if (phases.length < 2 || moments.length < 2) return []
  const last = moments.length - 1
  const momentAt = (step: number | undefined) => {
    const found = step === undefined ? -1 : moments.findIndex((moment) => moment.step >= step)
    return found < 0 ? last : found
  }
  return phase.flatMap((index, i) => {
    const described = phases[index]
    const [from, to] = [momentAt(phaseStep[i]), momentAt(phaseStep[i + 1])]
    return described && to > from ? [{phase: described, from, to}] : []
  })
}

/** The phase that made the weights of a moment. */
export function segmentAt(segments: readonly PhaseSegment[], at: number): PhaseSegment | null {
  return segments.find(({to}) => at <= to) ?? null
}
