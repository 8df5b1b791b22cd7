import {DigitImage} from '../../charts/parts/DigitImage'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {imageOf, selectDigit, useSelectedDigit} from '../framework/figures/selection'
import {oneOfEach} from './scene-props'
import css from './View.module.css'
import {digitName, words} from './words'

/** A digit of each kind, to choose from. */
export function DigitPicker() {
  const language = useLanguage()
  const digits = useLab((state) => state.digits)
  const chosen = useSelectedDigit()
  return (
    <fieldset className={css.picker} aria-label={words.picker[language]}>
      {digits &&
        oneOfEach.map((index) => (
          <button
            key={index}
            type="button"
            aria-pressed={index === chosen}
            aria-label={digitName(digits.labels[index] ?? 0, index)[language]}
            onClick={() => selectDigit(index)}
          >
            <DigitImage pixels={imageOf(digits.images, index)} size={44} />
          </button>
        ))}
    </fieldset>
  )
}
