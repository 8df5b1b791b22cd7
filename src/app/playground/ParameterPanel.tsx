import {memo, useId, useMemo, useState} from 'react'
import type {ParameterValue, RunId} from '../../contract/spec'
import {wantedSpec} from '../../figures/run'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {ParameterForm} from '../../ui/parameters/ParameterForm'
import {ForRun} from './Pair'
import css from './Playground.module.css'
import {PresetPicker} from './PresetPicker'
import {RunTabs} from './RunTabs'
import {usePlaygroundRun, useRunId, useRunIds} from './run'

/** Everything about the net and its training that can be changed: a preset, or each parameter; for each run its own. */
export const ParameterPanel = memo(function ParameterPanel() {
  const words = useWords().playground
  const id = useId()
  const [first, second] = useRunIds()
  const [chosen, setChosen] = useState<RunId | null>(null)
  // The second run is there to be made another one: its form comes first.
  const shown = second === undefined ? first : chosen === first ? first : second
  return (
    <section className={css.parameters} aria-labelledby={id}>
      <h2 id={id}>{words.parameters}</h2>
      {second === undefined ? (
        <ForRun id={first} labelled={false}>
          <Form />
        </ForRun>
      ) : (
        <RunTabs ids={[first, second]} shown={shown} onShow={setChosen}>
          <ForRun key={shown} id={shown} labelled>
            <Form />
          </ForRun>
        </RunTabs>
      )}
    </section>
  )
})

function Form() {
  const id = useRunId()
  const draft = usePlaygroundRun(wantedSpec)
  const current = usePlaygroundRun((run) => run.spec)
  const change = useMemo(
    () => ({
      onVariant: (variant: string) => actions.setVariant([id], variant),
      onChange: (name: string, value: ParameterValue) => void actions.setParameters([id], {[name]: value}),
    }),
    [id],
  )
  if (!draft || !current) return null
  return (
    <>
      <PresetPicker spec={draft} />
      <ParameterForm draft={draft} current={current} {...change} />
    </>
  )
}
