import type {ReactNode} from 'react'
import {RunLabelContext} from '../../charts/parts/run-label'
import type {RunId} from '../../contract/spec'
import css from './Pair.module.css'
import {labelOf, RunContext, useRunIds} from './run'

interface ForRunProps {
  readonly id: RunId
  /** Whether another stands beside it, so that it needs its letter. */
  readonly labelled: boolean
  readonly children: ReactNode
}

/** Makes a part of the page be about a run. */
export function ForRun({id, labelled, children}: ForRunProps) {
  return (
    <RunContext value={id}>
      <RunLabelContext value={labelled ? labelOf(id) : null}>{children}</RunLabelContext>
    </RunContext>
  )
}

/** The same for every run of the playground: alone as it is, two of them side by side or, on a phone, stacked. */
export function Pair({each}: {readonly each: (id: RunId) => ReactNode}) {
  const ids = useRunIds()
  const [only, second] = ids
  if (second === undefined)
    return (
      <ForRun id={only} labelled={false}>
        {each(only)}
      </ForRun>
    )
  return (
    <div className={css.pair}>
      {ids.map((id) => (
        <div key={id}>
          <ForRun id={id} labelled>
            {each(id)}
          </ForRun>
        </div>
      ))}
    </div>
  )
}
