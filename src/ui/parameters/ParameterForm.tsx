import {memo, useId} from 'react'
import type {ParameterValue, RunSpec} from '../../contract/spec'
import {useSay} from '../../messages/language'
import {variants} from '../../variants/index'
import {requireVariant} from '../../variants/spec'
import {Select} from '../Select'
import {words} from '../words'
import {grouped} from './groups'
import {ParameterField} from './ParameterField'
import css from './ParameterForm.module.css'

interface ParameterFormProps {
  /** What the form shows: the run's spec with the changes that wait for new weights. */
  readonly draft: RunSpec
  /** What the run has now. */
  readonly current: RunSpec
  readonly onVariant: (variant: string) => void
  readonly onChange: (name: string, value: ParameterValue) => void
}

/** The form of a variant, made from its declaration. Knows no parameter by name but for its place. */
export const ParameterForm = memo(function ParameterForm(props: ParameterFormProps) {
  const {draft, current, onVariant, onChange} = props
  const say = useSay()
  const id = useId()
  const variant = requireVariant(draft)
  return (
    <div className={css.form}>
      <div className={css.variant}>
        <label htmlFor={id}>{say(words.variant)}</label>
        <Select
          id={id}
          value={draft.variant}
          options={variants.map((option) => ({value: option.id, label: say(option.title)}))}
          onChange={onVariant}
        />
        <p className={css.summary}>{say(variant.summary)}</p>
      </div>
      {grouped(variant.parameters).map((group) => (
        <section key={group.name} className={css.group} aria-labelledby={`${id}-${group.name}`}>
          <h3 id={`${id}-${group.name}`}>{say(words.groups[group.name])}</h3>
          {group.parameters.map((name) => {
            const parameter = variant.parameters[name]
            const value = draft.parameters[name]
            const counts = parameter?.counts?.(draft.parameters) ?? true
            return parameter && value !== undefined && counts ? (
              <ParameterField
                key={`${variant.id} ${name}`}
                {...{name, parameter, value, onChange}}
                current={current.variant === draft.variant ? current.parameters[name] : undefined}
              />
            ) : null
          })}
        </section>
      ))}
    </div>
  )
})
