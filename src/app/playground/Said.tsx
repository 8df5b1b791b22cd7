import type {ReactNode} from 'react'
import {RunLetter} from '../../charts/parts/RunLetter'
import {ForRun} from './Pair'
import css from './Pair.module.css'
import {labelOf, runId, useRunIds} from './run'

/** Something said of the run; of two, each with its letter. */
export function Said({children}: {readonly children: ReactNode}) {
  const ids = useRunIds()
  if (ids.length === 1)
    return (
      <ForRun id={runId} labelled={false}>
        {children}
      </ForRun>
    )
  return (
    <div className={css.outcomes}>
      {ids.map((id) => (
        <div key={id}>
          <RunLetter {...labelOf(id)} />
          <ForRun id={id} labelled>
            {children}
          </ForRun>
        </div>
      ))}
    </div>
  )
}
