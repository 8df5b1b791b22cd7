import {useEffect} from 'react'
import {useLab} from '../../../lab/hooks'
import {buttonLook} from '../../../ui/Button'
import {playgroundAddress, sceneAddress} from '../address'
import {useLesson} from '../context'
import {changeProgress, useProgress, withDone} from '../progress'
import type {LessonEntry} from '../registry'
import css from './Ends.module.css'
import type {Ends} from './ends'
import {PagesBeside} from './PagesBeside'
import {questionTitle, scoreLine, words} from './words'

interface SummarySceneProps {
  readonly ends: Ends
  /** The next lesson; null after the last. */
  readonly next: LessonEntry | null
  /** Where the list of lessons is. */
  readonly listAddress: string
}

/** What to keep of the lesson in five lines, how the questions went, what to try, and where to go. */
export function SummaryScene({ends, next, listAddress}: SummarySceneProps) {
  const {slug, scene, language, presenting} = useLesson()
  const address = useLab((state) => state.address)
  // Nothing comes after it that would tell that it was read.
  useEffect(() => changeProgress(slug, (progress) => withDone(progress, scene)), [slug, scene])
  return (
    <div className={css.summary}>
      <ol className={css.lines}>
        {ends.summary.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ol>
      <div className={css.afterwards}>
        <Score count={ends.questions.length} />
        <section aria-labelledby="ends-playground">
          <h3 id="ends-playground">{words.playground[language]}</h3>
          <p>{ends.task.say[language]}</p>
          <a className={buttonLook()} href={playgroundAddress(address, ends.task)}>
            {words.openPlayground[language]}
          </a>
        </section>
        <section aria-labelledby="ends-onward">
          <h3 id="ends-onward">{words.onward[language]}</h3>
          {next ? (
            <p>
              <a href={sceneAddress(address, next.slug, null, presenting)}>{next.title[language]}</a>
              <br />
              {next.summary[language]}
            </p>
          ) : (
            <p>
              {words.freely[language]} <a href={listAddress}>{words.toList[language]}</a>
            </p>
          )}
        </section>
        <PagesBeside />
      </div>
    </div>
  )
}

/** How the questions went, each a link to itself. */
function Score({count}: {readonly count: number}) {
  const {slug, language, presenting} = useLesson()
  const address = useLab((state) => state.address)
  const {answers} = useProgress(slug)
  const ids = Array.from({length: count}, (_, number) => `question-${number + 1}`)
  const right = ids.filter((id) => answers[id] === 0).length
  const stateOf = (id: string) =>
    answers[id] === undefined ? words.unanswered : answers[id] === 0 ? words.rightMark : words.wrongMark
  return (
    <section aria-labelledby="ends-score">
      <h3 id="ends-score">{words.score[language]}</h3>
      {ids.some((id) => answers[id] !== undefined) && <p>{scoreLine(right, count)[language]}</p>}
      <ul className={css.score}>
        {ids.map((id, number) => (
          <li key={id} data-right={answers[id] === 0}>
            <a href={sceneAddress(address, slug, id, presenting)}>{questionTitle(number + 1)[language]}</a>:{' '}
            {stateOf(id)[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}
