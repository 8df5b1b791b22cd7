import {type ReactNode, useCallback, useRef} from 'react'
import type {Language} from '../../contract/words'
import {at32} from '../../maths/arrays'
import {useInk} from '../../theme/ink'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {useSize} from '../parts/use-size'
import {type Cube, type Projected, project} from './camera'
import {drawScatter3d, type Shapes} from './draw-scatter3d'
import styles from './Scatter3d.module.css'
import {words} from './Scatter3d.words'
import {pointAt} from './shapes'
import {type Turning, turnStep, useTurnPad} from './use-turn'
import {Tripod, Walls} from './Walls'

/** A place in space with a name. */
export interface Scatter3dMark {
  readonly id: string
  /** `[3]`. */
  readonly position: ArrayLike<number>
  readonly label: string
  readonly look?: 'mark' | 'digit'
}

export interface Scatter3dTileProps extends Partial<Omit<Shapes, 'points' | 'palette'>> {
  readonly language: Language
  /** What is seen: part of the pad's accessible name. */
  readonly name: string
  /** `[n, 3]`. */
  readonly points: Float32Array
  /** CSS colours, resolved; without them the theme's ink. */
  readonly palette?: readonly string[]
  /** It holds still while what is in it moves. */
  readonly cube: Cube
  readonly turning: Turning
  /** Names of the axes, short. */
  readonly axes: readonly [string, string, string]
  readonly marks?: readonly Scatter3dMark[]
  /** A point that is ringed, by index. */
  readonly selected?: number | null
  readonly onSelect?: (index: number) => void
  /** A title on the tile itself: for tiles side by side. */
  readonly title?: ReactNode
}

const reach = {mouse: 8, pen: 12, touch: 20}
const noSurfaces: Shapes['surfaces'] = []
const noLinks: Shapes['links'] = []
const noMarks: readonly Scatter3dMark[] = []

/** Points, surfaces and lines in space, to be turned by hand. Its figure is the caller's. */
export function Scatter3dTile(props: Scatter3dTileProps) {
  const {language, name, points, palette, shades, cube, turning, axes, selected = null, onSelect} = props
  const {surfaces = noSurfaces, links = noLinks, marks = noMarks, dot = 2.2, title} = props
  const text = words[language]
  const ink = useInk()
  const [pad, size] = useSize<HTMLDivElement>()
  const shown = useRef<Projected | null>(null)
  const {turn} = turning
  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.scale(ratio, ratio)
      const shapes = {points, shades, palette: palette ?? [ink.ink], surfaces, links, dot: dot * size.type}
      shown.current = drawScatter3d(context, shapes, {turn, cube, size})
    },
    [points, shades, palette, ink, surfaces, links, dot, turn, cube, size],
  )
  const canvas = useCanvas(size, draw)
  const click = (x: number, y: number, kind: string) => {
    const within = reach[kind as keyof typeof reach] ?? reach.mouse
    const index = shown.current && pointAt(shown.current, x, y, within)
    if (index !== null) onSelect?.(index)
  }
  const handlers = useTurnPad(turning, click)
  const at = (position: ArrayLike<number>) => {
    const {x, y} = project(Float32Array.from(position), turn, cube, size)
    return {x: at32(x, 0), y: at32(y, 0)}
  }
  const ring = selected === null ? null : at(points.subarray(3 * selected, 3 * selected + 3))
  return (
    <div className={styles.tile}>
      {title && (
        <p className={styles.title} data-text>
          {title}
        </p>
      )}
      <svg className={styles.layer} width={size.width} height={size.height} aria-hidden="true">
        <Walls {...{turn, cube, size}} />
      </svg>
      <div
        ref={pad}
        className={styles.pad}
        role="application"
        aria-label={`${text.pad(name)}. ${text.help}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard's way to turn it
        tabIndex={0}
        {...handlers}
      >
        <canvas ref={canvas} />
      </div>
      <svg className={styles.layer} width={size.width} height={size.height} aria-hidden="true">
        <Tripod {...{turn, size}} names={axes} />
        {marks.map(({id, position, label, look = 'mark'}) => {
          const {x, y} = at(position)
          return (
            <g key={id} transform={`translate(${x},${y})`} className={styles[look]}>
              {look === 'mark' && <circle r={4.5} />}
              <text y={look === 'mark' ? -9 : 0}>{label}</text>
            </g>
          )
        })}
        {ring && <circle className={styles.ring} cx={ring.x} cy={ring.y} r={7} />}
      </svg>
    </div>
  )
}

/** Buttons that turn: for fingers, and for those who do not drag. */
export function TurnButtons({language, turning}: {readonly language: Language; readonly turning: Turning}) {
  const text = words[language]
  const buttons = [
    {name: text.left, sign: '↶', yaw: -1.5, pitch: 0},
    {name: text.right, sign: '↷', yaw: 1.5, pitch: 0},
    {name: text.up, sign: '↑', yaw: 0, pitch: 1},
    {name: text.down, sign: '↓', yaw: 0, pitch: -1},
  ]
  return (
    <>
      {buttons.map(({name, sign, yaw, pitch}) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          onClick={() => turning.by(yaw * turnStep, pitch * turnStep)}
        >
          {sign}
        </button>
      ))}
      <button type="button" onClick={turning.reset}>
        {text.reset}
      </button>
    </>
  )
}

/** In degrees, for words: how it is seen. */
export function viewSentence({turn}: Turning, language: Language): string {
  const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)
  return words[language].view((degrees(turn.yaw) + 360) % 360, degrees(turn.pitch))
}
