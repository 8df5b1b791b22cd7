import type {TraversedDimension} from '../../contract/trace'
import {dimensionName} from '../parts/dimension'
import {figure} from '../parts/format'
import {ImageGrid, imagesShown} from '../parts/ImageGrid'
import {SavedText} from '../parts/SavedText'
import {carriedText, offsetOf, signed} from './carried'
import styles from './Traversals.module.css'
import type {Carried, TraversalsWords} from './Traversals.words'

interface TraversalRowProps {
  readonly text: TraversalsWords
  readonly carried: Carried
  readonly dimension: TraversedDimension
  /** `[steps, 784]`. */
  readonly images: Uint8ClampedArray
  readonly every: number
  /** Standard deviations that it was moved to; null where the digit has it. */
  readonly moved: number | null
  readonly disabled: boolean
  readonly onMove: ((dimension: number, offset: number) => void) | undefined
}

const reach = 3

/** One dimension: its images from −3 to +3 standard deviations, the digit's own value, and the slider that moves it. */
export function TraversalRow(props: TraversalRowProps) {
  const {text, carried, dimension: of, images, every, moved, disabled, onMove} = props
  const name = dimensionName(of.dimension)
  const spoken = `z${of.dimension + 1}`
  const own = offsetOf(of)
  const offset = moved ?? own
  const carries = carriedText(carried, of, text)
  return (
    <div className={styles.row} data-dead={of.dead}>
      <p className={styles.label}>
        <b data-text>{name}</b> <SavedText>{withUnit(carries)}</SavedText>
      </p>
      <div className={styles.lane}>
        <ImageGrid
          images={images}
          columns={imagesShown(images, every)}
          every={every}
          label={text.strip(spoken, imagesShown(images, every), carries)}
        />
        <OwnValue offset={own} />
        {onMove && (
          <input
            type="range"
            disabled={disabled}
            className={styles.slider}
            data-save="no"
            data-moved={moved !== null}
            min={-reach}
            max={reach}
            step={0.05}
            value={Math.max(-reach, Math.min(reach, offset))}
            aria-label={text.slider(spoken)}
            aria-valuetext={text.at(figure(of.centre + offset * of.deviation), signed(offset))}
            onChange={({target}) => onMove(of.dimension, target.valueAsNumber)}
          />
        )}
      </div>
    </div>
  )
}

/** A number and its unit stay on one line. */
const withUnit = (said: string) => said.replace(/(\d) /, '$1\u00a0')

/** A triangle below the images where the digit's own value lies; at the edge it points to where that is. */
function OwnValue({offset}: {readonly offset: number}) {
  const share = Math.max(0, Math.min(1, (offset + reach) / (2 * reach)))
  const turn = offset > reach ? 90 : offset < -reach ? -90 : 0
  return (
    <svg className={styles.own} style={{'--share': share}} viewBox="-6 -4 12 8" aria-hidden="true">
      <path d="M0,-4L5,4H-5Z" transform={`rotate(${turn})`} />
    </svg>
  )
}
