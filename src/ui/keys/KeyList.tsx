import {useEffect, useId, useRef} from 'react'
import {Button} from '../Button'
import css from './KeyList.module.css'

interface KeyListProps {
  readonly title: string
  /** Keys as they are written on them, and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[]
  /** On the button that closes the list. */
  readonly close: string
  readonly onClose: () => void
}

/** Every key of a page, and what it does. */
export function KeyList({title, keys, close, onClose}: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={css.keys} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <dl>
        {keys.map(([names, does]) => (
          <div key={names}>
            <dt>
              <kbd>{names}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{close}</Button>
    </dialog>
  )
}
