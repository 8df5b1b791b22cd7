import {lazy, use} from 'react'
import {lessonList, loadLesson} from '../index'
import {LessonView} from './LessonView'
import {NoLesson} from './NoLesson'

const TeachPage = lazy(() => import('./teach/TeachPage'))

interface LessonPageProps {
  readonly slug: string
  /** Null where the address names none: the first. */
  readonly scene: string | null
}

/**
 * A lesson at a scene, or a page beside it: `teach`.
 * Suspends until the lesson's files are here; throws where they cannot be had.
 */
export default function LessonPage({slug, scene}: LessonPageProps) {
  if (scene === 'teach') return <TeachPage slug={slug} />
  return <LessonAt slug={slug} scene={scene} />
}

function LessonAt({slug, scene}: LessonPageProps) {
  const lesson = use(loadLesson(slug))
  const next = lessonList[lessonList.findIndex((entry) => entry.slug === slug) + 1]
  return lesson ? <LessonView key={slug} {...{lesson, scene}} next={next ?? null} /> : <NoLesson />
}
