import {memo, useEffect} from 'react'
import {actions, useLab, useWords} from '../../lab/hooks'
import {BackendPanel} from './BackendPanel'
import {DrawPart} from './DrawPart'
import {FormPart} from './FormPart'
import {HourglassPart} from './HourglassPart'
import {LossPart} from './LossPart'
import {MapPart} from './MapPart'
import {Outcome} from './Outcome'
import css from './Playground.module.css'
import {runId, usePlayed} from './run'
import {Sharing} from './Sharing'
import {StripPart} from './StripPart'
import {TrainingPart} from './TrainingPart'
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
      <Bench />
    </div>
  )
}

/** The parts, each listening to the store on its own. */
const Bench = memo(function Bench() {
  const born = usePlayed((run) => run.birth) !== undefined
  const digits = useLab((state) => state.digits)
  if (!born) return null
  return (
    <>
      <TrainingPart />
      <Outcome />
      <div className={css.bench}>
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
          <FormPart />
        </div>
        <div className={css.backend}>
          <BackendPanel />
        </div>
      </div>
    </>
  )
})
