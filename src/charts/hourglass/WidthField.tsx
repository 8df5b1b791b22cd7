import {type CSSProperties, type KeyboardEvent, useState} from 'react'
import styles from './Hourglass.module.css'

/** What a width may be. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

interface FieldProps {
  readonly name: string
  readonly value: number
  /** Said of a width that the net does not have yet; else empty. */
  readonly waits?: string
  readonly bounds: Bounds
  readonly style: CSSProperties
  readonly disabled: boolean
  /** While it is being changed. */
  readonly onDraft: (value: number) => void
  readonly onCommit: (value: number) => void
}

export const within = (value: number, {min, max}: Bounds) => Math.max(min, Math.min(max, Math.round(value)))

const strides: Readonly<Record<string, number>> = {ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10}

/** A width as a number field: typed and settled by Enter or by leaving it, or stepped by keys and settled on release. */
export function WidthField(props: FieldProps) {
  const {name, value, bounds, style, disabled, waits = '', onDraft, onCommit} = props
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed === null) return
    setTyped(null)
    const wanted = Number(typed)
    onCommit(typed.trim() === '' || !Number.isFinite(wanted) ? value : within(wanted, bounds))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = strides[event.key]
    if (event.key === 'Enter') settle()
    if (event.key === 'Escape') setTyped(null)
    if (stride === undefined) return
    event.preventDefault()
    const next = within(value + stride, bounds)
    setTyped(`${next}`)
    onDraft(next)
  }
  return (
    <input
      className={styles.field}
      data-text
      style={style}
      type="number"
      inputMode="numeric"
      aria-label={name}
      data-waits={waits !== '' || undefined}
      title={waits || undefined}
      min={bounds.min}
      max={bounds.max}
      value={typed ?? `${value}`}
      disabled={disabled}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key in strides && settle()}
    />
  )
}
