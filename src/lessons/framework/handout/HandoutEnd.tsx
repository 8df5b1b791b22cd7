import {useLab} from '../../../lab/hooks'
import {playgroundAddress} from '../address'
import {useLesson} from '../context'
import {answersOf, type Ends, letterOf, shownOrder} from '../ends/ends'
import {words as ending, questionTitle} from '../ends/words'
import {proseLicence, words as teaching} from '../teach/words'
import css from './Handout.module.css'
import {Lines} from './Lines'
import {words} from './words'

/** The three questions with room for reasons, the five lines, and the task for the playground. */
export function HandoutEnd({ends}: {readonly ends: Ends}) {
  const {slug, language} = useLesson()
  const address = useLab((state) => state.address)
  const experiment = new URL(playgroundAddress({...address, backend: 'auto'}, ends.task), location.href)
  return (
    <>
      <section className={css.questions} aria-label={ending.score[language]}>
        {ends.questions.map((question, number) => {
          const answers = answersOf(question)
          return (
            <div key={question.asks.en}>
              <h2>{questionTitle(number + 1)[language]}</h2>
              <p>{question.asks[language]}</p>
              <ul>
                {shownOrder(slug, number, answers.length).map((index, place) => (
                  <li key={index}>
                    <b>{letterOf(place)}</b> {answers[index]?.says[language]}
                  </li>
                ))}
              </ul>
              <Lines label={words.why[language]} count={2} />
            </div>
          )
        })}
      </section>
      <section className={css.end}>
        <div>
          <h2>{ending.summary[language]}</h2>
          <ol>
            {ends.summary.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ol>
        </div>
        <div>
          <h2>{ending.playground[language]}</h2>
          <p>{ends.task.say[language]}</p>
          <p className={css.address}>
            <a href={experiment.hash}>{experiment.href}</a>
          </p>
          <p className={css.licence}>
            {teaching.licence[language]} <a href={proseLicence.address}>{proseLicence.name}</a>
          </p>
        </div>
      </section>
    </>
  )
}
