import {formatRoute} from '../../lab/address/route'
import {type LessonEntry, LivingPicture, lessonList} from '../../lessons/index'
import {useLanguage, useWords} from '../../messages/language'
import css from './Lessons.module.css'

/** The lessons, a card each: number, title, what it shows, how long it takes; for teachers, the way to their page. */
export function LessonCards({forTeachers = false}: {readonly forTeachers?: boolean}) {
  return (
    <ol className={css.cards}>
      {lessonList.map((lesson) => (
        <LessonCard key={lesson.slug} {...{lesson, forTeachers}} />
      ))}
    </ol>
  )
}

interface LessonCardProps {
  readonly lesson: LessonEntry
  readonly forTeachers: boolean
}

function LessonCard({lesson, forTeachers}: LessonCardProps) {
  const language = useLanguage()
  const words = useWords().shell
  const addressOf = (scene: string | null) => `#${formatRoute({page: 'lesson', slug: lesson.slug, scene})}`
  return (
    <li>
      <a href={addressOf(null)}>
        {lesson.picture && <LivingPicture load={lesson.picture} />}
        <b>{lesson.title[language]}</b>
        <span>{lesson.summary[language]}</span>
        <small>{words.minutes(lesson.minutes)}</small>
      </a>
      {forTeachers && (
        <a
          href={addressOf('teach')}
          className={css.teach}
          aria-label={words.forTeachers(lesson.title[language])}
        >
          {words.teach}
        </a>
      )}
    </li>
  )
}
