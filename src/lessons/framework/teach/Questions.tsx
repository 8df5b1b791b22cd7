import {useLanguage} from '../../../messages/language'
import {answersOf, letterOf, type Question, shownOrder} from '../ends/ends'
import css from './Teach.module.css'
import {words} from './words'

interface QuestionsProps {
  readonly slug: string
  readonly questions: readonly Question[]
}

/** The questions at the end: the right answer, and which mistake each wrong one stands for. */
export function Questions({slug, questions}: QuestionsProps) {
  const language = useLanguage()
  return questions.map((question, number) => {
    const order = shownOrder(slug, number, answersOf(question).length)
    const said = (index: number) => {
      const {says, why} = answersOf(question)[index] ?? question.right
      return (
        <>
          <b>{letterOf(order.indexOf(index))}.</b> {says[language]} <span>{why[language]}</span>
        </>
      )
    }
    return (
      <div key={question.asks.en} className={css.item}>
        <h3>{question.asks[language]}</h3>
        <dl>
          <dt>{words.expected[language]}</dt>
          <dd>{said(0)}</dd>
          <dt>{words.mistakes[language]}</dt>
          {question.wrong.map(({says}, at) => (
            <dd key={says.en}>{said(at + 1)}</dd>
          ))}
        </dl>
      </div>
    )
  })
}
