/** How far the person has come in each lesson; kept in this browser alone. */
import {useSyncExternalStore} from 'react'

export interface Progress {
  /** Scenes whose task was done, whose guess was scored, or that were read and left. */
  readonly done: readonly string[]
  /** How well the guesses did, 0 to 1, by scene. */
  readonly scores: Readonly<Record<string, number>>
  /** What was answered to the questions at the end, by scene: a place among the answers, 0 the right one. */
  readonly answers: Readonly<Record<string, number>>
  /** The scene last open; null before the first visit. */
  readonly last: string | null
}

export type AllProgress = Readonly<Record<string, Progress>>

const none: Progress = {done: [], scores: {}, answers: {}, last: null}
const key = 'hourglass.lessons'

/** Reads what was kept; whatever is not as it should be is left out. */
export function parseProgress(text: string | null): AllProgress {
  const all = readJson(text)
  if (!isRecord(all)) return {}
  return Object.fromEntries(Object.entries(all).map(([slug, kept]) => [slug, progressFrom(kept)]))
}

export const withDone = (progress: Progress, scene: string): Progress =>
  progress.done.includes(scene) ? progress : {...progress, done: [...progress.done, scene]}

export const withScore = (progress: Progress, scene: string, share: number): Progress => ({
  ...withDone(progress, scene),
  scores: {...progress.scores, [scene]: share},
})

/** A question has been answered: its scene is done, and scored. */
export const withAnswer = (progress: Progress, scene: string, answer: number): Progress => ({
  ...withScore(progress, scene, answer === 0 ? 1 : 0),
  answers: {...progress.answers, [scene]: answer},
})

/** A question is asked again: it stays done, and its score until it is answered anew. */
export function withoutAnswer(progress: Progress, scene: string): Progress {
  const {[scene]: _, ...answers} = progress.answers
  return {...progress, answers}
}

let all: AllProgress | null = null
const readers = new Set<() => void>()

function kept(): AllProgress {
  all ??= parseProgress(readStorage())
  return all
}

export const progressOf = (slug: string): Progress => kept()[slug] ?? none

/** Changes the progress in a lesson, here and in every other reader on the page. */
export function changeProgress(slug: string, change: (progress: Progress) => Progress): void {
  const [before, after] = [progressOf(slug), change(progressOf(slug))]
  if (before === after) return
  all = {...kept(), [slug]: after}
  writeStorage(JSON.stringify(all))
  for (const reader of readers) reader()
}

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

export function useProgress(slug: string): Progress {
  return useSyncExternalStore(subscribe, () => progressOf(slug))
}

function progressFrom(kept: unknown): Progress {
  if (!isRecord(kept)) return none
  return {
    done: Array.isArray(kept.done) ? kept.done.filter((scene) => typeof scene === 'string') : [],
    scores: numbersIn(kept.scores),
    answers: numbersIn(kept.answers),
    last: typeof kept.last === 'string' ? kept.last : null,
  }
}

/** The entries of a record that are numbers. */
function numbersIn(kept: unknown): Readonly<Record<string, number>> {
  const entries = isRecord(kept) ? Object.entries(kept) : []
  return Object.fromEntries(entries.filter((pair): pair is [string, number] => typeof pair[1] === 'number'))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

// A private window may forbid storage altogether: then progress lasts as long as the page.
function readStorage(): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function writeStorage(text: string): void {
  try {
    globalThis.localStorage?.setItem(key, text)
  } catch {
    // Forbidden or full.
  }
}
