/**
 * How a lesson is made. A lesson is a folder `lessons/<slug>/`; its address is `#/lessons/<slug>/<scene>`.
 *
 *   meta.ts       `export default meta({order, title, summary, minutes})`: all that a list of lessons needs,
 *                 and all of a lesson that is loaded before it is opened
 *   lesson.tsx    `export default defineLesson({runs, scenes, View, prose?})`
 *   ends.ts       `export default ends({able, knows, questions, summary, task})`: how it begins and ends
 *   teach.ts      `export default teach({inClass, minutes, expected, exercises})`: what its teacher’s page says
 *   View.tsx      the figures, from `ViewProps<SceneProps, Id>`: `sceneProps`, `scene`, `runs`, `prediction`, …
 *   text.en.mdx   the prose of all scenes, `<Scene id="…">…</Scene>` each; formulas between dollar signs
 *   text.ko.mdx   the same in Korean; a test compares the scenes of both with those of lesson.tsx
 *   protocol.ts   where the worker must help: types (and valibot schemas) of the lesson's question and answer
 *   analysis.ts   `export const analyse: Analysis` (engine/hosts/analyses.ts): asked through `ask(slug, …)` of
 *                 framework/ask.ts. It runs in the worker and may import engine, maths and its protocol.ts.
 *
 * Runs. Each is declared once, by name. It is opened when a scene first needs it: from the shipped model it
 * names, and so trained at once, or else with its first weights. `runs.name.runId` is what actions and hooks of
 * `lab/hooks` take. A scene's `train` names the runs that its Training toolbar drives, in step, on the same
 * batches; what is spent, as a shipped model is, begins again.
 *
 * Scenes. `props` is of the lesson’s own type: whatever its View has to know. The View stays mounted from scene
 * to scene, so that figures change and nothing jumps. A scene may wait for a task (a predicate, see tasks.ts) or
 * for a prediction (see predictions/: sketchLoss, guessModel, placeDigit, chooseOne, guessAmount); it never blocks.
 * What it asks for beside a prediction is shown once that is answered. At least one scene in three predicts.
 *
 * Prose may hold the lesson's own components, given as `prose`: live numbers, say. They take what they need
 * from `useLesson()`.
 * Every lesson's prose may hold `<More>`, which folds away what goes further, and `<Answered>`, which holds back what
 * would give the answer of the scene's prediction away. Each term of `messages/glossary` is marked at its first use.
 */
import type {ComponentType, ReactNode} from 'react'
import {createElement} from 'react'
import type {RunId, RunSpec} from '../../contract/spec'
import type {Language, Words} from '../../contract/words'
import type {LabState, Run} from '../../lab/store/state'
import type {End} from './ends/scenes'
import {reservedScenes} from './ends/scenes'

export interface LessonMeta {
  /** Where it stands among the lessons; the lowest first. */
  readonly order: number
  readonly title: Words
  /** One sentence. */
  readonly summary: Words
  /** How long it takes a student alone. */
  readonly minutes: number
}

export const meta = (meta: LessonMeta): LessonMeta => meta

export interface RunDeclaration {
  readonly label: Words
  readonly spec: RunSpec
  /** The model in public/weights that it starts from. */
  readonly shipped?: string
}

/** A run as figures and hooks know it. */
export interface LessonRun extends RunDeclaration {
  readonly id: string
  /** Its name in the lab. */
  readonly runId: RunId
}

/** What a task's predicate may look at. */
export interface TaskContext<Id extends string = string> {
  readonly lab: LabState
  /** The lab as it was when the scene was opened. */
  readonly before: LabState
  /** What the View has told through `onMilestone` in this scene. */
  readonly milestones: ReadonlySet<string>
  run(id: Id): Run | undefined
}

/** Something for the person to do. */
export interface Task<Id extends string = string> {
  readonly say: Words
  done(context: TaskContext<Id>): boolean
}

