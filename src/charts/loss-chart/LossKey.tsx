import {errorFigure} from '../parts/format'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import type {Reading} from './LossPlot'

/** What the lines are, and what they read at the step pointed at or, else, now. */
export function LossKey({text, readings, at}: {text: LossWords; readings: readonly Reading[]; at: string}) {
  return (
    <div className={styles.key}>
      {readings.map(({run, train, test}, order) => (
        <span key={run.id} className={styles.keyRun} data-order={order}>
          {run.name !== '' && <b data-text>{run.name}</b>}
          <svg width="22" height="12" aria-hidden="true">
            <path className={styles.band} d="M1,2H21V10H1Z" />
            <path className={styles.train} d="M1,6H21" />
          </svg>
          <span data-text>
            {text.train} {errorFigure(train)}
          </span>
          <svg width="22" height="12" aria-hidden="true">
            <path className={styles.test} d="M1,6H21" />
            <circle className={styles.dot} cx="11" cy="6" r="3" />
          </svg>
          <span data-text>
            {text.test} {errorFigure(test)}
          </span>
        </span>
      ))}
      <span className={styles.at} data-text>
        {at}
      </span>
    </div>
  )
}
