import {memo, useId} from 'react'
import type {ParameterValue} from '../../contract/spec'
import {useSay} from '../../messages/language'
import type {Parameter} from '../../variants/parameters'
import {same} from '../../variants/spec'
import {words} from '../words'
import {EffectMark} from './EffectMark'
import {ParameterControl} from './ParameterControl'
import css from './ParameterField.module.css'

interface ParameterFieldProps {
  readonly name: string
  readonly parameter: Parameter
  /** What the form shows, and what the run has now. */
  readonly value: ParameterValue
  readonly current: ParameterValue | undefined
  readonly onChange: (name: string, value: ParameterValue) => void
}

/** One parameter: its label, when a change counts, the control, a sentence and a formula. */
export const ParameterField = memo(function ParameterField(props: ParameterFieldProps) {
  const {name, parameter, value, current, onChange} = props
  const say = useSay()
  const id = useId()
  const pending = current !== undefined && !same(current, value)
  const ids = {control: `${id}-control`, label: `${id}-label`, help: `${id}-help`}
  const label = say(parameter.label)
  return (
    <div className={`${css.field} ${pending ? css.pending : ''}`}>
      <div className={css.head}>
        {parameter.kind === 'digits' ? (
          <span id={ids.label} className={css.label}>
            {label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={css.label}>
            {label}
          </label>
        )}
        <EffectMark effect={parameter.effect} />
      </div>
      <ParameterControl {...{parameter, value, ids}} onChange={(next) => onChange(name, next)} />
      <p id={ids.help} className={css.help}>
        {say(parameter.help)} {pending && <span className={css.waiting}>{say(words.pending)}</span>}
      </p>
      {parameter.formula && <p className={css.formula}>{parameter.formula}</p>}
    </div>
  )
})
