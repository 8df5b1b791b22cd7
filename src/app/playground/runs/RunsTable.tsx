import {memo, useId, useMemo} from 'react'
import {actions, useLab} from '../../../lab/hooks'
import {useLanguage, useWords} from '../../../messages/language'
import {labelOf} from '../run'
import {differing, firstAndLast} from './differing'
import {RunRow} from './RunRow'
import css from './Runs.module.css'

/** Every run of this visit that was trained, and those of earlier visits that are kept: to be held side by side. */
export const RunsTable = memo(function RunsTable() {
  const words = useWords().runs
  const language = useLanguage()
  const id = useId()
  const {runs, place, live} = useLab((state) => state.kept)
  const columns = useMemo(() => differing(runs.flatMap(firstAndLast)), [runs])
  const labels = new Map(Object.entries(live).map(([runId, kept]) => [kept, labelOf(runId)]))
  return (
    <section className={css.runs} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {runs.length === 0 ? (
        <p className={css.said}>{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys
        <section className={css.scroll} aria-label={words.scroll} tabIndex={0}>
          <table className={css.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.variant}</th>
                {columns.map(({name, parameter}) => (
                  <th key={name} scope="col">
                    {parameter.label[language]}
                  </th>
                ))}
                <th scope="col" title={words.testErrorHelp}>
                  {words.testError}
                </th>
                <th scope="col" title={words.testLossHelp}>
                  {words.testLoss}
                </th>
                <th scope="col">{words.steps}</th>
                <th scope="col">{words.time}</th>
                <th scope="col">{words.curve}</th>
                <th scope="col">
                  <span className={css.spoken}>{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.toReversed().map((run) => (
                <RunRow
                  key={run.id}
                  run={run}
                  columns={columns}
                  label={labels.get(run.id) ?? null}
                  onOpen={() => void actions.openKept(run.id)}
                  onCompare={() => void actions.compareKept(run.id)}
                  onDelete={() => actions.deleteKept(run.id)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {place === 'visit' && (
        <p className={css.warning} role="note">
          {words.thisVisit}
        </p>
      )}
      {place === 'browser' && runs.length > 0 && <p className={css.said}>{words.kept}</p>}
    </section>
  )
})
