import {type ReactNode, use} from 'react'
import {useLab} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import {buttonLook} from '../../../ui/Button'
import {loadLesson, loadTeaching} from '../../index'
import {sceneAddress} from '../address'
import type {Ends} from '../ends/ends'
import {NoLesson} from '../NoLesson'
import {Exercises} from './Exercises'
import {Predictions} from './Predictions'
import {Questions} from './Questions'
import {SceneTable} from './SceneTable'
import css from './Teach.module.css'
import {proseLicence, words} from './words'

/** `#/lessons/<slug>/teach`: aims, minutes, expected answers and usual mistakes, exercises with solutions. */
export default function TeachPage({slug}: {readonly slug: string}) {
  const [lesson, teaching] = [use(loadLesson(slug)), use(loadTeaching(slug))]
  const language = useLanguage()
  const address = useLab((state) => state.address)
  if (!lesson?.ends || !teaching) return <NoLesson />
  const addressOf = (scene: string | null, present = false) => sceneAddress(address, slug, scene, present)
  return (
    <article className={css.page}>
      <p className={css.kind}>{words.teach[language]}</p>
      <h1>{lesson.title[language]}</h1>
      <p className={css.lead}>{lesson.summary[language]}</p>
      <p className={css.links}>
        <a className={buttonLook('strong')} href={addressOf(null, true)}>
          {words.present[language]}
        </a>
        <a className={buttonLook()} href={addressOf(null)}>
          {words.open[language]}
        </a>
        <a className={buttonLook()} href={addressOf('handout')}>
          {words.handout[language]}
        </a>
      </p>
      <Part name={words.aims[language]}>
        <Aims ends={lesson.ends} />
      </Part>
      <Part name={words.inClass[language]}>
        <p>{teaching.inClass[language]}</p>
      </Part>
      <Part name={words.scenes[language]}>
        <SceneTable {...{lesson, teaching, addressOf}} />
      </Part>
      {Object.keys(teaching.expected).length > 0 && (
        <Part name={words.predictions[language]}>
          <Predictions {...{lesson, teaching, addressOf}} />
        </Part>
      )}
      <Part name={words.questions[language]}>
        <Questions slug={slug} questions={lesson.ends.questions} />
      </Part>
      <Part name={words.exercises[language]}>
        <Exercises exercises={teaching.exercises} />
      </Part>
      <p className={css.licence}>
        {words.licence[language]}{' '}
        <a href={proseLicence.address} rel="license noreferrer">
          {proseLicence.name}
        </a>
      </p>
    </article>
  )
}

function Part({name, children}: {readonly name: string; readonly children: ReactNode}) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function Aims({ends}: {readonly ends: Ends}) {
  const language = useLanguage()
  return (
    <>
      <p>{words.afterwards[language]}</p>
      <ul>
        {ends.able.map((one) => (
          <li key={one.en}>{one[language]}</li>
        ))}
      </ul>
      <p>{words.knows[language]}</p>
      <ul>
        {ends.knows.map(({say}) => (
          <li key={say.en}>{say[language]}</li>
        ))}
      </ul>
    </>
  )
}
