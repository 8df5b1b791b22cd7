import {type KeyboardEvent, useRef, useState} from 'react'
import type {SamplesTrace} from '../../contract/trace'
import {ImageGrid, imagesShown} from '../parts/ImageGrid'
import {codeText} from './code-text'
import styles from './Samples.module.css'
import type {SamplesWords} from './Samples.words'

interface DrawsGridProps {
  readonly trace: SamplesTrace
  readonly columns: number
  readonly text: SamplesWords
  readonly selected: number | null
  readonly onSelect: ((index: number) => void) | undefined
}

/** One distribution's draws: a canvas of all, and where they can be selected a button on each, one of them a stop of the tab key. */
export function DrawsGrid({trace, columns, text, selected, onSelect}: DrawsGridProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [stop, setStop] = useState(0)
  const count = imagesShown(trace.images)
  const rows = Math.ceil(count / columns)
  const move = (event: KeyboardEvent) => {
    const to = afterKey(event.key, stop, columns, count)
    if (to === null) return
    event.preventDefault()
    setStop(to)
    box.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div className={styles.sheet}>
      <ImageGrid images={trace.images} columns={columns} label={text.grid[trace.from]} />
      {onSelect && (
        <fieldset ref={box} className={styles.cells} aria-label={text.grid[trace.from]} onKeyDown={move}>
          {Array.from({length: count}, (_, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a draw is known by its place
              key={i}
              type="button"
              tabIndex={i === stop ? 0 : -1}
              aria-pressed={i === selected}
              aria-label={text.draw(i + 1, codeText(trace, i, text))}
              style={place(i, columns, rows)}
              onFocus={() => setStop(i)}
              onClick={() => onSelect(i)}
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** Over the image of the same index, in percent: an image is 28 of the canvas's pixels wide, and 1 lies between two. */
function place(index: number, columns: number, rows: number) {
  const [width, height] = [columns * 29 - 1, rows * 29 - 1]
  return {
    left: `${(100 * 29 * (index % columns)) / width}%`,
    top: `${(100 * 29 * Math.floor(index / columns)) / height}%`,
    width: `${(100 * 28) / width}%`,
    height: `${(100 * 28) / height}%`,
  }
}

/** Where a key leads from a cell of a grid; null where it leads nowhere. */
function afterKey(key: string, from: number, columns: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -from,
    End: count - 1 - from,
  }
  const to = from + (steps[key] ?? Number.NaN)
  return to >= 0 && to < count ? to : null
}
