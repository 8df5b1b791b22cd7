import {useLab} from '../../../lab/hooks'
import {sceneAddress} from '../address'
import {useLesson} from '../context'
import type {LoadedLesson} from '../registry'
import css from './Ends.module.css'
import type {Ends, Known} from './ends'
import {PagesBeside} from './PagesBeside'
import {extent, words} from './words'

interface BeginProps {
  readonly lesson: LoadedLesson
  readonly ends: Ends
}

/** What one will be able to do, and what one should know: beside the lesson’s first figures. */
export function Begin({lesson, ends}: BeginProps) {
  const {language} = useLesson()
  const count = extent(lesson.minutes, lesson.lesson.scenes.length, ends.questions.length)
  return (
    <div className={css.begin}>
      <p>{lesson.summary[language]}</p>
      <h3>{words.able[language]}</h3>
      <ul>
        {ends.able.map((one) => (
          <li key={one.en}>{one[language]}</li>
        ))}
      </ul>
      <h3>{words.knows[language]}</h3>
      {ends.knows.length === 0 ? (
        <p>{words.nothing[language]}</p>
      ) : (
        <ul>
          {ends.knows.map((one) => (
            <KnownLine key={one.say.en} known={one} />
          ))}
        </ul>
      )}
      <p className={css.extent}>{count[language]}</p>
      <PagesBeside />
    </div>
  )
}

function KnownLine({known}: {readonly known: Known}) {
  const {language, presenting} = useLesson()
  const address = useLab((state) => state.address)
  const said = known.say[language]
  if (known.lesson === undefined) return <li>{said}</li>
  return (
    <li>
      <a href={sceneAddress(address, known.lesson, null, presenting)}>{said}</a>
    </li>
  )
}
