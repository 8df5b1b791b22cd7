import {useSyncExternalStore} from 'react'
import {useRun} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import type {LessonRun} from '../../framework/lesson'
import type {SceneProps} from '../scene-props'

type Runs = Readonly<Record<string, LessonRun>>

/** Two nets that differ in nothing but the noise they were trained with. */
export interface Pair {
  readonly plain: LessonRun
  readonly denoising: LessonRun
}

type Source = 'shipped' | 'own'

export interface PairChoice {
  readonly pair: Pair
  /** Which of two pairs it is, where the person may choose; null where there is no choice. */
  readonly source: Source | null
}

/** What the person said, for figures and predictions alike; null before that. */
let chosen: Source | null = null
const readers = new Set<() => void>()

export function chooseSource(source: Source): void {
  chosen = source
  for (const reader of readers) reader()
}

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

/**
 * The pair that a scene compares. `best` are the nets trained here as soon as there are any, unless the person says
 * otherwise. @throws RangeError for runs of another lesson
 */
export function usePair(wanted: SceneProps['pair'], runs: Runs): PairChoice {
  const wide = pairOf('wide', runs)
  const trained = [useRun(wide.plain.runId, isTrained), useRun(wide.denoising.runId, isTrained)]
  const said = useSyncExternalStore(subscribe, () => chosen)
  if (wanted !== 'best') return {pair: pairOf(wanted, runs), source: null}
  if (!trained.every((one) => one === true)) return {pair: pairOf('shipped', runs), source: null}
  const source = said ?? 'own'
  return {pair: source === 'own' ? wide : pairOf('shipped', runs), source}
}

const isTrained = ({status}: Run) => (status?.step ?? 0) > 0

const names = {
  shipped: ['plain', 'denoising'],
  wide: ['widePlain', 'wideDenoising'],
  two: ['twoPlain', 'twoDenoising'],
} as const

function pairOf(which: keyof typeof names, runs: Runs): Pair {
  const [plain, denoising] = names[which].map((name) => runs[name])
  if (!plain || !denoising) throw new RangeError(`this lesson has no pair called ${which}`)
  return {plain, denoising}
}
