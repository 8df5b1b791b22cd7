import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import type {Reading} from './LossPlot'

interface KeyProps {
  readonly text: LossWords
  readonly readings: readonly Reading[]
  readonly at: string
  readonly format: (value: number | null | undefined) => string
}

/** What the lines are, and what they read at the step pointed at or, else, now. */
export function LossKey({text, readings, at, format}: KeyProps) {
  return (
    <div className={styles.key}>
      {readings.map(({run, train, test, testOnly}, order) => (
        <span key={run.id} className={styles.keyRun} data-order={order}>
          {run.name !== '' && <b data-text>{run.name}</b>}
          {!testOnly && (
            <>
              <svg width="22" height="12" aria-hidden="true">
                <path className={styles.band} d="M1,2H21V10H1Z" />
                <path className={styles.train} d="M1,6H21" />
              </svg>
              <span data-text title={text.trainMean(run.window)}>
                {text.train} {format(train)}
              </span>
            </>
          )}
          <svg width="22" height="12" aria-hidden="true">
            <path className={styles.test} d="M1,6H21" />
            <circle className={styles.dot} cx="11" cy="6" r="3" />
          </svg>
          <span data-text>
            {text.test} {format(test)}
          </span>
        </span>
      ))}
      <span className={styles.at} data-text>
        {at}
      </span>
    </div>
  )
}
