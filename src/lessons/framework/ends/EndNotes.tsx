import {useLesson} from '../context'
import {answersOf, type Ends, letterOf, shownOrder} from './ends'
import type {End} from './scenes'

/** The presenter’s notes for a scene of the ends: aims, the right answer and what is wrong with the others, the lines. */
export function EndNotes({ends, end}: {readonly ends: Ends; readonly end: End}) {
  const {slug, language} = useLesson()
  if (end.kind !== 'question') {
    const lines = end.kind === 'begin' ? ends.able : ends.summary
    return (
      <ul>
        {lines.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ul>
    )
  }
  const question = ends.questions[end.number]
  if (!question) return null
  const answers = answersOf(question)
  const order = shownOrder(slug, end.number, answers.length)
  return (
    <>
      <p>{question.asks[language]}</p>
      {answers.map(({says, why}, index) => (
        <p key={says.en}>
          <b>
            {index === 0 ? '✓' : '✗'} {letterOf(order.indexOf(index))}. {says[language]}
          </b>{' '}
          {why[language]}
        </p>
      ))}
    </>
  )
}
