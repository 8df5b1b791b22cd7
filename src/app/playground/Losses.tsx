import {useMemo} from 'react'
import {LossFigure, type NamedRun} from '../../figures/LossFigure'
import {labelOf, useRunIds} from './run'

/** The loss; of two runs both in one chart. */
export function Losses() {
  const [first, second] = useRunIds()
  const runs = useMemo((): readonly [NamedRun, ...NamedRun[]] => {
    // Alone, a run needs no name.
    if (second === undefined) return [{runId: first, name: ''}]
    return [
      {runId: first, name: labelOf(first).letter},
      {runId: second, name: labelOf(second).letter},
    ]
  }, [first, second])
  return <LossFigure runs={runs} />
}
