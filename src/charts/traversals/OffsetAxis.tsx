import styles from './Traversals.module.css'
import type {TraversalsWords} from './Traversals.words'

interface OffsetAxisProps {
  readonly text: TraversalsWords
  readonly offsets: Float32Array
}

/** Whole standard deviations above the images that are so many from the centre. */
export function OffsetAxis({text, offsets}: OffsetAxisProps) {
  const whole = Array.from(offsets).filter((offset) => Math.abs(offset - Math.round(offset)) < 1e-6)
  return (
    <div className={styles.axis} aria-hidden="true">
      {whole.map((offset) => (
        <span key={offset} style={{'--share': (offset + 3) / 6}}>
          <span data-text>{text.deviations(axisFigure(Math.round(offset)))}</span>
        </span>
      ))}
    </div>
  )
}

const axisFigure = (n: number) => (n === 0 ? '0' : `${n < 0 ? '−' : '+'}${Math.abs(n)}`)
