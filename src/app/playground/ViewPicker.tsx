import {useEffect, useRef} from 'react'
import type {CodeView} from '../../contract/view'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Select} from '../../ui/Select'
import css from './Playground.module.css'
import {runId, usePlaygroundRun} from './run'

const look = (view: CodeView) => actions.lookAt(runId, {view})

/** Which two numbers of a larger code are the axes of the map; or the codes' own two principal axes. */
export function ViewPicker() {
  const words = useWords().playground.map
  const size = usePlaygroundRun((run) => run.snapshot?.map.codeSize) ?? 0
  const view = usePlaygroundRun((run) => run.watch.view)
  usePrincipalOnGrowth(size)
  if (size <= 2 || !view) return null
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
function usePrincipalOnGrowth(size: number): void {
  const before = useRef(size)
  useEffect(() => {
    if (before.current > 0 && before.current <= 2 && size > 2) look({kind: 'principal', axes: 2})
    before.current = size
  }, [size])
}
