import {RunLetter} from '../../charts/parts/RunLetter'
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
      </ForRun>
    )
  return (
    <div className={css.outcomes}>
      {ids.map((id) => (
        <div key={id}>
          <RunLetter {...labelOf(id)} />
          <ForRun id={id} labelled>
            <Outcome />
          </ForRun>
        </div>
      ))}
    </div>
  )
}
