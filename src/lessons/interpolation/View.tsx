import {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react'
import {DrawingFigure} from '../../figures/drawing/DrawingFigure'
import {PinButton} from '../../figures/drawing/PinButton'
import {Waiting} from '../../figures/Waiting'
import {stepLengths, unevenness} from '../../maths/interpolation'
import {useLanguage} from '../../messages/language'
import {FigureTabs} from '../framework/FigureTabs'
import type {ViewProps} from '../framework/lesson'
import {NetPicker} from './figures/NetPicker'
import {PathView, Stops} from './figures/PathView'
import {Radius} from './figures/Radius'
import {Steps} from './figures/Steps'
import {Strips} from './figures/Strips'
import {stripsOf} from './figures/strips'
import {landAlong} from './maths/land'
import type {FigureName, RunName, SceneProps} from './scene-props'
import {pictured} from './scene-props'
import {Playhead} from './state/playhead'
import type {Route} from './state/route'
import {useCodes} from './state/use-codes'
import {type Ground, useGround} from './state/use-ground'
import {type Path, usePath} from './state/use-path'
import {useDrawnStart, useRoute} from './state/use-route'
import css from './View.module.css'
import {words} from './words'

type Way = 'straight' | 'spherical'

/** The lesson's figures, all of one path. They keep their places from scene to scene: what stays, stays as it is. */
export function View(props: ViewProps<SceneProps, RunName>) {
  const {sceneProps, scene, runs, prediction, presenting, onMilestone} = props
  const language = useLanguage()
  const [width, setWidth] = useState<RunName>('thirtytwo')
  const [chosenWay, setWay] = useState<Way>('straight')
  const [playhead] = useState(() => new Playhead(0.5))
  const run = runs[sceneProps.wide ? width : 'two']
  const way = sceneProps.ways ? chosenWay : 'straight'
  const [route, change] = useRoute(scene, run.id, sceneProps.stops)
  const ground = useGround(run)
  const codes = useCodes(run, route.stops, 'walk')
  const path = usePath(run, route.stops, codes, ground, 'walk')
  const strips = useMemo(
    () => stripsOf(sceneProps.rows, path, way, language),
    [sceneProps.rows, path, way, language],
  )
  useDrawnStart(
    sceneProps.show.includes('pad'),
    change,
    useCallback(() => onMilestone('drew'), [onMilestone]),
  )
  useMilestones({
    seek: sceneProps.seek,
    playhead,
    path: path && isOf(path, route) ? path : null,
    ground,
    way,
    onMilestone,
  })

  const figures: Readonly<Record<FigureName, () => ReactNode>> = {
    pad: () => (
      <DrawingFigure runId={run.runId} layout="below">
        <PinButton />
      </DrawingFigure>
    ),
    map: () => (
      <PathView
        {...{run, sceneProps, route, change, codes, path, way, ground, playhead, strips, onMilestone}}
      />
    ),
    strips: () => (
      <Strips {...{strips, path, way, ground, playhead}} onWay={sceneProps.ways ? setWay : null} />
    ),
    steps: () => <Steps strips={strips} />,
    radius: () =>
      path && ground?.settlers.size === path.codeSize ? <Radius {...{path, ground}} /> : <Waiting />,
  }
  const shown = prediction === 'open' ? (sceneProps.meanwhile ?? []) : sceneProps.show
  // Beside the first, two more would be too small for a hall: they share a place.
  const first = shown.includes('pad') ? 'pad' : 'strips'
  const sharing = presenting && shown.length > 2 ? shown.filter((name) => name !== first) : []
  return (
    <div className={css.figures} data-pad={shown.includes('pad')} data-beside={sharing.length > 0}>
      {sceneProps.wide && prediction !== 'open' && (
        <NetPicker
          runs={runs}
          chosen={width}
          onChoose={(name) => {
            setWidth(name)
            onMilestone(name)
          }}
        />
      )}
      {shown.includes('map') && (
        <div className={css.whole}>
          <Stops {...{sceneProps, route, change, codes, path, onMilestone}} />
        </div>
      )}
      {shown
        .filter((name) => !sharing.includes(name))
        .map((name) => (
          <div key={name} data-figure={name} className={css.figure}>
            {figures[name]()}
          </div>
        ))}
      {sharing.length > 0 && (
        <div className={css.figure}>
          <FigureTabs tabs={sharing.map((id) => ({id, label: words[id][language], figure: figures[id]}))} />
        </div>
      )}
    </div>
  )
}

interface MilestoneInput {
  readonly seek: SceneProps['seek']
  readonly playhead: Playhead
  /** Null while what is shown is still the path of another scene. */
  readonly path: Path | null
  readonly ground: Ground | null
  readonly way: Way
  readonly onMilestone: (milestone: string) => void
}

/**
 * Whether a path goes through these stops, wherever they lay when it was asked for. Under a moving hand the path lags
 * behind the stops; what was seen on the way has been found all the same.
 */
const isOf = (path: Path, route: Route): boolean =>
  path.stops.every(({id}) => route.stops.some((stop) => stop.id === id))

/** How uneven a path counts as found. */
const uneven = 1.8

/** Tells what tasks ask for that shows in the path itself. */
function useMilestones({seek, playhead, path, ground, way, onMilestone}: MilestoneInput): void {
  useEffect(() => playhead.subscribe(() => onMilestone('walked')), [playhead, onMilestone])
  useEffect(() => {
    if (path && seek && found[seek](path, ground, way)) onMilestone(seek)
  }, [path, ground, way, onMilestone, seek])
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
