import {memo, useEffect} from 'react'
import {HourglassFigure} from '../../figures/HourglassFigure'
import {LossFigure} from '../../figures/LossFigure'
import {CodeViewPicker} from '../../figures/latent-space/CodeViewPicker'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {ReconstructionsFigure} from '../../figures/ReconstructionsFigure'
import {TimelineFigure} from '../../figures/timeline/TimelineFigure'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {BackendPanel} from './BackendPanel'
import {DrawPanel} from './DrawPanel'
import {FurtherViews} from './FurtherViews'
import {Outcome} from './Outcome'
import {ParameterPanel} from './ParameterPanel'
import css from './Playground.module.css'
import {runId, usePlaygroundRun} from './run'
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

/** The runs of the loss chart; alone, one needs no name. */
const shown = [{runId, name: ''}] as const

/** The panels and figures, each listening to the store on its own. */
const Panels = memo(function Panels() {
  const generation = usePlaygroundRun((run) => run.generation)
  if (generation === undefined) return null
  return (
    <>
      <TrainingPanel />
      <Outcome />
      <TimelineFigure runId={runId} eager={false} compact />
      <div className={css.panels}>
        <div className={css.side}>
          <div className={css.draw}>
            <DrawPanel />
          </div>
          <div className={css.loss}>
            <LossFigure runs={shown} />
          </div>
        </div>
        <div className={css.map}>
          <LatentSpaceFigure
            runId={runId}
            fitKey={`${generation}`}
            numbered
            actions={<CodeViewPicker runId={runId} />}
          />
        </div>
        <div className={css.inside}>
          <div className={css.glass}>
            <HourglassFigure runId={runId} editable />
          </div>
          <div className={css.strip}>
            <ReconstructionsFigure runId={runId} />
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
    </>
  )
})
