import {useEffect} from 'react'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {KeyList} from '../../ui/keys/KeyList'
import {SecondWindow} from '../../ui/SecondWindow'
import {listAddress, sceneAddress} from './address'
import {Begin} from './ends/Begin'
import {EndScene} from './ends/EndScene'
import {PagesBeside} from './ends/PagesBeside'
import {usePrintKey} from './handout/use-print-key'
import css from './Lesson.module.css'
import type {Scene} from './lesson'
import {Outline} from './Outline'
import {keysOf} from './presenting/keys'
import {Notes} from './presenting/Notes'
import {Blank, Spotlight} from './presenting/Overlay'
import {clock, useElapsed} from './presenting/use-elapsed'
import {usePresenter} from './presenting/use-presenter'
import {changeProgress, withDone} from './progress'
import type {LessonEntry, LoadedLesson} from './registry'
import {SceneView} from './SceneView'
import {Steps} from './Steps'
import {TrainingPanel} from './TrainingPanel'
import {useFocusOnChange} from './use-focus-on-change'
import {commandWords, noScene, words} from './words'

interface LessonScreenProps {
  readonly lesson: LoadedLesson
  /** The scene that the address asks for, and where the scene shown stands among all. */
  readonly asked: string | null
  readonly at: number
  readonly next: LessonEntry | null
}

/** What surrounds a scene: title, outline, the scene, the steps. */
export function LessonScreen({lesson: loaded, asked, at, next}: LessonScreenProps) {
  const {slug, lesson, ends, scenes, title, text} = loaded
  const language = useLanguage()
  const address = useLab((state) => state.address)
  const presenting = address.presenting === true
  const scene = scenes[at] as Scene
  const addressOf = (id: string, present = presenting) => sceneAddress(address, slug, id, present)
  const onward = next ? sceneAddress(address, next.slug, null, presenting) : listAddress(address)
  const go = (to: number) => {
    const target = scenes[to]
    if (target || to >= scenes.length) leave(slug, scene)
    if (target) location.hash = addressOf(target.id)
    else if (to >= scenes.length && presenting) location.hash = onward
  }
  const present = (on: boolean) => {
    location.hash = addressOf(scene.id, on)
  }
  const steps = {next: at + 1, previous: at - 1, first: 0, last: scenes.length - 1}
  const presenter = usePresenter({
    presenting,
    onStep: (step) => go(steps[step]),
    onPresent: present,
    title: `${words.notes[language]}: ${title[language]}`,
  })
  const seconds = useElapsed(presenting)
  usePrintKey(() => {
    location.hash = addressOf('handout', false)
  })
  useEffect(() => {
    changeProgress(slug, (progress) =>
      progress.last === scene.id ? progress : {...progress, last: scene.id},
    )
  }, [slug, scene.id])

  const heading = useFocusOnChange(scene.id)
  return (
    <article
      className={css.lesson}
      data-presenting={presenting}
      data-prose={presenter.proseHidden ? 'hidden' : 'shown'}
    >
      {asked !== null && asked !== scene.id && (
        <p role="note" className={css.note}>
          {noScene(asked)[language]}
        </p>
      )}
      {ends && scene.end && scene.end.kind !== 'begin' ? (
        <EndScene lesson={loaded} {...{ends, scene, heading, next}} />
      ) : (
        <SceneView
          slug={slug}
          title={title[language]}
          scene={scene}
          heading={heading}
          opening={ends && scene.end && <Begin lesson={loaded} ends={ends} />}
          prose={lesson.prose}
          Text={text[language]}
        />
      )}
      <div data-bar className={css.bar}>
        {scene.train.length > 0 && <TrainingPanel key={scene.train.join()} ids={scene.train} />}
        <Steps
          {...{at, presenting}}
          beyond={{address: onward, label: words[next ? 'last' : 'allLessons'][language]}}
          onLeave={() => leave(slug, scene)}
          count={scenes.length}
          onGo={go}
          onPresent={present}
        >
          <Outline slug={slug} scenes={scenes} at={at} addressOf={addressOf}>
            {ends && <PagesBeside />}
          </Outline>
          {presenting && (
            <span className={css.clock} role="timer" aria-label={words.elapsed[language]}>
              {clock(seconds)}
            </span>
          )}
        </Steps>
      </div>
      {presenter.spotlight && <Spotlight label={commandWords.spotlight[language]} />}
      {presenter.blank && <Blank label={commandWords.blank[language]} />}
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
          <Notes {...{at, scenes, ends, seconds}} prose={lesson.prose} Text={text[language]} />
        </SecondWindow>
      )}
    </article>
  )
}

/** A scene that asks for nothing is done once it is left; the others once they are answered. */
function leave(slug: string, scene: Scene): void {
  if (!scene.task && !scene.prediction) changeProgress(slug, (progress) => withDone(progress, scene.id))
}
