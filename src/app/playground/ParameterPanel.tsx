import {memo, useId} from 'react'
import type {ParameterValue} from '../../contract/spec'
import {wantedSpec} from '../../figures/run'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {ParameterForm} from '../../ui/parameters/ParameterForm'
import css from './Playground.module.css'
import {PresetPicker} from './PresetPicker'
import {runIds, usePlaygroundRun} from './run'

const setVariant = (variant: string) => actions.setVariant(runIds, variant)
const setParameter = (name: string, value: ParameterValue) =>
  void actions.setParameters(runIds, {[name]: value})

/** Everything about the net and its training that can be changed: a preset, or each parameter. */
export const ParameterPanel = memo(function ParameterPanel() {
  const words = useWords().playground
  const id = useId()
  const draft = usePlaygroundRun(wantedSpec)
  const current = usePlaygroundRun((run) => run.spec)
  if (!draft || !current) return null
  return (
    <section className={css.parameters} aria-labelledby={id}>
      <h2 id={id}>{words.parameters}</h2>
      <PresetPicker spec={draft} />
      <ParameterForm draft={draft} current={current} onVariant={setVariant} onChange={setParameter} />
    </section>
  )
})
