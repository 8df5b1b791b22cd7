import {useId} from 'react'
import type {RunSpec} from '../../contract/spec'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import css from './Playground.module.css'
import {presetOf, presets} from './presets'
import {useRunId} from './run'

const own = 'own'

/** Set-ups by name, with the reason why each is worth seeing. */
export function PresetPicker({spec}: {readonly spec: RunSpec}) {
  const words = useWords().playground.presets
  const id = useId()
  const runId = useRunId()
  const name = presetOf(spec)
  const take = (chosen: string) => {
    const preset = presets.find((candidate) => candidate.name === chosen)
    if (preset) actions.setSpec([runId], preset.spec)
  }
  return (
    <div className={css.preset}>
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={name ?? own}
        onChange={(event) => take(event.target.value)}
      >
        {name === null && <option value={own}>{words.own}</option>}
        {(['starts', 'failures'] as const).map((group) => (
          <optgroup key={group} label={words[group]}>
            {presets
              .filter((preset) => preset.group === group)
              .map((preset) => (
                <option key={preset.name} value={preset.name}>
                  {words.byName[preset.name].title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-why`}>{name === null ? '' : words.byName[name].why}</p>
    </div>
  )
}
