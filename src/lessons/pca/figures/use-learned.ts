import {useEffect, useState} from 'react'
import type {Snapshot, Strip} from '../../../contract/snapshot'
import {useStrip} from '../../../figures/ReconstructionsFigure'
import {actions, store} from '../../../lab/hooks'
import {onRun} from '../../../lab/store/store'
import type {LessonRun} from '../../framework/lesson'
import {type CodeGrid, codeGrid} from '../maths/code-grid'
import {type StepRecord, withRecord} from '../state/step-records'

/** Points a side of the sheet drawn. */
const side = 17

/** Points whose errors are drawn as lines. */
const shownErrors: readonly number[] = Array.from({length: 120}, (_, i) => i)

/** What a net from three numbers to two has learnt by a step. */
export interface Learned extends StepRecord {
  readonly grid: CodeGrid
  /** The grid decoded, `[side², 3]`. */
  readonly positions: Float32Array
  /** `[n, 2]`. */
  readonly codes: Float32Array
  /** Some points and where they are put. */
  readonly strip: Strip
  /** Mean squared error per coordinate on the test points. */
  readonly mse: number
}

const none: readonly Learned[] = []

/** The surface on which a net puts points, step by step as it learns: a grid laid over its codes, decoded. */
export function useLearned(run: LessonRun): readonly Learned[] {
  const {runId} = run
  const [recorded, setRecorded] = useState({runId, records: none})
  useStrip(runId, shownErrors)
  useEffect(() => {
    let current = true
    const see = async (snapshot: Snapshot | null) => {
      const learned = snapshot?.map.axes === 2 ? await learnedBy(runId, snapshot) : null
      // A newer snapshot is no reason to drop an older one that is answered: it is one of the records.
      if (!current || !learned) return
      setRecorded((before) => {
        const records = before.runId === runId ? before.records : none
        return {runId, records: withRecord(records, learned)}
      })
    }
    void see(store.getState().runs[runId]?.snapshot ?? null)
    const stop = onRun(store, runId, ({snapshot}) => snapshot, see)
    return () => {
      current = false
      stop()
    }
  }, [runId])
  return recorded.runId === runId ? recorded.records : none
}

async function learnedBy(runId: string, {map, strip, errors, step}: Snapshot): Promise<Learned | null> {
  const grid = codeGrid(map.positions, side)
  const positions = await actions.decode(runId, grid.codes, 'sheet')
  const mse = errors.reduce((sum, error) => sum + error, 0) / errors.length
  return positions && {grid, positions, codes: map.positions, strip, mse, step}
}
