import {mean} from 'd3'
import {type ReactNode, useMemo} from 'react'
import type {Strip} from '../../contract/snapshot'
import type {Language} from '../../contract/words'
import {byteAt} from '../../maths/arrays'
import {Figure} from '../parts/Figure'
import {count, errorFigure} from '../parts/format'
import {Column} from './Column'
import {DigitBars} from './DigitBars'
import styles from './Reconstructions.module.css'
import {words} from './Reconstructions.words'
import {StripTable} from './StripTable'
import {bestAndWorst, isCorrupted, pixels} from './strip-rows'

export interface ReconstructionsProps {
  readonly language: Language
  readonly strip: Strip
  /** `[count, 784]` and `[count]`: the test digits, clean, and their labels. */
  readonly images: Uint8Array
  readonly labels: Uint8Array
  /** `[10]`. */
  readonly digitErrors: Float32Array
  readonly selected?: number | null
  readonly onSelect?: (index: number) => void
  readonly actions?: ReactNode
  readonly name?: string
}

/** Test digits, what the encoder was given, what came back, and where it is wrong; and each digit's mean error. */
export function Reconstructions(props: ReconstructionsProps) {
  const {language, strip, images, labels, digitErrors, selected = null, onSelect} = props
  const text = words[language]
  const corrupted = useMemo(() => isCorrupted(strip, images), [strip, images])
  const wanted = useMemo(
    () => strip.indices.map((index) => images.subarray(index * pixels, (index + 1) * pixels)),
    [strip.indices, images],
  )
  const columns = useMemo(() => {
    const part = (all: Float32Array, column: number) => all.subarray(column * pixels, (column + 1) * pixels)
    return strip.indices.map((_, i) => ({input: part(strip.input, i), back: part(strip.reconstruction, i)}))
  }, [strip])
  const order = bestAndWorst(digitErrors)
  const caption = [
    text.caption(strip.indices.length, errorFigure(mean(strip.errors))),
    corrupted ? text.noisy : '',
    order ? text.ranking(order.best, order.worst) : '',
  ].join('')
  const rows = [text.wanted, ...(corrupted ? [text.input] : []), text.back, text.error]

  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={caption}
      file="reconstructions"
      actions={props.actions}
      table={() => <StripTable {...{text, strip, labels, digitErrors, language}} />}
    >
      <div className={styles.strip}>
        <div className={styles.rows} aria-hidden="true">
          {rows.map((row) => (
            <span key={row}>
              <span data-text>{row}</span>
            </span>
          ))}
        </div>
        <fieldset className={styles.columns} aria-label={text.strip}>
          {strip.indices.map((index, i) => (
            <Column
              key={index}
              index={index}
              name={text.column(byteAt(labels, index), count(index, language), errorFigure(strip.errors[i]))}
              wanted={wanted[i] ?? new Uint8Array(pixels)}
              input={corrupted ? (columns[i]?.input ?? null) : null}
              back={columns[i]?.back ?? new Float32Array(pixels)}
              selected={index === selected}
              onSelect={onSelect}
            />
          ))}
        </fieldset>
      </div>
      <div className={styles.key}>
        {(['tooMuch', 'tooLittle'] as const).map((kind) => (
          <span key={kind} data-kind={kind}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" />
            </svg>
            <span data-text>{text[kind]}</span>
          </span>
        ))}
      </div>
      <DigitBars
        name={text.bars(corrupted)}
        errors={digitErrors}
        marked={selected === null ? null : (labels[selected] ?? null)}
      />
    </Figure>
  )
}
