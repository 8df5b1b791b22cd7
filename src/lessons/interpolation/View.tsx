import {type ReactNode, useCallback, useEffect, useMemo, useState} from 'react'
import {Playhead} from '../../charts/interpolation/playhead'
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
import {every, type FigureName, type RunName, type Stage} from './stage'
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
  useDeeds({scene, playhead, path: path?.stops === route.stops ? path : null, ground, way, did})

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
  readonly scene: string
  readonly playhead: Playhead
  /** Null while what is answered is not yet this scene's path. */
  readonly path: Path | null
  readonly ground: Ground | null
  readonly way: Way
  readonly did: (deed: string) => void
}

/** How uneven a path counts as found. */
const uneven = 4

/** Tells what tasks ask for that shows in the path itself: its pace, and the land it keeps to. */
function useDeeds({scene, playhead, path, ground, way, did}: Deeds): void {
  useEffect(() => playhead.subscribe(() => did('walked')), [playhead, did])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every scene is told anew
  useEffect(() => {
    if (!path) return
    if (unevenness(stepLengths(path[way].frames, 784)) >= uneven) did('uneven')
    if (way === 'spherical') did(`spherical ${path.codeSize}`)
    if (ground?.settlers.size !== path.codeSize || path.stops.length < 3) return
    const pictures = path[way].codes.filter((_, at) => Math.floor(at / path.codeSize) % every === 0)
    if (landAlong(ground.settlers, pictures).every(({distance}) => distance <= ground.lonely)) did('around')
  }, [path, ground, way, did, scene])
}
