import {lazy, useMemo} from 'react'
import {useLab} from '../../lab/hooks'
import {useLanguage} from '../../messages/language'
import {LessonContext} from './context'
import {LessonScreen} from './LessonScreen'
import type {LessonEntry, LoadedLesson} from './registry'
import {useLessonRuns} from './use-lesson-runs'

const Handout = lazy(() => import('./handout/Handout'))

interface LessonViewProps {
  readonly lesson: LoadedLesson
  /** The scene that the address asks for, or `handout`; null where it names none. */
  readonly scene: string | null
  /** The next lesson; null after the last. */
  readonly next?: LessonEntry | null
}

/** A lesson with its runs: at a scene, or as a handout, which shows the runs as they stand. */
export function LessonView({lesson: loaded, scene: asked, next = null}: LessonViewProps) {
  const {slug, lesson, scenes} = loaded
  const language = useLanguage()
  const presenting = useLab((state) => state.address.presenting === true)
  const handout = asked === 'handout'
  const at = Math.max(
    0,
    scenes.findIndex(({id}) => id === asked),
  )
  const scene = scenes[at]
  const all = useMemo(() => Object.keys(lesson.runs), [lesson.runs])
  const runs = useLessonRuns(slug, lesson.runs, handout ? all : (scene?.runs ?? all))
  const id = scene?.id ?? ''
  const here = useMemo(
    () => ({slug, scene: id, runs, language, presenting}),
    [slug, id, runs, language, presenting],
  )
  return (
    <LessonContext value={here}>
      {handout ? <Handout lesson={loaded} /> : <LessonScreen {...{lesson: loaded, asked, at, next}} />}
    </LessonContext>
  )
}
