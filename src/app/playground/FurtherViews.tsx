import {memo} from 'react'
import {describeSpec} from '../../variants/spec'
import {runId, usePlaygroundRun} from './run'
import {views, WhenNear} from './views'
import css from './views.module.css'

/** The views that the run's model offers, below the panels. */
export const FurtherViews = memo(function FurtherViews() {
  const spec = usePlaygroundRun((run) => run.spec)
  if (!spec) return null
  const model = describeSpec(spec)
  const offered = views.filter((view) => view.offered(model))
  if (offered.length === 0) return null
  return (
    <div className={css.views}>
      {offered.map(({id, figure: Figure, wide = false}) => (
        <div key={id} className={wide ? css.wide : undefined}>
          <WhenNear>
            <Figure runId={runId} />
          </WhenNear>
        </div>
      ))}
    </div>
  )
})
