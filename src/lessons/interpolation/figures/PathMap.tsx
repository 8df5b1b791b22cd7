import {type ReactNode, useEffect} from 'react'
import type {Place as OnPaper} from '../../../charts/latent-space/MapOverlay'
import {LatentSpaceFigure} from '../../../figures/latent-space/LatentSpaceFigure'
import {store} from '../../../lab/hooks'
import type {LessonRun} from '../../framework/lesson'
import {placeOf} from '../maths/affine'
import {every} from '../scene-props'
import {type Playhead, usePlayhead} from '../state/playhead'
import {letter, type Route} from '../state/route'
import type {Ground} from '../state/use-ground'
import type {Path, Track} from '../state/use-path'
import css from '../View.module.css'

interface MapProps {
  readonly run: LessonRun
  readonly route: Route
  /** Codes of the stops as they are under the hand, in their order; null before they are known. */
  readonly codes: readonly Float32Array[] | null
  readonly path: Path | null
  readonly way: 'straight' | 'spherical'
  /** Whether the other way is drawn faintly, too. */
  readonly both: boolean
  readonly ground: Ground | null
  readonly playhead: Playhead
  readonly onMove: (id: string, position: Float32Array) => void
  readonly onPick: (index: number) => void
  readonly onPlace: (position: Float32Array) => void
}

/** A drawing has a name on the map already: the letter stands to the left of it. */
const besideYours = '\u2003'.repeat(5)

/** The map of codes with the path on it: its stops are dragged, or go where one clicks. */
export function PathMap(props: MapProps) {
  const {run, route, codes, path, way, both, ground, playhead, onMove, onPick, onPlace} = props
  usePicked(onPick)
  const marks =
    ground && codes?.length === route.stops.length
      ? route.stops.map(({id, place}, i) => ({
          id,
          position: placeOf(ground.affine, codes[i] ?? []),
          label: place.kind === 'drawn' ? `${letter(i)}${besideYours}` : letter(i),
        }))
      : []
  const other = way === 'straight' ? 'spherical' : 'straight'
  const overlay = (at: OnPaper): ReactNode =>
    path &&
    ground &&
    path.codeSize === ground.settlers.size && (
      <g className={css.path}>
        {both && <path data-other d={lineOf(path[other], path.codeSize, ground, at)} />}
        <path className={css.halo} d={lineOf(path[way], path.codeSize, ground, at)} />
        <path d={lineOf(path[way], path.codeSize, ground, at)} />
        {placesOf(path[way], path.codeSize, ground, every).map((place) => {
          const [x, y] = at(place)
          return <circle key={`${place[0]} ${place[1]}`} cx={x} cy={y} r={2.5} />
        })}
        <Walker {...{playhead, path, way, ground, at}} />
      </g>
    )
  return (
    <LatentSpaceFigure runId={run.runId} marks={marks} overlay={overlay} onMove={onMove} onPlace={onPlace} />
  )
}

/** Tells of test digits that are chosen while this is here, wherever. */
function usePicked(onPick: (index: number) => void): void {
  useEffect(
    () =>
      store.subscribe(({selection}, before) => {
        if (selection !== before.selection && selection?.kind === 'test') onPick(selection.index)
      }),
    [onPick],
  )
}

/** Places of every so manieth code of a track. */
function placesOf({codes}: Track, size: number, {affine}: Ground, stride: number): Float32Array[] {
  const count = Math.floor((codes.length / size - 1) / stride) + 1
  return Array.from({length: count}, (_, i) =>
    placeOf(affine, codes.subarray(i * stride * size, (i * stride + 1) * size)),
  )
}

const lineOf = (track: Track, size: number, ground: Ground, at: OnPaper): string =>
  `M${placesOf(track, size, ground, 1)
    .map((place) => at(place).join())
    .join('L')}`

interface WalkerProps {
  readonly playhead: Playhead
  readonly path: Path
  readonly way: 'straight' | 'spherical'
  readonly ground: Ground
  readonly at: OnPaper
}

/** Where on the path one is now. */
function Walker({playhead, path, way, ground, at}: WalkerProps) {
  const t = usePlayhead(playhead)
  const {codes} = path[way]
  const size = path.codeSize
  const frame = Math.round(t * (codes.length / size - 1))
  const [x, y] = at(placeOf(ground.affine, codes.subarray(frame * size, (frame + 1) * size)))
  return <circle className={css.walker} cx={x} cy={y} r={7} />
}
