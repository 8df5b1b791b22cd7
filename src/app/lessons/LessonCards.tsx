import {formatRoute} from '../../lab/address/route'
import {type LessonEntry, lessonList} from '../../lessons/index'
import {useLanguage, useWords} from '../../messages/language'
import css from './Lessons.module.css'

/** The lessons, a line each: number, title, what it shows, how long it takes. */
export function LessonCards() {
  return (
    <ol className={css.cards}>
      {lessonList.map((lesson) => (
        <LessonCard key={lesson.slug} lesson={lesson} />
      ))}
    </ol>
  )
}

function LessonCard({lesson}: {readonly lesson: LessonEntry}) {
  const language = useLanguage()
  const words = useWords().shell
  const address = formatRoute({page: 'lesson', slug: lesson.slug, scene: null})
  return (
    <li>
      <a href={`#${address}`}>
        <b>{lesson.title[language]}</b>
        <span>{lesson.summary[language]}</span>
        <small>{words.minutes(lesson.minutes)}</small>
      </a>
    </li>
  )
}
