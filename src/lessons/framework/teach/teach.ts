/**
 * What the teacher’s page of a lesson says beside what the lesson itself says: `export default teach({…})` in its
 * teach.ts. Aims, and the three questions with their answers and usual mistakes, come from ends.ts.
 */
import type {RunSpec} from '../../../contract/spec'
import type {Words} from '../../../contract/words'

export interface Teaching {
  /** How it goes in a class: what to have ready, where to let people guess, what takes time. */
  readonly inClass: Words
  /** Minutes in class for each scene of the lesson’s own. */
  readonly minutes: Readonly<Record<string, number>>
  /** For each scene that asks for a prediction. */
  readonly expected: Readonly<Record<string, Expected>>
  readonly exercises: readonly [Exercise, Exercise, Exercise]
}

export interface Expected {
  readonly answer: Words
  /** What people usually get wrong, and why. */
  readonly mistakes: Words
}

export interface Exercise {
  readonly asks: Words
  readonly solution: Words
  /** What the playground opens with for it, and what stands beside it. */
  readonly run?: RunSpec
  readonly beside?: RunSpec
}

export const teach = (teaching: Teaching): Teaching => teaching

/** Minutes in class for the scenes that the framework adds. */
const endMinutes = {begin: 1, question: 2, summary: 1} as const

/** Minutes in class of a scene, the lesson’s own or one of its ends. */
export const minutesOf = (
  {minutes}: Teaching,
  {id, end}: {readonly id: string; readonly end?: {readonly kind: keyof typeof endMinutes}},
): number => (end ? endMinutes[end.kind] : (minutes[id] ?? 0))
