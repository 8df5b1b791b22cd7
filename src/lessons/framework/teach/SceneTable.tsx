import {useLanguage} from '../../../messages/language'
import type {Scene} from '../lesson'
import type {LoadedLesson} from '../registry'
import css from './Teach.module.css'
import {minutesOf, type Teaching} from './teach'
import {words} from './words'

export interface TeachProps {
  readonly lesson: LoadedLesson
  readonly teaching: Teaching
  readonly addressOf: (scene: string) => string
}

/** Every scene with its minutes in class, and what students do in it. */
export function SceneTable({lesson, teaching, addressOf}: TeachProps) {
  const language = useLanguage()
  const total = lesson.scenes.reduce((sum, scene) => sum + minutesOf(teaching, scene), 0)
  const doing = ({task, prediction, end}: Scene): string => {
    if (prediction) return `${words.predicts[language]} ${prediction.say[language]}`
    if (task) return task.say[language]
    const number = end?.kind === 'question' ? end.number : null
    return (number === null ? null : lesson.ends?.questions[number]?.asks[language]) ?? words.reads[language]
  }
  return (
    <table className={css.scenes}>
      <thead>
        <tr>
          <th scope="col">{words.scene[language]}</th>
          <th scope="col">{words.minutes[language]}</th>
          <th scope="col">{words.students[language]}</th>
        </tr>
      </thead>
      <tbody>
        {lesson.scenes.map((scene) => (
          <tr key={scene.id}>
            <th scope="row">
              <a href={addressOf(scene.id)}>{scene.title[language]}</a>
            </th>
            <td>{minutesOf(teaching, scene)}</td>
            <td>{doing(scene)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total[language]}</th>
          <td>{total}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
