import {memo} from 'react'
import {DigitImage, ErrorImage} from '../parts/DigitImage'
import shared from '../parts/shared.module.css'
import styles from './Reconstructions.module.css'

interface ColumnProps {
  readonly name: string
  /** `[784]` each. */
  readonly wanted: Uint8Array
  readonly input: Float32Array | null
  readonly back: Float32Array
  readonly selected: boolean
  readonly index: number
  readonly onSelect: ((index: number) => void) | undefined
}

/** One digit's column: wanted, given (if it differs), given back, error. */
export const Column = memo(function Column({
  name,
  wanted,
  input,
  back,
  selected,
  index,
  onSelect,
}: ColumnProps) {
  return (
    <button
      type="button"
      className={`${styles.column} ${shared.choice}`}
      aria-label={name}
      aria-pressed={selected}
      onClick={() => onSelect?.(index)}
    >
      <DigitImage pixels={wanted} />
      {input && <DigitImage pixels={input} />}
      <DigitImage pixels={back} />
      <ErrorImage wanted={wanted} back={back} />
    </button>
  )
})
