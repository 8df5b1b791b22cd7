import {useLesson} from './context'
import type {Task} from './lesson'
import css from './Scene.module.css'
import {words} from './words'

/** What the person is asked to do, and whether it is done. */
export function TaskBox({task, done}: {readonly task: Task; readonly done: boolean}) {
  const {language} = useLesson()
  return (
    <section className={css.task} data-done={done} aria-label={words.task[language]}>
      <p className={css.label}>{words.task[language]}</p>
      <p>{task.say[language]}</p>
      <p className={css.done} role="status" aria-label={words.task[language]}>
        {done ? `✓ ${words.taskDone[language]}` : ''}
      </p>
    </section>
  )
}
