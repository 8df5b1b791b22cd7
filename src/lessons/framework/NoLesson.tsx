import {useLanguage} from '../../messages/language'
import css from './Lesson.module.css'
import {words} from './words'

/** For an address that names a lesson which there is not. */
export function NoLesson() {
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
