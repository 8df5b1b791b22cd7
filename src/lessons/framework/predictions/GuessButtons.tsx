import type {ReactNode} from 'react'
import type {Language, Words} from '../../../contract/words'
import {Button} from '../../../ui/Button'
import css from './Predictions.module.css'
import {words} from './words'

interface GuessButtonsProps {
  readonly language: Language
  /** Whether there is a guess to lock in. */
  readonly able: boolean
  /** Null once the guess stands. */
  readonly onLock: (() => void) | null
  readonly skip: ReactNode
  readonly label?: Words
}

/** Locks the guess in; beside it, what skips the question. */
export function GuessButtons({language, able, onLock, skip, label = words.lock}: GuessButtonsProps) {
  return (
    <div className={css.buttons} data-open={onLock ? '' : undefined}>
      {onLock && (
        <Button look="strong" aria-disabled={!able} onClick={() => able && onLock()}>
          {label[language]}
        </Button>
      )}
      {skip}
    </div>
  )
}
