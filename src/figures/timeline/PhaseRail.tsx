import {useWords} from '../../messages/language'
import {phaseName} from '../../messages/values'
import type {PhaseSegment} from './phase-segments'
import css from './Timeline.module.css'

interface PhaseRailProps {
  readonly segments: readonly PhaseSegment[]
  /** The one that is shown now. */
  readonly current: PhaseSegment | null
}

/** The phases below the slider, each as long as its part of the moments. */
export function PhaseRail({segments, current}: PhaseRailProps) {
  const words = useWords()
  return (
    <ol className={css.phases} aria-label={words.figures.history.phases}>
      {segments.map((segment) => (
        <li
          key={segment.from}
          style={{flexGrow: segment.to - segment.from}}
          aria-current={segment === current ? 'step' : undefined}
        >
          <span>{phaseName(words.engine.phases, segment.phase)}</span>
        </li>
      ))}
    </ol>
  )
}
