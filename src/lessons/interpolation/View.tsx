import {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react'
import {useLanguage} from '../../lab/hooks'
import {stepLengths, unevenness} from '../../maths/interpolation'
import {RunPad} from '../framework/figures/RunPad'
import {Waiting} from '../framework/figures/Waiting'
import type {ViewProps} from '../framework/lesson'
import {NetPicker} from './figures/NetPicker'
import {Radius} from './figures/Radius'
import {Steps} from './figures/Steps'
import {Strips} from './figures/Strips'
import {stripsOf} from './figures/strips'
import {Stops, Walk} from './figures/Walk'
import {landAlong} from './maths/land'
import type {FigureName, RunName, Stage} from './stage'
import {pictured} from './stage'
import {Playhead} from './state/playhead'
import type {Route} from './state/route'
import {useCodes} from './state/use-codes'
import {type Ground, useGround} from './state/use-ground'
import {type Path, usePath} from './state/use-path'
import {useDrawnStart, useRoute} from './state/use-route'
import css from './View.module.css'

type Way = 'straight' | 'spherical'

/** The lesson's figures, all of one path. They keep their places from scene to scene: what stays, stays as it is. */
export function View({stage, scene, runs, prediction, did}: ViewProps<Stage, RunName>) {
  const language = useLanguage()
  const [width, setWidth] = useState<RunName>('thirtytwo')
  const [chosenWay, setWay] = useState<Way>('straight')
  const [playhead] = useState(() => new Playhead(0.5))
  const run = runs[stage.wide ? width : 'two']
  const way = stage.ways ? chosenWay : 'straight'
  const [route, change] = useRoute(scene, run.id, stage.stops)
  const ground = useGround(run)
  const codes = useCodes(run, route.stops, 'walk')
  const path = usePath(run, route.stops, codes, ground, 'walk')
  const strips = useMemo(() => stripsOf(stage.rows, path, way, language), [stage.rows, path, way, language])
  useDrawnStart(
    stage.show.includes('pad'),
    change,
    useCallback(() => did('drew'), [did]),
  )
  useDeeds({seek: stage.seek, playhead, path: path && isOf(path, route) ? path : null, ground, way, did})

  const figures: Readonly<Record<FigureName, () => ReactNode>> = {
    pad: () => <RunPad run={run} stacked />,
    map: () => <Walk {...{run, stage, route, change, codes, path, way, ground, playhead, strips, did}} />,
    strips: () => <Strips {...{strips, path, way, ground, playhead}} onWay={stage.ways ? setWay : null} />,
    steps: () => <Steps strips={strips} />,
    radius: () =>
      path && ground?.settlers.size === path.codeSize ? <Radius {...{path, ground}} /> : <Waiting />,
  }
  const shown = prediction === 'open' ? (stage.meanwhile ?? []) : stage.show
  return (
    <div className={css.figures} data-pad={shown.includes('pad')}>
      {stage.wide && prediction !== 'open' && (
        <NetPicker
          runs={runs}
          chosen={width}
          onChoose={(name) => {
            setWidth(name)
            did(name)
          }}
        />
      )}
      {shown.includes('map') && (
        <div className={css.whole}>
          <Stops {...{stage, route, change, codes, path, did}} />
        </div>
      )}
      {shown.map((name) => (
        <div key={name} data-figure={name} className={css.figure}>
          {figures[name]()}
        </div>
      ))}
    </div>
  )
}

interface Deeds {
  readonly seek: Stage['seek']
  readonly playhead: Playhead
  /** Null while what is shown is still the path of another scene. */
  readonly path: Path | null
  readonly ground: Ground | null
  readonly way: Way
  readonly did: (deed: string) => void
}

/**
 * Whether a path goes through these stops, wherever they lay when it was asked for. Under a moving hand the path lags
 * behind the stops; what was seen on the way has been found all the same.
 */
const isOf = (path: Path, route: Route): boolean =>
  path.stops.every(({id}) => route.stops.some((stop) => stop.id === id))

/** How uneven a path counts as found. */
const uneven = 4

/** Tells what tasks ask for that shows in the path itself. */
function useDeeds({seek, playhead, path, ground, way, did}: Deeds): void {
  useEffect(() => playhead.subscribe(() => did('walked')), [playhead, did])
  useEffect(() => {
    if (path && seek && found[seek](path, ground, way)) did(seek)
  }, [path, ground, way, did, seek])
}

/** Whether what is sought is there. */
const found = {
  uneven: (path: Path, _: Ground | null, way: Way) =>
    unevenness(stepLengths(path[way].frames, 784)) >= uneven,
  arc: (path: Path, _: Ground | null, way: Way) => way === 'spherical' && path.codeSize === 2,
  around: ({stops, codeSize, ...tracks}: Path, ground: Ground | null, way: Way) =>
    stops.length > 2 &&
    ground?.settlers.size === codeSize &&
    landAlong(ground.settlers, pictured(tracks[way].codes, codeSize)).every(
      ({distance}) => distance <= ground.lonely,
    ),
}
