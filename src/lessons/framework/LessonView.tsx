import {useEffect, useMemo} from 'react'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {KeyList} from '../../ui/keys/KeyList'
import {SecondWindow} from '../../ui/SecondWindow'
import {sceneAddress} from './address'
import {LessonContext} from './context'
import css from './Lesson.module.css'
import type {Scene} from './lesson'
import {Outline} from './Outline'
import {keysOf} from './presenting/keys'
import {Notes} from './presenting/Notes'
import {Blank, Spotlight} from './presenting/Overlay'
import {clock, useElapsed} from './presenting/use-elapsed'
import {usePresenter} from './presenting/use-presenter'
import {changeProgress, withDone} from './progress'
import type {LoadedLesson} from './registry'
import {SceneView} from './SceneView'
import {Steps} from './Steps'
import {TrainingPanel} from './TrainingPanel'
import {useLessonRuns} from './use-lesson-runs'
import {commandWords, noScene, words} from './words'

interface LessonViewProps {
  readonly lesson: LoadedLesson
  /** The scene that the address asks for; null where it names none. */
  readonly scene: string | null
  /** The next lesson; null after the last. */
  readonly beyond?: string | null
}

/** What surrounds every lesson: title, outline, the scene, the steps. */
export function LessonView({lesson: loaded, scene: asked, beyond = null}: LessonViewProps) {
  const {slug, lesson, title, text} = loaded
  const language = useLanguage()
  const address = useLab((state) => state.address)
  const presenting = address.presenting === true
  const found = lesson.scenes.findIndex((scene) => scene.id === asked)
  const at = Math.max(0, found)
  const scene = lesson.scenes[at] as Scene
  const addressOf = (id: string, present = presenting) => sceneAddress(address, slug, id, present)
  const onward = beyond && sceneAddress(address, beyond, null, presenting)
  const go = (to: number) => {
    const target = lesson.scenes[to]
    if (!target && to >= lesson.scenes.length && presenting && onward) location.hash = onward
    if (!target) return
    leave(slug, scene)
    location.hash = addressOf(target.id)
  }
  const present = (on: boolean) => {
    location.hash = addressOf(scene.id, on)
  }
  const steps = {next: at + 1, previous: at - 1, first: 0, last: lesson.scenes.length - 1}
  const presenter = usePresenter({
    presenting,
    onStep: (step) => go(steps[step]),
    onPresent: present,
    title: `${words.notes[language]}: ${title[language]}`,
  })
  const seconds = useElapsed(presenting)
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
      <article
        className={css.lesson}
        data-presenting={presenting}
        data-prose={presenter.proseHidden ? 'hidden' : 'shown'}
      >
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
          <Steps
            {...{at, presenting}}
            beyond={onward}
            count={lesson.scenes.length}
            onGo={go}
            onPresent={present}
          >
            <Outline slug={slug} scenes={lesson.scenes} at={at} addressOf={addressOf} />
            {presenting && (
              <span className={css.clock} role="timer" aria-label={words.elapsed[language]}>
                {clock(seconds)}
              </span>
            )}
          </Steps>
        </div>
        {presenter.spotlight && <Spotlight />}
        {presenter.blank && <Blank />}
        {presenter.help && (
          <KeyList
            title={words.keys[language]}
            keys={keysOf.map(([keys, command]) => [keys, commandWords[command][language]])}
            close={words.close[language]}
            onClose={presenter.onHelpClosed}
          />
        )}
        {presenter.notes && (
          <SecondWindow window={presenter.notes} onClosed={presenter.onNotesClosed}>
            <Notes
              at={at}
              scenes={lesson.scenes}
              prose={lesson.prose}
              Text={text[language]}
              seconds={seconds}
            />
          </SecondWindow>
        )}
      </article>
    </LessonContext>
  )
}

/** A scene that asks for nothing is done once it is left; the others once they are answered. */
function leave(slug: string, scene: Scene): void {
  if (!scene.task && !scene.prediction) changeProgress(slug, (progress) => withDone(progress, scene.id))
}
