import {DigitImage} from '../../charts/parts/DigitImage'
import {useDigitsOf} from '../../figures/digits'
import {imageOf, selectDigit} from '../../figures/selection'
import {byteAt} from '../../maths/arrays'
import css from './DigitPicker.module.css'

interface DigitPickerProps {
  /** Accessible name of the whole. */
  readonly name: string
  /** Test digits to choose from. */
  readonly indices: readonly number[]
  readonly chosen: number | null
  /** Accessible name of one: its label, unless the caller says more. */
  readonly nameOf?: (label: number, index: number) => string
}

/** Test digits, of which one is chosen by pressing it: it is selected in all figures. */
export function DigitPicker({name, indices, chosen, nameOf = String}: DigitPickerProps) {
  const digits = useDigitsOf(indices)
  return (
    <fieldset className={css.picker} aria-label={name}>
      {digits &&
        indices.map((index) => (
          <button
            key={index}
            type="button"
            aria-pressed={index === chosen}
            aria-label={nameOf(byteAt(digits.labels, index), index)}
            onClick={() => selectDigit(index)}
          >
            <DigitImage pixels={imageOf(digits.images, index)} />
          </button>
        ))}
    </fieldset>
  )
}
