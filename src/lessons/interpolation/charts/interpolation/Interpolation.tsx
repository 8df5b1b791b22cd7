import type {PointerEvent, ReactNode} from 'react'
import {Figure} from '../../../../charts/parts/Figure'
import {ImageGrid, imagesShown} from '../../../../charts/parts/ImageGrid'
import type {Language} from '../../../../contract/words'
import {type Playhead, usePlayhead} from '../../state/playhead'
import styles from './Interpolation.module.css'
import {words} from './Interpolation.words'
import {InterpolationTable} from './InterpolationTable'

/** One way from the first picture to the last. */
export interface PathRow {
  readonly id: string
  readonly name: string
  /** In a few words or signs, how it is made. */
  readonly note?: string
  /** 0 accent, 1 second, 2 good, 4 ink: as in the line plot. */
  readonly tone: 0 | 1 | 2 | 4
  /** `[n, 784]`, 0 to 1, the same number in every row; null while there are none. */
  readonly frames: Float32Array | null
  /** Below the strip, one for each of its pictures: what land the path crosses. */
  readonly below?: readonly {readonly text: string; readonly faint: boolean}[]
}

export interface InterpolationProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  readonly file: string
  readonly rows: readonly PathRow[]
  /** Every how many frames the strips have a picture. */
  readonly every: number
  /** Where on the path one is; without it nothing moves. */
  readonly playhead?: Playhead
  readonly actions?: ReactNode
}

/** Ways from one picture to another, one strip beneath the other, frame by frame. */
export function Interpolation(props: InterpolationProps) {
  const {language, name, caption, file, rows, every, playhead, actions} = props
  const text = words[language]
  const some = rows.find(({frames}) => frames)?.frames
  const pictures = some ? imagesShown(some, every) : 11
  return (
    <Figure
      {...{language, name, caption, file, actions}}
      table={() => <InterpolationTable {...{language, rows, every}} />}
    >
      <div className={styles.strips} style={{'--pictures': pictures}}>
        {rows.map((row) => (
          <div key={row.id} className={styles.row}>
            <p className={styles.name} data-tone={row.tone}>
              <b data-text>{row.name}</b>
              {row.note && <span data-text>{row.note}</span>}
            </p>
            <div className={styles.frames}>
              {row.frames ? (
                <ImageGrid
                  images={row.frames}
                  columns={pictures}
                  every={every}
                  label={text.row(row.name, imagesShown(row.frames, every))}
                />
              ) : (
                <p className={styles.waiting}>{text.waiting}</p>
              )}
              {playhead && row.frames && <FrameCursor playhead={playhead} pictures={pictures} />}
            </div>
            {row.below && <Below marks={row.below} />}
          </div>
        ))}
        {playhead && <Scrubber playhead={playhead} label={text.at} />}
      </div>
    </Figure>
  )
}

/** Marks the frame at the playhead, and is dragged along the strip. */
function FrameCursor({playhead, pictures}: {readonly playhead: Playhead; readonly pictures: number}) {
  const at = usePlayhead(playhead)
  const follow = (event: PointerEvent<HTMLElement>) => {
    const {left, width} = event.currentTarget.getBoundingClientRect()
    const frame = width / pictures
    playhead.moveTo((event.clientX - left - frame / 2) / (width - frame))
  }
  return (
    <div
      className={styles.track}
      data-save="no"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && follow(event)}
    >
      <span className={styles.cursor} style={{left: `${(100 * at * (pictures - 1)) / pictures}%`}} />
    </div>
  )
}

function Below({marks}: {readonly marks: NonNullable<PathRow['below']>}) {
  return (
    <p className={styles.below} aria-hidden="true">
      {marks.map(({text, faint}, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places below a strip are what they are
        <span key={i} data-faint={faint} data-text>
          {text}
        </span>
      ))}
    </p>
  )
}

/** The same by keyboard, and for a finger: a rule as long as the strips. */
function Scrubber({playhead, label}: {readonly playhead: Playhead; readonly label: string}) {
  const at = usePlayhead(playhead)
  return (
    <div className={styles.scrubber} data-save="no">
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={at}
        aria-label={label}
        aria-valuetext={`t = ${at.toFixed(2)}`}
        onChange={(event) => playhead.moveTo(event.target.valueAsNumber)}
      />
      <output className={styles.time}>t = {at.toFixed(2)}</output>
    </div>
  )
}
