import styles from './RunLetter.module.css'
import type {RunLabel} from './run-label'

/** A run's letter on its colour. */
export function RunLetter({letter, order}: RunLabel) {
  return (
    <b className={styles.letter} data-order={order}>
      {letter}
    </b>
  )
}
