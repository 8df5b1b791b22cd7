import {type ReactNode, useId, useRef, useState} from 'react'
import type {Language} from '../../contract/words'
import styles from './Figure.module.css'
import {words} from './Figure.words'
import {RunLetter} from './RunLetter'
import {useRunLabel} from './run-label'
import {savePng, saveSvg} from './save'

export interface FigureProps {
  readonly language: Language
  /** The accessible name, and the title. */
  readonly name: string
  /** One or two sentences: what the figure shows now. */
  readonly caption: ReactNode
  /** The same as a table or text; made only once it is opened. */
  readonly table: () => ReactNode
  /** Name of a saved file, without its ending. */
  readonly file: string
  readonly actions?: ReactNode
  /** Whether the caption stands between title and buttons: of a figure that is wide and low. */
  readonly captionInHead?: boolean
  readonly children: ReactNode
}

/** A figure as in a textbook: title, tile, caption, and the tile as words and as a file. */
export function Figure(props: FigureProps) {
  const {language, name, caption, table, file: base, actions, captionInHead = false, children} = props
  const id = useId()
  const tile = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const text = words[language]
  const run = useRunLabel()
  const file = run ? `${base}-${run.letter.toLowerCase()}` : base
  return (
    <figure
      className={styles.figure}
      data-headed={captionInHead || undefined}
      aria-labelledby={run ? `${id}-name ${id}-run` : `${id}-name`}
      aria-describedby={`${id}-caption`}
    >
      <div className={styles.head}>
        <span className={styles.name}>
          {run && (
            <span id={`${id}-run`}>
              <RunLetter {...run} />
            </span>
          )}
          <span id={`${id}-name`}>{name}</span>
        </span>
        <div className={`${styles.actions} ${styles.buttons}`}>
          {actions}
          <button
            type="button"
            className={styles.more}
            aria-label={text.table}
            aria-expanded={open}
            title={text.table}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </div>
      </div>
      {open && (
        <Panel onClose={() => setOpen(false)}>
          <span className={`${styles.save} ${styles.buttons}`}>
            <button type="button" onClick={() => tile.current && saveSvg(tile.current, file, name)}>
              {text.saveSvg}
            </button>
            <button type="button" onClick={() => tile.current && savePng(tile.current, file, name)}>
              {text.savePng}
            </button>
          </span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
          <section className={styles.scroll} aria-label={`${name}: ${text.asTable}`} tabIndex={0}>
            {table()}
          </section>
        </Panel>
      )}
      <div ref={tile} className={styles.tile} data-tile>
        {children}
      </div>
      <figcaption id={`${id}-caption`} className={styles.caption}>
        {caption}
      </figcaption>
    </figure>
  )
}

/** Lies over the figure, so that nothing moves; goes with Escape, or once the focus has left it. */
function Panel({onClose, children}: {readonly onClose: () => void; readonly children: ReactNode}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is heard are keys and the focus of what it holds
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>
  )
}
