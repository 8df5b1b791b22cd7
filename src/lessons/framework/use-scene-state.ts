import {useCallback, useEffect, useMemo, useState} from 'react'
import {store, useLab} from '../../lab/hooks'
import type {LabState} from '../../lab/store/state'
import {useLesson} from './context'
import type {Scene, Score} from './lesson'
import {changeProgress, withDone, withScore} from './progress'

export interface SceneState {
  readonly taskDone: boolean
  readonly prediction: 'none' | 'open' | 'settled'
  /** Null until the run has answered. */
  readonly score: Score | null
  readonly onMilestone: (milestone: string) => void
  readonly settle: (score: Score | null) => void
  readonly reopen: () => void
}

interface OpenedScene {
  readonly scene: string
  readonly before: LabState
  readonly milestones: ReadonlySet<string>
  readonly settled: boolean
  readonly score: Score | null
}

const begin = (scene: string): OpenedScene => ({
  scene,
  before: store.getState(),
  milestones: new Set(),
  settled: false,
  score: null,
})

/** What has happened in a scene since it was opened: what was done, what was guessed. */
export function useSceneState(slug: string, scene: Scene): SceneState {
  const [kept, setOpened] = useState(() => begin(scene.id))
  // What was done in the last scene says nothing of this one, not even in the render that opens it.
  const opened = kept.scene === scene.id ? kept : begin(scene.id)
  if (opened !== kept) setOpened(opened)
  const {task, prediction, id} = scene
  // The figures' effects run before this one: what they select when they open is none of the person's doing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each scene
  useEffect(() => setOpened((now) => ({...now, before: store.getState()})), [scene.id])
  const taskDone = useTaskDone(scene, opened)
  useEffect(() => {
    if (taskDone) changeProgress(slug, (progress) => withDone(progress, id))
  }, [slug, id, taskDone])

  const onMilestone = useCallback((milestone: string) => {
    setOpened((now) =>
      now.milestones.has(milestone) ? now : {...now, milestones: new Set([...now.milestones, milestone])},
    )
  }, [])
  const settle = useCallback(
    (score: Score | null) => {
      setOpened((now) => ({...now, settled: true, score}))
      if (score) changeProgress(slug, (progress) => withScore(progress, id, score.share))
    },
    [slug, id],
  )
  const reopen = useCallback(() => setOpened((now) => ({...now, settled: false, score: null})), [])
  const open = prediction ? (opened.settled ? 'settled' : 'open') : 'none'
  return {
    taskDone: task ? taskDone : false,
    prediction: open,
    score: opened.score,
    onMilestone,
    settle,
    reopen,
  }
}

/** Whether the task has ever been done since the scene was opened; once done, it stays so. */
function useTaskDone({task, id}: Scene, {before, milestones}: OpenedScene): boolean {
  const {runs} = useLesson()
  const doneNow = useLab((lab) =>
    task ? task.done({lab, before, milestones, run: (name) => lab.runs[runs[name]?.runId ?? '']}) : false,
  )
  const [doneIn, setDoneIn] = useState<string | null>(null)
  if (doneNow && doneIn !== id) setDoneIn(id)
  return useMemo(() => doneNow || doneIn === id, [doneNow, doneIn, id])
}
