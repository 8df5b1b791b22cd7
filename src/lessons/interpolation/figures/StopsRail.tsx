import {DigitImage} from '../../../charts/parts/DigitImage'
import type {Words} from '../../../contract/words'
import {useDigitsOf} from '../../../figures/digits'
import {byteAt} from '../../../maths/arrays'
import {useLanguage} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import {letter, mostStops, type Place, type Route, testDigits} from '../state/route'
import {imageAt} from '../state/use-codes'
import css from '../View.module.css'
import {digit, stopName, words} from '../words'

interface RailProps {
  readonly route: Route
  /** What the decoder draws of each stop, in their order: it stands for stops without an image. */
  readonly decoded: readonly (Float32Array | null)[]
  readonly onChoose: (id: string) => void
  /** Null where the number of stops is given. */
  readonly onAdd: (() => void) | null
  /** A stop can be put between others once their codes are known. */
  readonly ready: boolean
  readonly onRemove: () => void
}

/** What a stop is, in words. */
export function placeWords(place: Place, labels: Uint8Array): Words {
  if (place.kind === 'test') return digit(byteAt(labels, place.index))
  return place.kind === 'drawn' ? words.drawn : words.place
}

/** The stops of the path in a row: one of them goes where one clicks. */
export function StopsRail({route, decoded, onChoose, onAdd, ready, onRemove}: RailProps) {
  const language = useLanguage()
  const {stops, chosen} = route
  const digits = useDigitsOf(testDigits(stops))
  // Before the digits are there, their places are: what stands below does not jump.
  const nameOf = (place: Place, i: number) =>
    digits ? stopName(letter(i), placeWords(place, digits.labels)[language])[language] : letter(i)
  const pictureOf = (place: Place, i: number) =>
    (digits && imageAt(place, digits.images)) ?? decoded[i] ?? blank
  return (
    <fieldset className={css.rail} aria-label={words.stops[language]}>
      {stops.map(({id, place}, i) => (
        <button
          key={id}
          type="button"
          className={css.stop}
          aria-pressed={id === chosen}
          aria-label={nameOf(place, i)}
          onClick={() => onChoose(id)}
        >
          <b>{letter(i)}</b>
          <DigitImage pixels={pictureOf(place, i)} />
        </button>
      ))}
      {onAdd && (
        <span className={css.stopTools}>
          <Button aria-disabled={!ready || stops.length >= mostStops} onClick={onAdd}>
            {words.add[language]}
          </Button>
          <Button aria-disabled={stops.length <= 2} onClick={onRemove}>
            {words.remove[language]}
          </Button>
        </span>
      )}
      <p>{words.stopsHelp[language]}</p>
    </fieldset>
  )
}

const blank = new Float32Array(784)
