import {memo, useId} from 'react'
import type {ParameterValue, RunSpec} from '../../contract/spec'
import {useLanguage, useSay} from '../../messages/language'
import {defaultSpec, requireVariant, same} from '../../variants/spec'
import {words} from '../words'
import type {Group} from './groups'
import {openGroup, useOpenGroups} from './open-groups'
import {ParameterField} from './ParameterField'
import css from './ParameterForm.module.css'
import {valueText} from './value-text'

interface ParameterGroupProps {
  readonly group: Group
  readonly draft: RunSpec
  readonly current: RunSpec
  readonly onChange: (name: string, value: ParameterValue) => void
}

/** Parameters that belong together. Folded, it says what in it is not as the variant has it; what waits is in sight. */
export const ParameterGroup = memo(function ParameterGroup(props: ParameterGroupProps) {
  const {group, draft, current, onChange} = props
  const say = useSay()
  const id = useId()
  const variant = requireVariant(draft)
  const standing = current.variant === draft.variant ? current.parameters : null
  const names = group.parameters.filter(
    (name) => variant.parameters[name]?.counts?.(draft.parameters) ?? name in variant.parameters,
  )
  const waits = names.some((name) => standing && !same(standing[name], draft.parameters[name]))
  const open = useOpenGroups().has(group.name) || waits
  return (
    <section className={css.group} aria-labelledby={id}>
      <details open={open}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
        <summary
          onClick={(event) => {
            event.preventDefault()
            openGroup(group.name, !open)
          }}
        >
          <h3 id={id}>{say(words.groups[group.name])}</h3>
          {!open && <Differences draft={draft} names={names} />}
        </summary>
        {names.map((name) => {
          const [parameter, value] = [variant.parameters[name], draft.parameters[name]]
          return parameter && value !== undefined ? (
            <ParameterField
              key={`${variant.id} ${name}`}
              {...{name, parameter, value, onChange}}
              current={standing?.[name]}
            />
          ) : null
        })}
      </details>
    </section>
  )
})

/** What of a group is not as its variant has it by default. */
function Differences({draft, names}: {readonly draft: RunSpec; readonly names: readonly string[]}) {
  const language = useLanguage()
  const variant = requireVariant(draft)
  const usual = defaultSpec(variant).parameters
  const told = names
    .filter((name) => !same(usual[name], draft.parameters[name]))
    .map((name) => {
      const parameter = variant.parameters[name]
      return `${parameter?.label[language] ?? name} ${valueText(parameter, draft.parameters[name], language)}`
    })
  return told.length === 0 ? null : <span className={css.differs}>{told.join(' · ')}</span>
}
