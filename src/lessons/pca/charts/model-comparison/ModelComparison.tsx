import type {ReactNode} from 'react'
import {DigitImage} from '../../../../charts/parts/DigitImage'
import {Figure} from '../../../../charts/parts/Figure'
import {count, errorFigure} from '../../../../charts/parts/format'
import {SavedText} from '../../../../charts/parts/SavedText'
import shared from '../../../../charts/parts/shared.module.css'
import type {Language} from '../../../../contract/words'
import {byteAt} from '../../../../maths/arrays'
import {GroupedBars, Swatch} from './GroupedBars'
import styles from './ModelComparison.module.css'
import {words} from './ModelComparison.words'
import {ModelComparisonTable} from './ModelComparisonTable'
import {type ComparisonRow, lowest} from './rows'

export interface ModelComparisonProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  /** Name of a saved file, without its ending. */
  readonly file: string
  /** Test digits shown, by index. */
  readonly indices: readonly number[]
  /** `[count, 784]` and `[count]`: all test digits and their labels. */
  readonly images: Uint8Array
  readonly labels: Uint8Array
  readonly rows: readonly ComparisonRow[]
  /** Whether the mean error of each digit stands above them. */
  readonly bars?: boolean
  readonly selected?: number | null
  readonly onSelect?: (index: number) => void
  readonly actions?: ReactNode
}

const pixels = 784
const part = (all: Float32Array | null, at: number) => all?.subarray(at * pixels, (at + 1) * pixels) ?? null

/** The same digits given back in several ways, one below the other, with the error of each. */
export function ModelComparison(props: ModelComparisonProps) {
  const {language, name, caption, file, indices, images, labels, rows, actions} = props
  const {bars = true, selected = null, onSelect} = props
  const text = words[language]
  const errorOf = (row: ComparisonRow, at: number) => errorFigure(row.errors?.[at])
  return (
    <Figure
      {...{language, name, caption, file, actions}}
      table={() => <ModelComparisonTable {...{text, language, rows, indices, labels}} />}
    >
      {bars && <GroupedBars name={text.bars} rows={rows} />}
      <div className={styles.frame}>
        <div className={styles.strip}>
          <div className={styles.names} aria-hidden="true">
            <RowName name={text.digit} />
            {rows.map((row) => (
              <RowName key={row.id} name={row.name} tone={row.tone} mse={row.mse} bars={bars} />
            ))}
          </div>
          <fieldset className={styles.columns} aria-label={text.digits}>
            {indices.map((index, at) => {
              const best = lowest(rows.map((row) => row.errors?.[at]))
              const errors = rows.map((row) => text.of(row.name, errorOf(row, at))).join(', ')
              return (
                <button
                  key={index}
                  type="button"
                  className={`${styles.column} ${shared.choice}`}
                  aria-label={text.column(byteAt(labels, index), count(index, language), errors)}
                  aria-pressed={index === selected}
                  onClick={() => onSelect?.(index)}
                >
                  <span className={styles.cell}>
                    <DigitImage pixels={images.subarray(index * pixels, (index + 1) * pixels)} />
                  </span>
                  {rows.map((row, i) => (
                    <Cell
                      key={row.id}
                      image={part(row.images, at)}
                      error={errorOf(row, at)}
                      best={best === i}
                    />
                  ))}
                </button>
              )
            })}
          </fieldset>
        </div>
      </div>
    </Figure>
  )
}

interface NameProps {
  readonly name: string
  readonly tone?: 0 | 1 | 4
  readonly mse?: number | null
  /** Whether bars above are its. */
  readonly bars?: boolean
}

function RowName({name, tone, mse, bars = false}: NameProps) {
  return (
    <div className={styles.name}>
      <b data-tone={tone}>
        {bars && tone !== undefined && <Swatch tone={tone} />}
        <SavedText>{name}</SavedText>
      </b>
      {mse !== undefined && <span data-text>{errorFigure(mse)}</span>}
    </div>
  )
}

function Cell({
  image,
  error,
  best,
}: {
  readonly image: Float32Array | null
  readonly error: string
  readonly best: boolean
}) {
  return (
    <span className={styles.cell}>
      {image ? <DigitImage pixels={image} /> : <span className={styles.blank} />}
      <span className={styles.error} data-best={best} data-text>
        {error.replace(/^0\./, '.')}
      </span>
    </span>
  )
}
