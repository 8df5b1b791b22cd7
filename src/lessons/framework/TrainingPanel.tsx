import {useState} from 'react'
import {statusFigures, statusHelp} from '../../figures/training-status'
import {actions, useLab, useRun} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import {TrainingProgress} from '../../ui/training/TrainingProgress'
import {TrainingStatus} from '../../ui/training/TrainingStatus'
import {TrainingToolbar} from '../../ui/training/TrainingToolbar'
import {useLesson} from './context'
import type {LessonRun} from './lesson'
import {openLessonRun} from './open-run'
import css from './Scene.module.css'
import {trainAgain} from './train-again'
import {words} from './words'

/** Trains a scene's runs, in step. One whose budget is spent, as a shipped one's is, begins again. */
export function TrainingPanel({ids}: {readonly ids: readonly string[]}) {
  const {runs, language} = useLesson()
  const panelRuns = ids.flatMap((id) => runs[id] ?? [])
  const runIds = panelRuns.map((run) => run.runId)
  const training = useLab((state) => runIds.some((id) => state.training.includes(id)))
  const ready = useLab((state) => state.data.trainImages > 0 && runIds.every((id) => state.runs[id]?.status))
  const spent = useLab((state) => runIds.some((id) => state.runs[id]?.status?.state === 'finished'))
  const [live, setLive] = useState(false)
  const again = () => {
    setLive(true)
    void trainAgain(panelRuns)
  }
  const back = () => {
    setLive(false)
    for (const run of panelRuns) void openLessonRun(run)
  }
  const shipped = panelRuns.some((run) => run.shipped !== undefined)
  return (
    <div className={css.trainingPanel}>
      <TrainingToolbar
        training={training}
        ready={ready}
        onTrain={() => (spent ? again() : void actions.train(runIds))}
        onPause={() => void actions.pause()}
        onStep={() => void actions.step(runIds)}
        onRewind={() => void actions.rewind(runIds)}
        onNewWeights={() => void actions.newWeights(runIds)}
      />
      <div className={css.statuses}>
        {panelRuns.map((run) => (
          <RunStatus key={run.id} run={run} named={panelRuns.length > 1} />
        ))}
      </div>
      {shipped && live && !training && (
        <Button look="quiet" onClick={back}>
          {words.shippedBack[language]}
        </Button>
      )}
    </div>
  )
}

function RunStatus({run, named}: {readonly run: LessonRun; readonly named: boolean}) {
  const {language} = useLesson()
  const status = useRun(run.runId, ({status}) => status)
  const spec = useRun(run.runId, ({spec}) => spec)
  const engineWords = useWords().engine
  if (!status || !spec) return null
  return (
    <div className={css.runStatus}>
      {named && <p className={css.runName}>{run.label[language]}</p>}
      <TrainingStatus
        text={engineWords.status(statusFigures(status, spec, engineWords))}
        help={statusHelp(status, spec, engineWords, language)}
      />
      <TrainingProgress status={status} />
    </div>
  )
}
