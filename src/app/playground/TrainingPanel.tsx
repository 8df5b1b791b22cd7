import {memo, type ReactNode, useMemo} from 'react'
import {RunLetter} from '../../charts/parts/RunLetter'
import {useRunLabel} from '../../charts/parts/run-label'
import type {RunId} from '../../contract/spec'
import {statusFigures, statusHelp} from '../../figures/training-status'
import {actions, useLab} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {DataProgress} from '../../ui/DataProgress'
import {PendingChanges} from '../../ui/parameters/PendingChanges'
import {TrainingProgress} from '../../ui/training/TrainingProgress'
import {TrainingStatus} from '../../ui/training/TrainingStatus'
import {TrainingToolbar} from '../../ui/training/TrainingToolbar'
import {sameChanges} from '../../variants/changes'
import {changedLabels} from './changed-labels'
import {ForRun} from './Pair'
import css from './Playground.module.css'
import {usePlaygroundRun, useRunId, useRunIds} from './run'

/** The controls of training and how it stands, and what else belongs at hand; always in sight. */
export const TrainingPanel = memo(function TrainingPanel({children}: {readonly children?: ReactNode}) {
  const ids = useRunIds()
  const training = useLab((state) => state.training.length > 0)
  const failed = useLab((state) => state.backend.state === 'failed')
  const orders = useMemo(() => ordersFor(ids), [ids])
  return (
    <div className={css.training}>
      {ids.map((id) => (
        <ForRun key={id} id={id} labelled={ids.length > 1}>
          <Pending />
        </ForRun>
      ))}
      <div className={css.bar} data-paired={ids.length > 1 || undefined}>
        <TrainingToolbar training={training} ready={!failed} {...orders} />
        <div className={css.numbers}>
          {ids.map((id) => (
            <ForRun key={id} id={id} labelled={ids.length > 1}>
              <Numbers />
            </ForRun>
          ))}
        </div>
        {children}
      </div>
      <div className={css.arrival}>
        <Arrival />
      </div>
    </div>
  )
})

/** What the toolbar does: two runs train, step and begin anew together. */
const ordersFor = (ids: readonly RunId[]) => ({
  onTrain: () => void actions.train(ids),
  onPause: () => void actions.pause(),
  onStep: () => void actions.step(ids),
  onRewind: () => void actions.rewind(ids),
  onNewWeights: () => void actions.newWeights(ids),
})

function Numbers() {
  const words = useWords().engine
  const label = useRunLabel()
  const status = usePlaygroundRun((run) => run.status)
  const spec = usePlaygroundRun((run) => run.spec)
  const state = useLab(({backend}) => backend.state)
  const language = useLanguage()
  const letter = label?.letter ?? ''
  return (
    <div className={css.standing}>
      {label && <RunLetter {...label} />}
      <div>
        <TrainingStatus
          of={letter}
          help={status && spec ? statusHelp(status, spec, words, language) : undefined}
          text={status && spec ? words.status(statusFigures(status, spec, words)) : words.backend[state]}
        />
        {status && <TrainingProgress of={letter} status={status} />}
      </div>
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
  const label = useRunLabel()
  const id = useRunId()
  const {name} = useWords().playground.changes
  const current = usePlaygroundRun((run) => run.spec)
  const pending = usePlaygroundRun((run) => run.pendingSpec)
  if (!current || !pending) return null
  const waiting = (
    <PendingChanges
      labels={[
        ...changedLabels(current, pending, language),
        ...(sameChanges(current, pending) ? [] : [name]),
      ]}
      onApply={() => void actions.applyPending([id])}
      onUndo={() => actions.dropPending([id])}
    />
  )
  if (!label) return waiting
  return (
    <div className={css.standing}>
      <RunLetter {...label} />
      {waiting}
    </div>
  )
}
