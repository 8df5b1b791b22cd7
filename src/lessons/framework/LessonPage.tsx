import {use} from 'react'
import {useLanguage} from '../../messages/language'
import {lessonList, loadLesson} from '../index'
import css from './Lesson.module.css'
import {LessonView} from './LessonView'
import {words} from './words'

interface LessonPageProps {
  readonly slug: string
  /** Null where the address names none: the first. */
  readonly scene: string | null
}

/** A lesson at a scene. Suspends until the lesson's files are here; throws where they cannot be had. */
export default function LessonPage({slug, scene}: LessonPageProps) {
  const lesson = use(loadLesson(slug))
  const next = lessonList[lessonList.findIndex((entry) => entry.slug === slug) + 1]
  return lesson ? <LessonView key={slug} {...{lesson, scene}} next={next ?? null} /> : <NoLesson />
}

function NoLesson() {
  const language = useLanguage()
  return (
    <div className={css.missing}>
      <h1>{words.missing[language]}</h1>
      <p>
        <a href="#/lessons">{words.missingText[language]}</a>
      </p>
    </div>
  )
}
