import type {ScaleContinuousNumeric} from 'd3'
import styles from './LossChart.module.css'
import type {PhaseSpan} from './phases'

interface PhaseMarksProps {
  readonly phases: readonly PhaseSpan[]
  readonly x: ScaleContinuousNumeric<number, number>
  readonly top: number
  readonly bottom: number
  /** How large type is, 1 for the usual. */
  readonly type: number
  /** The last step taken. */
  readonly latest: number
}

/** Where the phases begin, each named above its stretch; those to come are faint. */
export function PhaseMarks({phases, x, top, bottom, type, latest}: PhaseMarksProps) {
  const [from = 0, to = 1] = x.domain()
  const shown = phases.filter(({span: [start, end]}) => start < to && end > from)
  return shown.map(({index, name, short, span: [start, end]}) => {
    const [left, right] = [x(Math.max(from, start)), x(Math.min(to, end))]
    const fitting = [name, short].find((one) => widthOf(one) * type <= right - left - 4)
    return (
      <g key={index} className={styles.phase} data-begun={start < latest || start === 0}>
        {start >= from && start > 0 && <path d={`M${Math.round(left) + 0.5},${bottom}V${top - 16 * type}`} />}
        {fitting && (
          <text x={left + 5} y={top - 7 * type}>
            {fitting}
          </text>
        )}
      </g>
    )
  })
}

/** About how wide a word is, in pixels: a Hangul syllable is twice a Latin letter. */
function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.3), 0)
}
