import type {Words} from '../../../contract/words'
import type {Lesson, Scene} from '../lesson'
import type {Ends} from './ends'
import {questionTitle, words} from './words'

/** A scene that the framework makes of a lesson’s ends. */
export type End =
  | {readonly kind: 'begin'}
  /** `number` counts from 0. */
  | {readonly kind: 'question'; readonly number: number}
  | {readonly kind: 'summary'}

/** Names that no scene of a lesson’s own may have: those of its ends, and of the pages beside it. */
export const reservedScenes: readonly string[] = [
  'begin',
  'question-1',
  'question-2',
  'question-3',
  'summary',
  'teach',
  'handout',
]

/** A lesson’s scenes between its beginning and its end. */
export function withEnds(lesson: Lesson, ends: Ends): readonly Scene[] {
  const bare = (id: string, title: Words, end: End): Scene => ({
    id,
    title,
    end,
    runs: [],
    train: [],
    show: () => null,
  })
  return [
    {...bare('begin', words.begin, {kind: 'begin'}), ...openingFigures(lesson)},
    ...lesson.scenes,
    ...ends.questions.map((_, number) =>
      bare(`question-${number + 1}`, questionTitle(number + 1), {kind: 'question', number}),
    ),
    bare('summary', words.summary, {kind: 'summary'}),
  ]
}

/** The lesson begins with the figures of its first scene; not of one whose figures answer its question. */
function openingFigures({scenes}: Lesson): Pick<Scene, 'runs' | 'show'> {
  const first = scenes.find(({prediction}) => !prediction) ?? scenes[0]
  return first ? {runs: first.runs, show: first.show} : {runs: [], show: () => null}
}
