import {useId, useState} from 'react'
import {useLab} from '../../../lab/hooks'
import {Button} from '../../../ui/Button'
import {sceneAddress} from '../address'
import {useLesson} from '../context'
import type {Scene} from '../lesson'
import {changeProgress, useProgress, withAnswer, withoutAnswer} from '../progress'
import {AnswerLine} from './AnswerLine'
import css from './Ends.module.css'
import {answersOf, letterOf, type Question, shownOrder} from './ends'
import {notRight, words} from './words'

interface QuestionSceneProps {
  readonly question: Question
  /** Which of the lesson’s, from 0. */
  readonly number: number
  /** All scenes of the lesson: one of them answers the question. */
  readonly scenes: readonly Scene[]
}

/** A question with answers to choose from. What was answered is kept; then every answer says why. */
export function QuestionScene({question, number, scenes}: QuestionSceneProps) {
  const {slug, scene, language, presenting} = useLesson()
  const address = useLab((state) => state.address)
  const kept = useProgress(slug).answers[scene]
  const [chosen, setChosen] = useState<number | null>(null)
  const group = useId()
  const answers = answersOf(question)
  const order = shownOrder(slug, number, answers.length)
  const settled = kept !== undefined && kept < answers.length
  const lock = () => {
    if (chosen !== null) changeProgress(slug, (progress) => withAnswer(progress, scene, chosen))
  }
  const again = () => {
    setChosen(null)
    changeProgress(slug, (progress) => withoutAnswer(progress, scene))
  }
  const source = scenes.find(({id}) => id === question.scene)
  const verdict = kept === 0 ? words.right : notRight(letterOf(order.indexOf(0)))
  return (
    <div className={css.question}>
      <fieldset>
        <legend>{question.asks[language]}</legend>
        {order.map((index, place) => (
          <AnswerLine
            key={index}
            answer={answers[index] ?? question.right}
            letter={letterOf(place)}
            right={index === 0}
            chosen={(settled ? kept : chosen) === index}
            settled={settled}
            group={group}
            onChoose={() => setChosen(index)}
          />
        ))}
      </fieldset>
      <p role="status" aria-label={words.verdict[language]} className={css.verdict} data-right={kept === 0}>
        {settled ? verdict[language] : ''}
      </p>
      <div className={css.buttons}>
        {!settled && (
          <Button look="strong" aria-disabled={chosen === null} onClick={lock}>
            {words.lock[language]}
          </Button>
        )}
        {settled && source && (
          <a href={sceneAddress(address, slug, source.id, presenting)}>
            {words.lookAgain[language]} {source.title[language]}
          </a>
        )}
        {settled && (
          <Button look="quiet" onClick={again}>
            {words.again[language]}
          </Button>
        )}
      </div>
    </div>
  )
}
