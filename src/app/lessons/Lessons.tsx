import {useWords} from '../../messages/language'
import {LessonCards} from './LessonCards'
import css from './Lessons.module.css'

/** `#/lessons`: what there is to learn. */
export function Lessons() {
  const words = useWords().shell
  return (
    <div className={css.page}>
      <h1>{words.lessons}</h1>
      <p>{words.lessonsLead}</p>
      <LessonCards forTeachers />
    </div>
  )
}
