import {useId} from 'react'
import {useLesson} from '../context'
import css from './Ends.module.css'
import type {Answer} from './ends'
import {words} from './words'

interface AnswerLineProps {
  readonly answer: Answer
  readonly letter: string
  readonly right: boolean
  readonly chosen: boolean
  /** Whether the question has been answered: then it says why. */
  readonly settled: boolean
  /** The name of the question’s group of radio buttons. */
  readonly group: string
  readonly onChoose: () => void
}

/** One answer to choose; once the question is answered, whether it is right, and why. */
export function AnswerLine({answer, letter, right, chosen, settled, group, onChoose}: AnswerLineProps) {
  const {language} = useLesson()
  const id = useId()
  const marks = [settled && words[right ? 'rightMark' : 'wrongMark'], settled && chosen && words.yours]
  const said = marks.flatMap((mark) => (mark ? [mark[language]] : [])).join(', ')
  return (
    <div
      className={css.answer}
      data-state={settled ? (right ? 'right' : 'wrong') : 'open'}
      data-chosen={chosen}
    >
      <label htmlFor={id}>
        <input
          id={id}
          type="radio"
          name={group}
          checked={chosen}
          disabled={settled}
          aria-describedby={settled ? `${id}-why` : undefined}
          onChange={onChoose}
        />
        <b aria-hidden="true">{letter}</b>
        <span>
          {answer.says[language]}
          {settled && (
            <small className={css.mark}>
              <span aria-hidden="true">{right ? '✓' : '✗'}</span> {said}
            </small>
          )}
        </span>
      </label>
      {settled && (
        <p id={`${id}-why`} className={css.why}>
          {answer.why[language]}
        </p>
      )}
    </div>
  )
}
