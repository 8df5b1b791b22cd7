import type {ReactNode} from 'react'
import type {SamplesTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {Figure} from '../parts/Figure'
import {SavedText} from '../parts/SavedText'
import {useSize} from '../parts/use-size'
import {DrawsGrid} from './DrawsGrid'
import {DrawsTable} from './DrawsTable'
import styles from './Samples.module.css'
import {type Origin, words} from './Samples.words'
import {SeedField} from './SeedField'

/** Which draws are shown: of one distribution, or of both beside each other. */
export type ShownDraws = Origin | 'both'

/** A draw that is selected. */
export interface Drawn {
  readonly from: Origin
  readonly index: number
}

export interface SamplesProps {
  readonly language: Language
  /** The draws that are shown, in their order; those on their way are missing. */
  readonly draws: readonly SamplesTrace[]
  /** Whether the model was trained towards the prior N(0, I). */
  readonly hasPrior: boolean
  readonly seed: number
  readonly shown: ShownDraws
  readonly selected?: Drawn | null
  /** Without it there is nothing to choose. */
  readonly onShown?: (shown: ShownDraws) => void
  readonly onSeed?: (seed: number) => void
  readonly onSelect?: (drawn: Drawn) => void
  readonly actions?: ReactNode
  readonly name?: string
}

const choices = ['prior', 'fitted', 'both'] as const

/** Where two grids have room beside each other, in CSS pixels. */
const pairWidth = 370
/** An image is at most so wide, in rem. */
const imageSize = 3.5

/** All the 40 draws fill whole rows. */
function columnsOf(width: number, paired: boolean): number {
  if (paired) return width >= 900 ? 10 : 5
  return width >= 960 ? 20 : width >= 520 ? 10 : 8
}

/** Decoded draws: what the decoder makes of codes that no digit gave. */
export function Samples(props: SamplesProps) {
  const {language, draws, hasPrior, seed, shown, selected = null, onShown, onSeed, onSelect} = props
  const text = words[language]
  const [box, {width}] = useSize<HTMLDivElement>()
  const paired = draws.length > 1 && width >= pairWidth
  const columns = columnsOf(width, paired)
  const count = (draws[0]?.images.length ?? 0) / 784
  const caption = text.caption[shown](count) + (hasPrior || shown === 'fitted' ? '' : text.noPrior)
  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={caption}
      file="samples"
      table={() => <DrawsTable {...{text, draws}} />}
      actions={
        <>
          {props.actions}
          {onShown && (
            <fieldset className={styles.choice} aria-label={text.from}>
              {choices.map((choice) => (
                <button
                  key={choice}
                  type="button"
                  aria-pressed={choice === shown}
                  onClick={() => onShown(choice)}
                >
                  {text.choices[choice]}
                </button>
              ))}
            </fieldset>
          )}
          {onSeed && (
            <>
              <SeedField label={text.seed} seed={seed} onSeed={onSeed} />
              <button type="button" onClick={() => onSeed(seed + 1)}>
                {text.again}
              </button>
            </>
          )}
        </>
      }
    >
      <div
        ref={box}
        className={styles.grids}
        data-paired={paired}
        style={{'--sheet': `${columns * imageSize}rem`}}
      >
        {draws.map((trace) => (
          <div key={trace.from} className={styles.draws}>
            <p className={styles.head}>
              <SavedText>{text.heads[trace.from]}</SavedText>
            </p>
            <DrawsGrid
              trace={trace}
              columns={columns}
              text={text}
              selected={selected?.from === trace.from ? selected.index : null}
              onSelect={onSelect && ((index) => onSelect({from: trace.from, index}))}
            />
          </div>
        ))}
      </div>
    </Figure>
  )
}
