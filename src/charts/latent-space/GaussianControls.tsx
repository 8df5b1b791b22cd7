import figureStyles from '../parts/Figure.module.css'
import {type EllipseChoice, ellipseChoices} from './ellipses'
import styles from './LatentSpace.module.css'
import type {MapWords} from './LatentSpace.words'

interface ControlsProps {
  readonly text: MapWords
  readonly ellipses: EllipseChoice
  readonly onEllipses: (choice: EllipseChoice) => void
  /** Whether the frame is that of the prior. */
  readonly framed: boolean
  readonly onFramed: (framed: boolean) => void
}

/** What only maps of Gaussian codes can show: whose ellipses, and the frame in units of the prior. */
export function GaussianControls({text, ellipses, onEllipses, framed, onFramed}: ControlsProps) {
  const choose = (value: string) => {
    const choice = ellipseChoices.find((candidate) => candidate === value)
    if (choice) onEllipses(choice)
  }
  return (
    <div className={`${styles.gaussianControls} ${figureStyles.buttons}`} data-save="no">
      <label>
        {text.ellipses}{' '}
        <select
          className={figureStyles.select}
          value={ellipses}
          onChange={(event) => choose(event.target.value)}
        >
          {ellipseChoices.map((choice) => (
            <option key={choice} value={choice}>
              {text.ellipsesOf[choice]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={framed} onClick={() => onFramed(!framed)}>
        {text.priorFrame}
      </button>
    </div>
  )
}
