import {memo} from 'react'
import {useSay} from '../../messages/language'
import {Button} from '../Button'
import {words} from '../words'
import css from './PendingChanges.module.css'

interface PendingChangesProps {
  /** Which changes wait, by their labels. */
  readonly labels: readonly string[]
  readonly onApply: () => void
  readonly onUndo: () => void
}

/** Changes that make another net: they wait until the person lets go of what this one has learnt. */
export const PendingChanges = memo(function PendingChanges({labels, onApply, onUndo}: PendingChangesProps) {
  const say = useSay()
  return (
    <div className={css.pending}>
      <p>
        <b>{labels.join(', ')}:</b> {say(words.pendingChanges)}
      </p>
      <div className={css.answers}>
        <Button look="strong" onClick={onApply}>
          {say(words.apply)}
        </Button>
        <Button onClick={onUndo}>{say(words.undo)}</Button>
      </div>
    </div>
  )
})
