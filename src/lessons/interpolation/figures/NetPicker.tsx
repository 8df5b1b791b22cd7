import {useLanguage} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import type {LessonRun} from '../../framework/lesson'
import type {RunName} from '../scene-props'
import css from '../View.module.css'
import {words} from '../words'

interface PickerProps {
  readonly runs: Readonly<Record<RunName, LessonRun>>
  readonly chosen: RunName
  readonly onChoose: (name: RunName) => void
}

/** The nets by the size of their codes, one of them chosen. */
export function NetPicker({runs, chosen, onChoose}: PickerProps) {
  const language = useLanguage()
  const names = Object.keys(runs).filter((name): name is RunName => name in runs)
  return (
    <fieldset className={css.nets} aria-label={words.net[language]}>
      <span aria-hidden="true">{words.net[language]}</span>
      {names.map((name) => (
        <Button key={name} aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {runs[name].label[language]}
        </Button>
      ))}
    </fieldset>
  )
}
