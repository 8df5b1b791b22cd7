import {useEffect, useState} from 'react'
import type {Strip} from '../../../contract/snapshot'
import {actions, useRun} from '../../../lab/hooks'
import type {LessonRun} from '../../framework/lesson'
import {type CodeGrid, codeGrid} from '../maths/code-grid'
import {useStrip} from './use-strip'

/** Points a side of the sheet drawn. */
const side = 17

/** Points whose errors are drawn as lines. */
const shownErrors: readonly number[] = Array.from({length: 120}, (_, i) => i)

/** What a net from three numbers to two has learnt so far. */
export interface Learned {
  readonly grid: CodeGrid
  /** The grid decoded, `[side², 3]`. */
  readonly positions: Float32Array
  /** `[n, 2]`. */
  readonly codes: Float32Array
  /** Some points and where they are put. */
  readonly strip: Strip
  /** Mean squared error per coordinate on the test points. */
  readonly mse: number
  readonly step: number
}

/** The surface on which a net puts points, as it learns: a grid laid over its codes, decoded. */
export function useLearned(run: LessonRun): Learned | null {
  const snapshot = useRun(run.runId, ({snapshot}) => snapshot)
  const [learned, setLearned] = useState<Learned | null>(null)
  useStrip(run, shownErrors)
  useEffect(() => {
    if (snapshot?.map.axes !== 2) return
    let current = true
    const {map, strip, errors, step} = snapshot
    const grid = codeGrid(map.positions, side)
    const mse = errors.reduce((sum, error) => sum + error, 0) / errors.length
    void actions.decode(run.runId, grid.codes, 'sheet').then((positions) => {
      if (current && positions) setLearned({grid, positions, codes: map.positions, strip, mse, step})
    })
    return () => {
      current = false
    }
  }, [run.runId, snapshot])
  return learned
}
