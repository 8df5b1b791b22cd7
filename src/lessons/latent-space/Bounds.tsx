import {useMemo} from 'react'
import {boundedDomain, fitDomain} from '../../charts/latent-space/frame'
import {errorFigure} from '../../charts/parts/format'
import {codeBounds} from '../../contract/description'
import type {Snapshot} from '../../contract/snapshot'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {useRun} from '../../lab/hooks'
import {areaOfHalf} from '../../maths/map-spread'
import {mean} from '../../maths/statistics'
import {useLanguage} from '../../messages/language'
import {describeSpec} from '../../variants/spec'
import type {LessonRun} from '../framework/lesson'
import css from './View.module.css'
import {costText, words} from './words'

interface BoundsProps {
  readonly bounded: LessonRun
  readonly unbounded: LessonRun
  /** Whether what each costs is told: not while that is asked. */
  readonly told: boolean
}

/** Maps of two nets beside each other, and below each what its net costs and how much of its paper it uses. */
export function Bounds({bounded, unbounded, told}: BoundsProps) {
  const language = useLanguage()
  return (
    <div className={css.bounds}>
      <Side run={unbounded} name={words.unbounded[language]} told={told} />
      <Side run={bounded} name={words.bounded[language]} told={told} />
    </div>
  )
}

interface SideProps {
  readonly run: LessonRun
  readonly name: string
  readonly told: boolean
}

function Side({run, name, told}: SideProps) {
  const language = useLanguage()
  const snapshot = useRun(run.runId, (state) => state.snapshot) ?? null
  const bounds = useRun(run.runId, ({spec}) => codeBounds(describeSpec(spec).phases[0])) ?? null
  const cost = useMemo(() => snapshot && costOf(snapshot, bounds), [snapshot, bounds])
  return (
    <div>
      <LatentSpaceFigure runId={run.runId} name={name} />
      <p className={css.cost}>{told && cost ? costText(cost.error, cost.area)[language] : ' '}</p>
    </div>
  )
}

/** The mean error of the test digits, and the share of the map that holds half of them. */
function costOf({map, errors}: Snapshot, bounds: readonly [number, number] | null) {
  const frame = bounds ? boundedDomain(bounds, 2) : fitDomain(map.positions, 2)
  const percent = 100 * areaOfHalf(map.positions, frame)
  return {error: errorFigure(mean(errors)), area: percent < 10 ? percent.toFixed(1) : percent.toFixed(0)}
}
