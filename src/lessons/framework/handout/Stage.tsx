import {useEffect, useRef} from 'react'
import {useLab} from '../../../lab/hooks'
import {useLesson} from '../context'
import frame from '../Lesson.module.css'
import type {Scene} from '../lesson'
import {useFit} from '../use-fit'
import {frozen} from './freeze'
import css from './Handout.module.css'
import {whenStill} from './when-still'

interface StageProps {
  readonly scene: Scene
  readonly onFrozen: (copy: HTMLElement) => void
}

/**
 * Where a scene’s figures stand for a moment, unseen, until they are ready to be copied. One scene at a time: figures
 * of many scenes would ask the same runs for different things at once.
 */
export function Stage({scene, onFrozen}: StageProps) {
  const {runs, language} = useLesson()
  const box = useFit<HTMLDivElement>(scene.id)
  const {prediction} = scene
  // Figures are drawn again when PCA, which they are compared with, has been computed.
  const ready = useLab(
    ({digits, baselines, runs: opened}) =>
      digits !== null &&
      baselines !== null &&
      scene.runs.every((id) => opened[runs[id]?.runId ?? '']?.status),
  )
  const latest = useRef({ready, onFrozen})
  useEffect(() => {
    latest.current = {ready, onFrozen}
  })
  useEffect(() => {
    const stage = box.current
    if (!stage) return
    return whenStill(
      stage,
      () => latest.current.ready,
      () => latest.current.onFrozen(frozen(stage, `${scene.id}-`)),
    )
  }, [box, scene.id])
  const predicted = (prediction?.runs ?? []).flatMap((id) => runs[id] ?? [])
  return (
    <div className={`${css.stage} ${css.onPaper}`} aria-hidden="true" inert>
      <div ref={box} className={`${frame.figures} ${css.figures}`}>
        <div className={frame.fitted}>
          {prediction?.controls({runs: predicted, language, score: null, onScore: ignore, skip: null})}
          {scene.show({
            runs,
            language,
            presenting: false,
            prediction: prediction ? 'open' : 'none',
            onMilestone: ignore,
          })}
        </div>
      </div>
    </div>
  )
}

const ignore = () => undefined
