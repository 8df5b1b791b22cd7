import {RunLetter} from '../../charts/parts/RunLetter'
import {Changes} from './Changes'
import {Outcome} from './Outcome'
import {ForRun} from './Pair'
import css from './Pair.module.css'
import {labelOf, runId, useRunIds} from './run'

/** What the run has reached; of two, each with its letter. */
export function Outcomes() {
  const ids = useRunIds()
  if (ids.length === 1)
    return (
      <ForRun id={runId} labelled={false}>
        <Outcome />
        <Changes />
      </ForRun>
    )
  return (
    <div className={css.outcomes}>
      {ids.map((id) => (
        <div key={id}>
          <RunLetter {...labelOf(id)} />
          <ForRun id={id} labelled>
            <Outcome />
            <Changes />
          </ForRun>
        </div>
      ))}
    </div>
  )
}
