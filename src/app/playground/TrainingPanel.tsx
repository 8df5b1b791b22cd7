import {memo} from 'react'
import {statusFigures} from '../../figures/training-status'
import {actions, useLab} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {DataProgress} from '../../ui/DataProgress'
import {PendingChanges} from '../../ui/parameters/PendingChanges'
import {TrainingProgress} from '../../ui/training/TrainingProgress'
import {TrainingStatus} from '../../ui/training/TrainingStatus'
import {TrainingToolbar} from '../../ui/training/TrainingToolbar'
import {changedLabels} from './changes'
import css from './Playground.module.css'
import {runIds, usePlaygroundRun} from './run'

const train = () => void actions.train(runIds)
const pause = () => void actions.pause()
const step = () => void actions.step(runIds)
const rewind = () => void actions.rewind(runIds)
const newWeights = () => void actions.newWeights(runIds)
const apply = () => void actions.applyPending(runIds)
const drop = () => actions.dropPending(runIds)

/** The controls of training and how it stands; always in sight. */
export const TrainingPanel = memo(function TrainingPanel() {
  const training = useLab((state) => state.training.length > 0)
  const failed = useLab((state) => state.backend.state === 'failed')
  return (
    <div className={css.training}>
      <Pending />
      <div className={css.bar}>
        <TrainingToolbar
          training={training}
          ready={!failed}
          onTrain={train}
          onPause={pause}
          onStep={step}
          onRewind={rewind}
          onNewWeights={newWeights}
        />
        <Numbers />
      </div>
      <Arrival />
    </div>
  )
})

function Numbers() {
  const words = useWords().engine
  const status = usePlaygroundRun((run) => run.status)
  const spec = usePlaygroundRun((run) => run.spec)
  const state = useLab(({backend}) => backend.state)
  return (
    <div className={css.numbers}>
      <TrainingStatus
        text={status && spec ? words.status(statusFigures(status, spec, words.phases)) : words.backend[state]}
      />
      {status && <TrainingProgress status={status} />}
    </div>
  )
}

/** How far MNIST has arrived; silent once it is all here. */
function Arrival() {
  const words = useWords().engine.data
  const data = useLab((state) => state.data)
  if (data.state === 'ready' || data.state === 'waiting') return null
  const text = {
    loading: () => words.loading(data.trainImages, data.testImages),
    retrying: () => words.retrying(data.attempt),
    failed: () => words.failed,
  }[data.state]()
  return <DataProgress name={words.progress} text={text} {...data} />
}

function Pending() {
  const language = useLanguage()
  const current = usePlaygroundRun((run) => run.spec)
  const pending = usePlaygroundRun((run) => run.pendingSpec)
  if (!current || !pending) return null
  return <PendingChanges labels={changedLabels(current, pending, language)} onApply={apply} onUndo={drop} />
}
