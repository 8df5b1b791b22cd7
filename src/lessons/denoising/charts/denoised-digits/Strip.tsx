import {DigitImage} from '../../../../charts/parts/DigitImage'
import {count, errorFigure} from '../../../../charts/parts/format'
import shared from '../../../../charts/parts/shared.module.css'
import type {Language} from '../../../../contract/words'
import {byteAt} from '../../../../maths/arrays'
import styles from './DenoisedDigits.module.css'
import {words} from './DenoisedDigits.words'

/** The same digits in one of the ways the panels show one. */
export interface StripRow {
  readonly id: string
  readonly name: string
  readonly tone: 0 | 1 | 4
  /** `[n, 784]`, 0 to 1; null while there are none. */
  readonly images: Float32Array | null
  /** `[n]`, against the clean digits; null for the clean ones. */
  readonly errors: readonly number[] | null
}

export interface StripProps {
  readonly language: Language
  /** Test digits, by index, and `[count]` the labels of all. */
  readonly indices: readonly number[]
  readonly labels: Uint8Array
  readonly rows: readonly StripRow[]
  readonly selected: number | null
  readonly onSelect: (index: number) => void
}

const size = 784

/** Digits in columns, a row for each way to see them; a column is chosen by pressing it. */
export function Strip({language, indices, labels, rows, selected, onSelect}: StripProps) {
  const text = words[language]
  const errorsOf = (at: number) =>
    rows.flatMap(({name, errors}) => (errors ? [text.of(name, errorFigure(errors[at]))] : [])).join(', ')
  return (
    <div className={styles.strip}>
      <div className={styles.names} aria-hidden="true">
        {rows.map(({id, name, tone}) => (
          <span key={id} data-tone={tone} data-text>
            {name}
          </span>
        ))}
      </div>
      <fieldset className={styles.columns} aria-label={text.digits}>
        {indices.map((index, at) => (
          <button
            key={index}
            type="button"
            className={`${styles.column} ${shared.choice}`}
            aria-label={text.column(byteAt(labels, index), count(index, language), errorsOf(at))}
            aria-pressed={index === selected}
            onClick={() => onSelect(index)}
          >
            {rows.map(({id, images}) =>
              images ? (
                <DigitImage key={id} pixels={images.subarray(at * size, (at + 1) * size)} />
              ) : (
                <span key={id} className={styles.blank} />
              ),
            )}
          </button>
        ))}
      </fieldset>
      <p className={styles.topDown} aria-hidden="true">
        {text.topDown(rows.map(({name}) => name).join(', '))}
      </p>
    </div>
  )
}
