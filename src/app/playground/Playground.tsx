import {memo, useEffect} from 'react'
import {actions, useLab} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {BackendPanel} from './BackendPanel'
import {DrawPart} from './DrawPart'
import {HourglassPart} from './HourglassPart'
import {LossPart} from './LossPart'
import {MapPart} from './MapPart'
import {Outcome} from './Outcome'
import {ParameterPanel} from './ParameterPanel'
import css from './Playground.module.css'
import {runId, usePlaygroundRun} from './run'
import {Sharing} from './Sharing'
import {StripPart} from './StripPart'
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
  const exists = usePlaygroundRun((run) => run.generation) !== undefined
  const digits = useLab((state) => state.digits)
  if (!exists) return null
  return (
    <>
      <TrainingPanel />
      <Outcome />
      <div className={css.panels}>
        <div className={css.side}>
          <div className={css.draw}>
            <DrawPart />
          </div>
          <div className={css.loss}>
            <LossPart />
          </div>
        </div>
        <div className={css.map}>
          <MapPart digits={digits} />
        </div>
        <div className={css.inside}>
          <div className={css.glass}>
            <HourglassPart digits={digits} />
          </div>
          <div className={css.strip}>
            <StripPart digits={digits} />
          </div>
        </div>
        <div className={css.form}>
          <ParameterPanel />
        </div>
        <div className={css.backend}>
          <BackendPanel />
        </div>
      </div>
    </>
  )
})
