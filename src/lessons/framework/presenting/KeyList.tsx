import {useEffect, useId, useRef} from 'react'
import {Button} from '../../../ui/Button'
import {useLesson} from '../context'
import {commandWords, words} from '../words'
import css from './KeyList.module.css'
import {keysOf} from './keys'

/** Every key, and what it does. */
export function KeyList({onClose}: {readonly onClose: () => void}) {
  const {language} = useLesson()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={css.keys} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.keys[language]}</h2>
      <dl>
        {keysOf.map(([keys, command]) => (
          <div key={command}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{commandWords[command][language]}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{words.close[language]}</Button>
    </dialog>
  )
}
