import {useCallback, useMemo} from 'react'
import {Waiting} from '../../../figures/Waiting'
import {straight} from '../../../maths/interpolation'
import type {LessonRun} from '../../framework/lesson'
import {codeAt} from '../maths/affine'
import {framesPerLeg, type SceneProps} from '../scene-props'
import type {Playhead} from '../state/playhead'
import {added, choose, legOfChosen, moved, type Route, removed} from '../state/route'
import type {Ground} from '../state/use-ground'
import type {Path} from '../state/use-path'
import css from '../View.module.css'
import {Now} from './Now'
import {PathMap} from './PathMap'
import {StopsRail} from './StopsRail'
import type {Strip} from './strips'

type Change = (change: (route: Route) => Route) => void

interface StopsProps {
  readonly sceneProps: SceneProps
  readonly route: Route
  readonly change: Change
  readonly codes: readonly Float32Array[] | null
  readonly path: Path | null
  readonly onMilestone: (milestone: string) => void
}

/** The path's stops: which of them goes where one clicks, and whether there are more. */
export function Stops({sceneProps, route, change, codes, path, onMilestone}: StopsProps) {
  const add = () => {
    if (!codes) return
    const leg = legOfChosen(route)
    const code = straight(codes[leg] ?? [], codes[leg + 1] ?? [], 0.5)
    change((route) => added(route, {kind: 'code', code}))
    onMilestone('added')
  }
  const decoded = useMemo(() => stopFrames(path, route), [path, route])
  return (
    <StopsRail
      route={route}
      decoded={decoded}
      onChoose={(id) => change((route) => choose(route, id))}
      onAdd={sceneProps.several ? add : null}
      ready={codes !== null}
      onRemove={() => change(removed)}
    />
  )
}

interface PathViewProps extends StopsProps {
  readonly run: LessonRun
  readonly way: 'straight' | 'spherical'
  readonly ground: Ground | null
  readonly playhead: Playhead
  readonly strips: readonly Strip[]
}

/** The map with the path on it, and beside it what is at the playhead. */
export function PathView(props: PathViewProps) {
  const {run, sceneProps, route, change, codes, path, way, ground, playhead, strips, onMilestone} = props
  const {chosen} = route
  const pick = useCallback(
    (index: number) => {
      change((route) => moved(route, route.chosen, {kind: 'test', index}))
      onMilestone('moved')
    },
    [change, onMilestone],
  )
  const moveTo = (id: string, position: Float32Array) => {
    const from = codes?.[route.stops.findIndex((stop) => stop.id === id)]
    if (!from || !ground) return
    const code = codeAt(ground.affine, position, from)
    change((route) => choose(moved(route, id, {kind: 'code', code}), id))
    onMilestone('moved')
  }
  return (
    <div className={css.pathView}>
      <div className={css.map} data-rows={strips.length}>
        <PathMap
          {...{run, route, codes, path, way, ground, playhead}}
          both={sceneProps.ways === true}
          onMove={moveTo}
          onPick={pick}
          onPlace={(position) => moveTo(chosen, position)}
        />
      </div>
      {path && ground ? <Now {...{strips, path, way, ground, playhead}} /> : <Waiting />}
    </div>
  )
}

/** What the decoder drew of each stop; null for stops that the path does not know yet. */
function stopFrames(path: Path | null, {stops}: Route): readonly (Float32Array | null)[] {
  const perLeg = framesPerLeg((path?.stops.length ?? 2) - 1)
  return stops.map(({id}) => {
    const at = path?.stops.findIndex((stop) => stop.id === id) ?? -1
    if (!path || at < 0) return null
    return path.straight.frames.subarray(at * perLeg * 784, (at * perLeg + 1) * 784)
  })
}
