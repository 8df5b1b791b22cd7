import {useEffect, useMemo} from 'react'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {sceneAddress} from './address'
import {LessonContext} from './context'
import css from './Lesson.module.css'
import type {Scene} from './lesson'
import {Outline} from './Outline'
import {changeProgress, withDone} from './progress'
import type {LoadedLesson} from './registry'
import {SceneView} from './SceneView'
import {Steps} from './Steps'
import {TrainingPanel} from './TrainingPanel'
import {useLessonRuns} from './use-lesson-runs'
import {usePresenting} from './use-presenting'
import {useStepKeys} from './use-step-keys'
import {noScene} from './words'

interface LessonViewProps {
  readonly lesson: LoadedLesson
  /** The scene that the address asks for; null where it names none. */
  readonly scene: string | null
  /** The address of the next lesson; null after the last. */
  readonly beyond?: string | null
}

/** What surrounds every lesson: title, outline, the scene, the steps. */
export function LessonView({lesson: loaded, scene: asked, beyond = null}: LessonViewProps) {
  const {slug, lesson, title, text} = loaded
  const language = useLanguage()
  const address = useLab((state) => state.address)
  const presenting = address.presenting === true
  usePresenting(presenting)

  const found = lesson.scenes.findIndex((scene) => scene.id === asked)
  const at = Math.max(0, found)
  const scene = lesson.scenes[at] as Scene
  const addressOf = (id: string, present = presenting) => sceneAddress(address, slug, id, present)
  const go = (to: number) => {
    const target = lesson.scenes[to]
    if (!target) return
    leave(slug, scene)
    location.hash = addressOf(target.id)
  }
  const present = (on: boolean) => {
    location.hash = addressOf(scene.id, on)
  }
  useStepKeys({next: () => go(at + 1), previous: () => go(at - 1), present, presenting})
  useEffect(() => {
    changeProgress(slug, (progress) =>
      progress.last === scene.id ? progress : {...progress, last: scene.id},
    )
  }, [slug, scene.id])

  const runs = useLessonRuns(slug, lesson.runs, scene.runs)
  const here = useMemo(
    () => ({slug, scene: scene.id, runs, language, presenting}),
    [slug, scene.id, runs, language, presenting],
  )
  return (
    <LessonContext value={here}>
      <article className={css.lesson} data-presenting={presenting}>
        {asked !== null && found < 0 && <p className={css.note}>{noScene(asked)[language]}</p>}
        <SceneView
          slug={slug}
          title={title[language]}
          scene={scene}
          prose={lesson.prose}
          Text={text[language]}
        />
        <div data-bar className={css.bar}>
          {scene.train.length > 0 && <TrainingPanel key={scene.train.join()} ids={scene.train} />}
          <Steps {...{at, presenting, beyond}} count={lesson.scenes.length} onGo={go} onPresent={present}>
            <Outline slug={slug} scenes={lesson.scenes} at={at} addressOf={addressOf} />
          </Steps>
        </div>
      </article>
    </LessonContext>
  )
}

/** A scene that asks for nothing is done once it is left; the others once they are answered. */
function leave(slug: string, scene: Scene): void {
  if (!scene.task && !scene.prediction) changeProgress(slug, (progress) => withDone(progress, scene.id))
}
