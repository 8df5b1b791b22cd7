import type {RefObject} from 'react'
import {useLab} from '../../../lab/hooks'
import {listAddress} from '../address'
import {useLesson} from '../context'
import frame from '../Lesson.module.css'
import type {Scene} from '../lesson'
import type {LessonEntry, LoadedLesson} from '../registry'
import css from './Ends.module.css'
import type {Ends} from './ends'
import {QuestionScene} from './QuestionScene'
import {SummaryScene} from './SummaryScene'

interface EndSceneProps {
  readonly lesson: LoadedLesson
  readonly ends: Ends
  readonly scene: Scene
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** The next lesson; null after the last. */
  readonly next: LessonEntry | null
}

/** A scene after the lesson’s own, without figures: a question, or the summary. */
export function EndScene({lesson, ends, scene, heading, next}: EndSceneProps) {
  const {language} = useLesson()
  const address = useLab((state) => state.address)
  const {end} = scene
  const question = end?.kind === 'question' ? ends.questions[end.number] : undefined
  return (
    <section className={css.end} aria-labelledby="scene-title">
      <h1 className={frame.title}>{lesson.title[language]}</h1>
      <h2 ref={heading} id="scene-title" tabIndex={-1} className={frame.sceneTitle}>
        {scene.title[language]}
      </h2>
      {end?.kind === 'question' && question && (
        <QuestionScene key={scene.id} {...{question, number: end.number, scenes: lesson.scenes}} />
      )}
      {end?.kind === 'summary' && <SummaryScene {...{ends, next, listAddress: listAddress(address)}} />}
    </section>
  )
}
