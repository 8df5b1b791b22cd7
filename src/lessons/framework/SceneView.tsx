import type {MDXContent} from 'mdx/types'
import {type ComponentType, useEffect, useRef} from 'react'
import {useLesson} from './context'
import css from './Lesson.module.css'
import type {Scene} from './lesson'
import {PredictionPanel} from './PredictionPanel'
import {Prose} from './Prose'
import {TaskBox} from './TaskBox'
import {TrainingPanel} from './TrainingPanel'
import {useSceneState} from './use-scene-state'
import {words} from './words'

interface SceneViewProps {
  readonly slug: string
  readonly scene: Scene
  readonly prose: Readonly<Record<string, ComponentType>>
  readonly Text: MDXContent
}

/** One scene: what is said, what is asked, and the figures. The figures stay from scene to scene. */
export function SceneView({slug, scene, prose, Text}: SceneViewProps) {
  const {runs, language, presenting} = useLesson()
  const state = useSceneState(slug, scene)
  const heading = useFocusOnChange(scene.id)
  return (
    <div className={css.scene}>
      <section className={css.text} aria-labelledby="scene-title">
        <h2 ref={heading} id="scene-title" tabIndex={-1} className={css.sceneTitle}>
          {scene.title[language]}
        </h2>
        <Prose Text={Text} scene={scene.id} answered={state.prediction !== 'open'} parts={prose} />
        {scene.task && <TaskBox task={scene.task} done={state.taskDone} />}
        {scene.train.length > 0 && <TrainingPanel key={scene.train.join()} ids={scene.train} />}
      </section>
      <section className={css.figures} aria-label={words.figures[language]}>
        {scene.prediction && <PredictionPanel key={scene.id} prediction={scene.prediction} state={state} />}
        {scene.show({
          runs,
          language,
          presenting,
          prediction: state.prediction,
          onMilestone: state.onMilestone,
        })}
      </section>
    </div>
  )
}

/** A new scene begins at its top, and who cannot see it hears its title. */
function useFocusOnChange(scene: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(scene)
  useEffect(() => {
    if (before.current === scene) return
    before.current = scene
    window.scrollTo({top: 0})
    heading.current?.focus({preventScroll: true})
  }, [scene])
  return heading
}
