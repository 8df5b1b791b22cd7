import {useEffect, useRef} from 'react'
import type {RunId} from '../../contract/spec'
import type {CodeView} from '../../contract/view'
import {actions, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Select} from '../../ui/Select'
import css from '../figures.module.css'

/** Which two numbers of a larger code are the axes of a run's map; or the codes' own two principal axes. */
export function CodeViewPicker({runId}: {readonly runId: RunId}) {
  const words = useWords().figures.axes
  const size = useRun(runId, (run) => run.snapshot?.map.codeSize) ?? 0
  const view = useRun(runId, (run) => run.watch.view)
  usePrincipalOnGrowth(runId, size)
  if (size <= 2 || !view) return null
  const look = (wanted: CodeView) => actions.lookAt(runId, {view: wanted})
  const [across = 0, up = 1] = view.kind === 'dimensions' ? view.dimensions : []
  const options = Array.from({length: size}, (_, i) => ({value: String(i), label: `z${i + 1}`}))
  return (
    <span className={css.view}>
      <Select
        aria-label={words.view}
        value={view.kind}
        options={[
          {value: 'principal', label: words.principal},
          {value: 'dimensions', label: 'z₁, z₂, …'},
        ]}
        onChange={(kind) => look(kind === 'principal' ? {kind, axes: 2} : {kind, dimensions: [0, 1]})}
      />
      {view.kind === 'dimensions' && (
        <>
          <Select
            aria-label={words.across}
            value={String(across)}
            options={options}
            onChange={(chosen) => look({kind: 'dimensions', dimensions: [Number(chosen), up]})}
          />
          <Select
            aria-label={words.up}
            value={String(up)}
            options={options}
            onChange={(chosen) => look({kind: 'dimensions', dimensions: [across, Number(chosen)]})}
          />
        </>
      )}
    </span>
  )
}

/** A code that has grown past two is seen along its own principal axes first: z₁ and z₂ are no longer special. */
function usePrincipalOnGrowth(runId: RunId, size: number): void {
  const before = useRef(size)
  useEffect(() => {
    if (before.current > 0 && before.current <= 2 && size > 2)
      actions.lookAt(runId, {view: {kind: 'principal', axes: 2}})
    before.current = size
  }, [runId, size])
}
