import {memo, useEffect} from 'react'
import type {RunId} from '../../contract/spec'
import {HourglassFigure} from '../../figures/HourglassFigure'
import {CodeViewPicker} from '../../figures/latent-space/CodeViewPicker'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {ReconstructionsFigure} from '../../figures/ReconstructionsFigure'
import {TimelineFigure} from '../../figures/timeline/TimelineFigure'
import {actions, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {BackendPanel} from './BackendPanel'
import {ComparisonNote} from './ComparisonNote'
import {DrawPanel} from './DrawPanel'
import {FurtherViews} from './FurtherViews'
import {Losses} from './Losses'
import {Outcomes} from './Outcomes'
import {Pair} from './Pair'
import {ParameterPanel} from './ParameterPanel'
import css from './Playground.module.css'
import {runId, useRunIds} from './run'
import {RunsTable} from './runs/RunsTable'
import {Sharing} from './Sharing'
import {TrainingPanel} from './TrainingPanel'
import {useFirstSelection} from './useFirstSelection'

/** Train an autoencoder on all of MNIST, and see what it makes of every digit while it learns. */
export function Playground() {
  const words = useWords().playground
  useEffect(() => {
    actions.start()
    actions.followRun(runId)
    return () => {
      // Training goes on only where somebody can see and stop it.
      void actions.pause()
      actions.followRun(null)
    }
  }, [])
  useFirstSelection()
  return (
    <div className={css.playground}>
      <div className={css.head}>
        <h1>{words.title}</h1>
        <Sharing />
      </div>
      <Panels />
    </div>
  )
}

/** The panels and figures, each listening to the store on its own. */
const Panels = memo(function Panels() {
  const exists = useRun(runId, () => true) ?? false
  const paired = useRunIds().length > 1
  if (!exists) return null
  return (
    <>
      <TrainingPanel />
      <ComparisonNote />
      <Outcomes />
      <Pair each={(id) => <TimelineFigure runId={id} eager={false} compact />} />
      <div className={`${css.panels} ${paired ? css.paired : ''}`}>
        <div className={css.side}>
          <div className={css.draw}>
            <DrawPanel />
          </div>
          <div className={css.loss}>
            <Losses />
          </div>
        </div>
        <div className={css.map}>
          <Pair each={(id) => <MapOf runId={id} />} />
        </div>
        <div className={css.inside}>
          <div className={css.glass}>
            <Pair each={(id) => <HourglassFigure runId={id} editable />} />
          </div>
          <div className={css.strip}>
            <Pair each={(id) => <ReconstructionsFigure runId={id} />} />
          </div>
        </div>
        <div className={css.form}>
          <ParameterPanel />
        </div>
        <div className={css.backend}>
          <BackendPanel />
        </div>
      </div>
      <FurtherViews />
      <RunsTable />
    </>
  )
})

function MapOf({runId}: {readonly runId: RunId}) {
  const generation = useRun(runId, (run) => run.generation)
  return (
    <LatentSpaceFigure
      runId={runId}
      fitKey={`${generation}`}
      numbered
      actions={<CodeViewPicker runId={runId} />}
    />
  )
}
