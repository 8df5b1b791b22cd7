import {memo, useId, useMemo} from 'react'
import type {ParameterValue, RunSpec} from '../../contract/spec'
import {useSay} from '../../messages/language'
import {variants} from '../../variants/index'
import {requireVariant} from '../../variants/spec'
import {Select} from '../Select'
import {words} from '../words'
import {grouped} from './groups'
import css from './ParameterForm.module.css'
import {ParameterGroup} from './ParameterGroup'

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
  const groups = useMemo(() => grouped(variant.parameters), [variant])
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
      {groups.map((group) => (
        <ParameterGroup key={group.name} {...{group, draft, current, onChange}} />
      ))}
    </div>
  )
})
