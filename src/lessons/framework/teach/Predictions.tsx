import {useLanguage} from '../../../messages/language'
import type {TeachProps} from './SceneTable'
import css from './Teach.module.css'
import {words} from './words'

/** Scenes that ask for a prediction: what to expect, and what usually goes wrong. */
export function Predictions({lesson, teaching, addressOf}: TeachProps) {
  const language = useLanguage()
  return lesson.scenes.map(({id, title, prediction}) => {
    const expected = teaching.expected[id]
    if (!prediction || !expected) return null
    return (
      <div key={id} className={css.item}>
        <h3>
          <a href={addressOf(id)}>{title[language]}</a>
        </h3>
        <p>{prediction.say[language]}</p>
        <dl>
          <dt>{words.expected[language]}</dt>
          <dd>{expected.answer[language]}</dd>
          <dt>{words.mistakes[language]}</dt>
          <dd>{expected.mistakes[language]}</dd>
        </dl>
      </div>
    )
  })
}