/** How well a guess did: `share` from 0 to 1, and the sentence that says so. */
export interface Score {
  readonly share: number
  readonly says: Words
  /** What the share stands for: what all and nothing would be, and what a blind guess reaches. */
  readonly means: Words
}

export interface GuessControlsProps {
  /** The runs that the prediction names, in its order. */
  readonly runs: readonly LessonRun[]
  readonly language: Language
  /** Null until the answer is there. */
  readonly score: Score | null
  /** The run has answered: the guess is scored, and kept in the lesson's progress. */
  readonly onScore: (score: Score) => void
  /** The button that skips the question: it stands beside the one that answers it. */
  readonly skip: ReactNode
}

/** Something to predict before the run answers. Made by the functions in predictions/. */
export interface Prediction<Id extends string = string> {
  readonly say: Words
  readonly runs: readonly Id[]
  /** The controls of the guess. */
  controls(props: GuessControlsProps): ReactNode
}

export interface SceneDeclaration<SceneProps, Id extends string> {
  readonly id: string
  readonly title: Words
  readonly props: SceneProps
  /** The runs it shows; without it, all. */
  readonly runs?: readonly Id[]
  /** The runs that its Training toolbar drives; without it, there is none. */
  readonly train?: readonly Id[]
  readonly task?: Task<Id>
  readonly prediction?: Prediction<Id>
}

export interface ViewProps<SceneProps, Id extends string = string> {
  readonly sceneProps: SceneProps
  /** The scene's id. */
  readonly scene: string
  readonly runs: Readonly<Record<Id, LessonRun>>
  readonly language: Language
  /** `open` while a guess is awaited: do not show what would give the answer away. */
  readonly prediction: 'none' | 'open' | 'settled'
  /** Large type, for a projector. */
  readonly presenting: boolean
  /** Tells the scene's task that the person did something the lab's state does not show. */
  readonly onMilestone: (milestone: string) => void
}

interface Definition<SceneProps, Id extends string> {
  readonly runs: Readonly<Record<Id, RunDeclaration>>
  readonly scenes: readonly SceneDeclaration<NoInfer<SceneProps>, NoInfer<Id>>[]
  readonly View: ComponentType<ViewProps<SceneProps, Id>>
  /** Components that the prose may use by name. */
  readonly prose?: Readonly<Record<string, ComponentType>>
}

/** A scene as the framework sees it. */
export interface Scene extends Omit<SceneDeclaration<unknown, string>, 'props' | 'runs' | 'train'> {
  readonly runs: readonly string[]
  readonly train: readonly string[]
  /** What it is of the lesson’s beginning or end; a scene of the lesson’s own is neither. */
  readonly end?: End
  /** The scene's figures. */
  show(props: Omit<ViewProps<unknown>, 'sceneProps' | 'scene'>): ReactNode
}

/** A lesson as the framework sees it: what its View is given is the lesson's own affair. */
export interface Lesson {
  readonly runs: Readonly<Record<string, RunDeclaration>>
  readonly scenes: readonly Scene[]
  readonly prose: Readonly<Record<string, ComponentType>>
}

/** @throws RangeError where there is no scene, or two have one name, or one a name that is taken. */
export function defineLesson<SceneProps, Id extends string>(definition: Definition<SceneProps, Id>): Lesson {
  const {runs, scenes, View, prose = {}} = definition
  const names = new Set(scenes.map((scene) => scene.id))
  if (scenes.length === 0 || names.size < scenes.length)
    throw new RangeError('scenes need names of their own')
  for (const name of names)
    if (reservedScenes.includes(name)) throw new RangeError(`no scene can be called ${name}`)
  return {
    runs,
    prose,
    scenes: scenes.map(({props: sceneProps, ...scene}) => ({
      ...scene,
      runs: scene.runs ?? Object.keys(runs),
      train: scene.train ?? [],
      show: (props) => createElement(View, {...props, sceneProps, scene: scene.id}),
    })),
  }
}
