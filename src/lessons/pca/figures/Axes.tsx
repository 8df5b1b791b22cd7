import {useMemo} from 'react'
import type {Place} from '../../../charts/latent-space/MapOverlay'
import {subscript} from '../../../charts/parts/subscript'
import type {LessonRun} from '../../framework/lesson'
import {scoresOfColumns} from '../maths/columns'
import {useAngles} from '../state/angles'
import css from '../View.module.css'
import {useImageBasis} from './AngleFigure'
import {AxesFigure} from './AxesFigure'
import {PcaMap} from './Maps'

/** The same plane twice: its axes as images, and as arrows on the map. */
export function Axes({run}: {readonly run: LessonRun}) {
  const basis = useImageBasis()
  const columns = useAngles(run.runId, basis)?.columns
  const arrows = useMemo(
    () => (basis.vectors && columns ? arrowsOf(scoresOfColumns(basis.vectors, columns, basis.size)) : []),
    [basis, columns],
  )
  return (
    <div className={css.pair}>
      <AxesFigure run={run} />
      <PcaMap
        k={2}
        overlay={(place) => (
          <g className={css.arrows}>
            {arrows.map((arrow) => (
              <ArrowShape key={arrow.label} {...arrow} place={place} />
            ))}
          </g>
        )}
      />
    </div>
  )
}

interface Arrow {
  readonly label: string
  readonly kind: 'pca' | 'net'
  readonly to: readonly [number, number]
}

/** How long the longest arrow is, in units of the map. */
const reach = 4

/** PCA's axes, and columns by their first two scores: their lengths to one another as they are. */
function arrowsOf(scores: readonly (readonly [number, number])[]): readonly Arrow[] {
  const longest = Math.max(...scores.map(([a, b]) => Math.hypot(a, b)))
  const scale = longest > 0 ? reach / longest : 0
  return [
    {label: 'v₁', kind: 'pca', to: [reach, 0]},
    {label: 'v₂', kind: 'pca', to: [0, reach]},
    ...scores.map(
      ([a, b], j): Arrow => ({
        label: `w${subscript(j + 1)}`,
        kind: 'net',
        to: [a * scale, b * scale],
      }),
    ),
  ]
}

function ArrowShape({label, kind, to, place}: Arrow & {readonly place: Place}) {
  const [x0, y0] = place([0, 0])
  const [x1, y1] = place(to)
  const angle = Math.atan2(y1 - y0, x1 - x0)
  const head = [-0.45, 0.45].map((side) => {
    const [dx, dy] = [Math.cos(angle + side), Math.sin(angle + side)]
    return `M${x1},${y1}l${-9 * dx},${-9 * dy}`
  })
  return (
    <g data-kind={kind}>
      <path d={`M${x0},${y0}L${x1},${y1}${head.join('')}`} />
      <text x={x1 + 12 * Math.cos(angle)} y={y1 + 12 * Math.sin(angle)}>
        {label}
      </text>
    </g>
  )
}
