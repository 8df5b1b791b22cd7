import type {Pixels} from '../parts/colours'
import {DigitImage} from '../parts/DigitImage'
import figureStyles from '../parts/Figure.module.css'
import styles from './Traversals.module.css'
import type {TraversalsWords} from './Traversals.words'

export interface MovedImagesProps {
  readonly text: TraversalsWords
  /** What the digit's own code and the moved one decode to, `[784]`. */
  readonly own: Pixels
  readonly moved: Pixels
  readonly changed: boolean
  readonly onBack: (() => void) | undefined
}

/** The digit as its own code has it and as the sliders have it, and the way back. */
export function MovedImages({text, own, moved, changed, onBack}: MovedImagesProps) {
  return (
    <div className={`${styles.moved} ${figureStyles.buttons}`}>
      <div className={styles.picture}>
        <DigitImage pixels={own} label={text.ownImage} />
        <span data-text>{text.own}</span>
      </div>
      <div className={styles.picture} data-changed={changed}>
        <DigitImage pixels={moved} label={text.movedImage} />
        <span data-text>{text.moved}</span>
      </div>
      <button type="button" data-save="no" disabled={!changed} onClick={onBack}>
        {text.back}
      </button>
    </div>
  )
}
