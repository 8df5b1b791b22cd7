import type {Pixels} from '../../../charts/parts/colours'
import {DigitImage} from '../../../charts/parts/DigitImage'
import type {Language, Words} from '../../../contract/words'
import type {LessonRun} from '../lesson'
import css from './Predictions.module.css'
import {row, wasModel, words} from './words'

interface ImageRowProps {
  readonly name: string
  readonly images: readonly Pixels[]
}

/** Images in a row that has a name. */
export function ImageRow({name, images}: ImageRowProps) {
  return (
    <div className={css.row}>
      <RowStart name={name} images={images} />
    </div>
  )
}

interface MatchRowProps {
  /** Its place: row A, B, … */
  readonly at: number
  readonly images: readonly Pixels[]
  /** The run that it comes from. */
  readonly run: LessonRun
  /** Runs to choose from, in the order in which they are offered. */
  readonly choices: readonly LessonRun[]
  /** The id of the run guessed; empty until there is one. */
  readonly guess: string
  readonly onGuess: (id: string) => void
  /** Whether the guess stands: then its row says whether it was right. */
  readonly settled: boolean
  readonly language: Language
  readonly which?: Words
}

/** Images of one run, and the question which run that is. */
export function MatchRow(props: MatchRowProps) {
  const {at, images, run, choices, guess, onGuess, settled, language, which = words.which} = props
  const name = row(String.fromCharCode(65 + at))[language]
  const right = guess === run.id
  return (
    <div className={css.row}>
      <RowStart name={name} images={images} />
      {settled ? (
        <span className={css.answer} data-right={right}>
          {right ? `✓ ${words.right[language]}` : wasModel(run.label)[language]}
        </span>
      ) : (
        <select
          aria-label={`${name}: ${which[language]}`}
          value={guess}
          onChange={(event) => onGuess(event.target.value)}
        >
          <option value="">{words.choose[language]}</option>
          {choices.map(({id, label}) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

function RowStart({name, images}: ImageRowProps) {
  return (
    <>
      <span className={css.rowName}>{name}</span>
      <span className={css.images}>
        {images.map((image, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places in a row are what they are
          <DigitImage key={i} pixels={image} />
        ))}
      </span>
    </>
  )
}
