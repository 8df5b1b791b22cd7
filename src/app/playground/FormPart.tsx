import {memo} from 'react'
import type {ParameterValue} from '../../contract/spec'
import {actions, useLab, useWords} from '../../lab/hooks'
import {BackendTable} from '../../ui/BackendTable'
import {ParameterForm} from '../../ui/parameters/ParameterForm'
import css from './Playground.module.css'
import {PresetPicker} from './PresetPicker'
import {runIds, usePlayed, wantedSpec} from './run'

const setVariant = (variant: string) => actions.setVariant(runIds, variant)
const setParameter = (name: string, value: ParameterValue) =>
  void actions.setParameters(runIds, {[name]: value})
const choose = (choice: Parameters<typeof actions.chooseBackend>[0]) => void actions.chooseBackend(choice)
const check = () => void actions.checkBackends()

/** Everything that can be changed: a preset, each parameter, the backend. */
export const FormPart = memo(function FormPart() {
  const words = useWords().playground
  const draft = usePlayed(wantedSpec)
  const current = usePlayed((run) => run.spec)
  if (!draft || !current) return null
  return (
    <section className={css.parameters}>
      <h2>{words.parameters}</h2>
      <PresetPicker spec={draft} />
      <ParameterForm draft={draft} current={current} onVariant={setVariant} onChange={setParameter} />
      <BackendPanel />
    </section>
  )
})

function BackendPanel() {
  const words = useWords().playground
  const {choice, report, checking} = useLab((state) => state.backend)
  return (
    <details className={css.backend}>
      <summary>{words.backendPanel(report?.backend ?? choice)}</summary>
      <BackendTable {...{choice, report, checking}} onChoose={choose} onCheck={check} />
    </details>
  )
}
