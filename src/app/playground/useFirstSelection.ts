import {useEffect} from 'react'
import {actions, store, useLab} from '../../lab/hooks'
import {runId, usePlaygroundRun} from './run'

/** One test digit of each kind, as they come first in MNIST's order. */
export function firstOfEach(labels: Uint8Array): number[] {
  return Array.from({length: 10}, (_, digit) => labels.indexOf(digit)).filter((index) => index >= 0)
}

/** From the start something is selected and the strip shows every digit: the drawing brought along, or a 7. */
export function useFirstSelection(): void {
  const labels = useLab((state) => state.digits?.labels)
  const exists = usePlaygroundRun((run) => run.generation) !== undefined
  useEffect(() => {
    const {drawing, selection} = store.getState()
    if (!exists || selection) return
    if (drawing) actions.select({kind: 'drawing', id: drawing.id})
    else if (labels) actions.select({kind: 'test', index: 0})
  }, [exists, labels])
  useEffect(() => {
    if (!exists || !labels) return
    const {runs} = store.getState()
    if (runs[runId]?.watch.strip.length === 0) actions.lookAt(runId, {strip: firstOfEach(labels)})
  }, [exists, labels])
}
