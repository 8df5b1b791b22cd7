import type {ReactNode} from 'react'
import {Button, buttonLook} from '../../ui/Button'
import {useLesson} from './context'
import css from './Lesson.module.css'
import {sceneCount, words} from './words'

interface StepsProps {
  readonly at: number
  readonly count: number
  readonly presenting: boolean
  readonly onGo: (to: number) => void
  /** Where Next leads from the last scene, and what that is called. */
  readonly beyond: {readonly address: string; readonly label: string}
  /** The last scene is left that way. */
  readonly onLeave: () => void
  readonly onPresent: (on: boolean) => void
  /** The outline. */
  readonly children: ReactNode
}

/** Previous, where we are, Next; always in the same place. */
export function Steps({at, count, presenting, beyond, onLeave, onGo, onPresent, children}: StepsProps) {
  const {language} = useLesson()
  const last = at === count - 1
  return (
    <nav className={css.steps} aria-label={words.steps[language]}>
      <Button aria-disabled={at === 0} onClick={() => onGo(at - 1)}>
        <span aria-hidden="true">←</span> {words.previous[language]}
      </Button>
      <span className={css.track} aria-hidden="true">
        <span style={{scale: `${(at + 1) / count} 1`}} />
      </span>
      {children}
      <span className={css.spoken} aria-live="polite">
        {sceneCount(at + 1, count)[language]}
      </span>
      <Button
        look="quiet"
        className={css.present}
        aria-keyshortcuts="p"
        onClick={() => onPresent(!presenting)}
      >
        {words[presenting ? 'stopPresenting' : 'present'][language]}
      </Button>
      {last ? (
        <a className={buttonLook('strong')} href={beyond.address} onClick={onLeave}>
          {beyond.label} <span aria-hidden="true">→</span>
        </a>
      ) : (
        <Button look="strong" onClick={() => onGo(at + 1)}>
          {words.next[language]} <span aria-hidden="true">→</span>
        </Button>
      )}
    </nav>
  )
}
