import type {Series} from './LinePlot'
import styles from './LinePlot.module.css'

/** What the series are, below a plot that is too narrow to say it beside them. */
export function SeriesKey({series}: {readonly series: readonly Series[]}) {
  return (
    <p className={styles.key}>
      {series.map(({id, name, tone, draw, dashed}) => (
        <span key={id} data-tone={tone} data-dashed={dashed} className={styles.series}>
          <svg width="26" height="10" aria-hidden="true">
            {draw !== 'dots' && <path d="M0,5H26" />}
            {draw !== 'line' && <circle cx="13" cy="5" r="4" />}
          </svg>
          <span data-text>{name}</span>
        </span>
      ))}
    </p>
  )
}
