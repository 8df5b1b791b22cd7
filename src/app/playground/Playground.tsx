import {memo, useEffect} from 'react'
import {ReconstructionsFigure} from '../../figures/ReconstructionsFigure'
import {actions, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {BackendPanel} from './BackendPanel'
import {FirstScreen} from './FirstScreen'
import {FurtherViews} from './FurtherViews'
import {Keys} from './KeyHint'
import {useNarrow} from './one-screen'
import {Pair} from './Pair'
import css from './Playground.module.css'
import {Progress} from './Progress'
import {runId} from './run'
import {RunsTable} from './runs/RunsTable'
import {Sharing} from './Sharing'
import {TrainingPanel} from './TrainingPanel'
import {usePlaygroundKeys} from './use-playground-keys'
import {useFirstSelection} from './useFirstSelection'
import {WhenNear} from './views'

/** Train an autoencoder on all of MNIST, and see what it makes of every digit while it learns. */
export function Playground() {
  const words = useWords().playground
  const {presenting, parameters, help, onHelpClosed} = usePlaygroundKeys()
  useEffect(() => {
    actions.start()
    actions.followRun(runId)
    void actions.bringBack()
    return () => {
      // Training goes on only where somebody can see and stop it.
      void actions.pause()
      actions.followRun(null)
    }
  }, [])
  useFirstSelection()
  return (
    <div
      className={css.playground}
      data-presenting={presenting || undefined}
      data-parameters={presenting && !parameters ? 'hidden' : 'shown'}
    >
      <h1 className={css.spoken}>{words.title}</h1>
      <Panels />
      {help && <Keys onClose={onHelpClosed} />}
    </div>
  )
}

/** The panels and figures, each listening to the store on its own. */
const Panels = memo(function Panels() {
  const exists = useRun(runId, () => true) ?? false
  const narrow = useNarrow()
  if (!exists) return null
  return (
    <>
      <TrainingPanel>{!narrow && <Sharing />}</TrainingPanel>
      {!narrow && <Progress />}
      <FirstScreen>{narrow && <Progress />}</FirstScreen>
      {narrow && <Sharing />}
      <div className={css.below}>
        <WhenNear>
          <Pair each={(id) => <ReconstructionsFigure runId={id} />} />
        </WhenNear>
        <FurtherViews />
        <BackendPanel />
        <RunsTable />
      </div>
    </>
  )
})
