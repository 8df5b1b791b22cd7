/**
 * What a lesson begins and ends with: `export default ends({…})` in its ends.ts.
 *
 * The framework makes scenes of it: one before the lesson’s own, which says what one will be able to do beside the
 * lesson’s first figure, one for each question, and one with the summary and the way on.
 */
import type {RunSpec} from '../../../contract/spec'
import type {Words} from '../../../contract/words'

export interface Ends {
  /** What one will be able to do afterwards; each goes on from “Afterwards you can …”. */
  readonly able: readonly [Words, Words, ...Words[]]
  /** What one should know, and the lesson that teaches it, where there is one. */
  readonly knows: readonly Known[]
  readonly questions: readonly [Question, Question, Question]
  readonly summary: readonly [Words, Words, Words, Words, Words]
  readonly task: PlaygroundTask
}

export interface Known {
  readonly say: Words
  /** The slug of an earlier lesson. */
  readonly lesson?: string
}

/** A question that a figure of the lesson answers. */
export interface Question {
  readonly asks: Words
  /** The scene whose figure answers it. */
  readonly scene: string
  readonly right: Answer
  /** What people answer who have not understood: each stands for a mistake of its own. */
  readonly wrong: readonly [Answer, Answer, ...Answer[]]
}

export interface Answer {
  readonly says: Words
  /** Why it is right, or what is wrong with it. */
  readonly why: Words
}

/** Something to try in the playground, which opens with this run, and a second one beside it where there are two. */
export interface PlaygroundTask {
  readonly say: Words
  readonly run: RunSpec
  readonly beside?: RunSpec
}

export const ends = (ends: Ends): Ends => ends

/** The answers of a question in the order in which they are written down: the right one first. */
export const answersOf = ({right, wrong}: Question): readonly [Answer, ...Answer[]] => [right, ...wrong]

/**
 * The order in which a question’s answers are shown, as indices into `answersOf`: the same for everyone, so that a class
 * can speak of A, B and C.
 * @param number which question of the lesson, from 0
 */
export function shownOrder(slug: string, number: number, count: number): readonly number[] {
  const seed = [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), number)
  const order = Array.from({length: count}, (_, at) => at)
  return [...order.slice(seed % count), ...order.slice(0, seed % count)]
}

/** 0 → A. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)
