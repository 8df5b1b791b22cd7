/** What the person's own runs have reached, kept as long as the page is open. */
import {useEffect, useSyncExternalStore} from 'react'
import {store} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import {onRun} from '../../../lab/store/store'
import {budgetOf} from '../../framework/budgets'
import type {LessonRun} from '../../framework/lesson'
import {sizeOf} from './code-size'

export interface OwnResult {
  readonly variant: string
  readonly k: number
  /** Mean squared error per pixel on the test digits. */
  readonly mse: number
  /** Epochs trained, and whether that was the whole budget. */
  readonly epochs: number
  readonly finished: boolean
  /** Widths of its hidden layers; null where it has none. */
  readonly hidden: readonly number[] | null
  readonly bounded: boolean
}

/** A run's result as it stands; null where it was not trained here. */
export function resultOf({spec, history, status}: Run): OwnResult | null {
  const mse = history.testMse.at(-1)
  const trainedHere = history.trainStep.length > 0 && spec.data === 'mnist'
  if (!trainedHere || !status || mse === undefined || !Number.isFinite(mse)) return null
  const epochs = (status.step / Math.max(1, status.totalSteps)) * status.epochs
  const {hidden, bounded} = budgetOf(spec.parameters)
  const finished = status.state === 'finished'
  return {variant: spec.variant, k: sizeOf(spec), mse, epochs, finished, hidden, bounded}
}

/** The results with one more: in place of an earlier one of the same kind and size. */
export function withResult(results: readonly OwnResult[], result: OwnResult): readonly OwnResult[] {
  return [...results.filter(({variant, k}) => variant !== result.variant || k !== result.k), result]
}

let results: readonly OwnResult[] = []
const readers = new Set<() => void>()

function subscribe(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

export const useOwnResults = (): readonly OwnResult[] => useSyncExternalStore(subscribe, () => results)

/** Keeps what these runs reach. */
export function useKeepResults(runs: readonly LessonRun[]): void {
  useEffect(() => {
    const stops = runs.map(({runId}) =>
      onRun(
        store,
        runId,
        ({history}) => history.testMse.length,
        () => {
          const run = store.getState().runs[runId]
          const result = run && resultOf(run)
          if (!result) return
          results = withResult(results, result)
          for (const reader of readers) reader()
        },
      ),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [runs])
}
