import {memo} from 'react'
import type {RunId, RunSpec} from '../../contract/spec'
import {useLab, useShallow} from '../../lab/hooks'
import {useSay, useWords} from '../../messages/language'
import {describeSpec, requireVariant} from '../../variants/spec'
import {Pair} from './Pair'
import {useRunIds} from './run'
import {type View, views, WhenNear} from './views'
import css from './views.module.css'

/** The views that the run's model offers, below the panels; of two runs, side by side. */
export const FurtherViews = memo(function FurtherViews() {
  const ids = useRunIds()
  const specs = useLab(useShallow(({runs}) => ids.flatMap((id) => runs[id]?.spec ?? [])))
  const offered = views.filter((view) => specs.some((spec) => view.offered(describeSpec(spec))))
  if (offered.length === 0) return null
  return (
    <div className={css.views}>
      {offered.map((view) => (
        <div key={view.id} className={view.wide || ids.length > 1 ? css.wide : undefined}>
          <WhenNear>
            <Pair each={(id) => <Offered view={view} runId={id} spec={specs[ids.indexOf(id)]} />} />
          </WhenNear>
        </div>
      ))}
    </div>
  )
})

interface OfferedProps {
  readonly view: View
  readonly runId: RunId
  readonly spec: RunSpec | undefined
}

/** A view of a run; of two, one may have nothing to show in it. */
function Offered({view: {offered, figure: Figure}, runId, spec}: OfferedProps) {
  const words = useWords().comparison
  const say = useSay()
  if (!spec) return null
  if (offered(describeSpec(spec))) return <Figure runId={runId} />
  return <p className={css.missing}>{words.notOffered(say(requireVariant(spec).title))}</p>
}
