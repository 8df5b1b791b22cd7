import {useMemo} from 'react'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {useSelectedDigit} from '../../figures/selection'
import {useShown} from '../../figures/timeline/use-timeline'
import {useRun} from '../../lab/hooks'
import {selectedName} from '../../lab/store/traces'
import type {LessonRun} from '../framework/lesson'
import {nearestCodes} from './neighbours'
import css from './View.module.css'

/** The map, with the nearest codes of the digit chosen ringed. */
export function NeighbourMap({run}: {readonly run: LessonRun}) {
  const map = useShown(run.runId).snapshot?.map
  const trace = useRun(run.runId, ({traces}) => traces[selectedName])
  const chosen = useSelectedDigit()
  const near = useMemo(
    () => (map && trace ? nearestCodes(map.positions, trace.position, chosen) : []),
    [map, trace, chosen],
  )
  const place = (index: number) => map?.positions.subarray(index * map.axes, (index + 1) * map.axes) ?? []
  return (
    <LatentSpaceFigure
      runId={run.runId}
      overlay={(at) =>
        near.map((index) => {
          const [x, y] = at(place(index))
          return <circle key={index} className={css.near} cx={x} cy={y} r={5} />
        })
      }
    />
  )
}
