import type {ReactNode} from 'react'
import type {Pixels} from '../../../../charts/parts/colours'
import {DigitImage} from '../../../../charts/parts/DigitImage'
import {Figure} from '../../../../charts/parts/Figure'
import {errorFigure} from '../../../../charts/parts/format'
import type {Language} from '../../../../contract/words'
import styles from './DenoisedDigits.module.css'
import {words} from './DenoisedDigits.words'
import {DenoisedDigitsTable} from './DenoisedDigitsTable'
import {Strip, type StripProps} from './Strip'

/** One of the images side by side: noisy, given back by a net, or clean. */
export interface Panel {
  readonly id: string
  readonly name: string
  /** `[784]`; null while there is none. */
  readonly image: Pixels | null
  /** Mean squared error per pixel against the clean image; null for the clean one, or while there is none. */
  readonly error: number | null
  /** 0 accent, 1 second, 4 ink: as in the line plot. */
  readonly tone: 0 | 1 | 4
}

export interface DenoisedDigitsProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  /** Name of a saved file, without its ending. */
  readonly file: string
  /** Of the digit chosen, from the noisy one to the clean one. */
  readonly panels: readonly Panel[]
  /** More digits beneath, to choose from. */
  readonly strip?: Omit<StripProps, 'language'>
  readonly actions?: ReactNode
  /** How many panels stand side by side where there is room: all four, or two above two. */
  readonly across?: 2 | 4
}

/** A digit noisy, given back, and clean, side by side; beneath it others, of which one is chosen. */
export function DenoisedDigits({
  language,
  name,
  caption,
  file,
  panels,
  strip,
  actions,
  across = 4,
}: DenoisedDigitsProps) {
  return (
    <Figure
      {...{language, name, caption, file, actions}}
      table={() => <DenoisedDigitsTable {...{language, panels, strip}} />}
    >
      <div className={styles.panels} data-across={across}>
        {panels.map((panel) => (
          <LargePanel key={panel.id} language={language} panel={panel} />
        ))}
      </div>
      {strip && <Strip language={language} {...strip} />}
    </Figure>
  )
}

function LargePanel({
  language,
  panel: {name, image, error, tone},
}: {
  readonly language: Language
  readonly panel: Panel
}) {
  const said = error === null ? '' : words[language].errorOf(errorFigure(error))
  return (
    <div className={styles.panel}>
      <b data-tone={tone} data-text>
        {name}
      </b>
      {image ? (
        <DigitImage label={said ? `${name}, ${said}` : name} pixels={image} />
      ) : (
        <span className={styles.blank} />
      )}
      <span className={styles.error} data-text>
        {said}
      </span>
    </div>
  )
}
