import type {MDXContent} from 'mdx/types'
import type {ComponentType, ReactNode, RefObject} from 'react'
import {useLesson} from './context'
import css from './Lesson.module.css'
import type {Scene} from './lesson'
import {PredictionPanel} from './PredictionPanel'
import {Prose} from './Prose'
import {TaskBox} from './TaskBox'
import {useFit} from './use-fit'
import {useSceneState} from './use-scene-state'
import {useScrolls} from './use-scrolls'
import {words} from './words'

interface SceneViewProps {
  readonly slug: string
  /** The lesson's title. */
  readonly title: string
  readonly scene: Scene
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** What stands in the place of the prose, where there is none. */
  readonly opening: ReactNode
  readonly prose: Readonly<Record<string, ComponentType>>
  readonly Text: MDXContent
}

/** One scene: what is said, what is asked, and the figures. The figures stay from scene to scene. */
export function SceneView({slug, title, scene, heading, opening, prose, Text}: SceneViewProps) {
  const {runs, language, presenting} = useLesson()
  const state = useSceneState(slug, scene)
  const figures = useFit<HTMLElement>(`${scene.id} ${presenting}`)
  const [prosePlace, scrolls] = useScrolls<HTMLElement>()
  return (
    <div className={css.scene}>
      <section
        ref={prosePlace}
        tabIndex={scrolls ? 0 : undefined}
        className={css.text}
        aria-labelledby="scene-title"
      >
        <h1 className={css.title}>{title}</h1>
        <h2 ref={heading} id="scene-title" tabIndex={-1} className={css.sceneTitle}>
          {scene.title[language]}
        </h2>
        {opening ?? (
          <Prose Text={Text} scene={scene.id} answered={state.prediction !== 'open'} parts={prose} />
        )}
        {scene.task && state.prediction !== 'open' && <TaskBox task={scene.task} done={state.taskDone} />}
      </section>
      <section ref={figures} className={css.figures} aria-label={words.figures[language]}>
        <div className={css.fitted}>
          {scene.prediction && <PredictionPanel key={scene.id} prediction={scene.prediction} state={state} />}
          {scene.show({
            runs,
            language,
            presenting,
            prediction: state.prediction,
            onMilestone: state.onMilestone,
          })}
        </div>
      </section>
    </div>
  )
}
