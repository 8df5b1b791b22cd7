import type {ReactNode} from 'react'
import {DigitImage, ErrorImage} from '../../charts/parts/DigitImage'
import type {Stroke} from '../../lab/store/state'
import {useWords} from '../../messages/language'
import {DrawingPad} from '../../ui/pad/DrawingPad'
import {Glass} from './Glass'
import css from './Home.module.css'
import {squaredError} from './model'

interface HomeFigureProps {
  readonly strokes: readonly Stroke[]
  /** The strokes draw themselves: nobody has drawn yet. */
  readonly demonstration: boolean
  readonly onStrokes: (strokes: readonly Stroke[]) => void
  /** `[784]`, what the network sees. */
  readonly pixels: Float32Array
  /** What the network makes of it, layer by layer; null before it has arrived. */
  readonly layers: readonly Float32Array[] | null
  readonly sizes: readonly number[]
}

const blank = new Float32Array(784)

/** The hourglass, laid out: the pad, what is seen, the net, what comes back, and what is wrong with it. */
export function HomeFigure({strokes, demonstration, onStrokes, pixels, layers, sizes}: HomeFigureProps) {
  const words = useWords().home
  const back = layers?.at(-1) ?? blank
  const code = layers?.[(layers.length - 1) / 2] ?? null
  return (
    <div className={css.figure}>
      <div className={css.padPart}>
        <DrawingPad {...{strokes, demonstration, onStrokes}} invitation={words.pad} />
      </div>
      <Tile name={words.sees} className={css.sees}>
        <DigitImage label={words.sees} pixels={pixels} />
      </Tile>
      <div className={css.net}>
        <Glass label={words.glass(sizes.join(', '))} layers={layers} />
        <p className={css.code}>
          <span>{words.code}</span>
          <b>{code ? `(${Array.from(code, signed).join(', ')})` : '–'}</b>
        </p>
      </div>
      <Tile name={words.reconstruction} className={css.back}>
        <DigitImage label={words.reconstruction} pixels={back} />
      </Tile>
      <Tile
        name={words.error}
        className={css.error}
        note={layers && words.errorFigure(squaredError(pixels, back).toFixed(4))}
      >
        <ErrorImage label={words.error} wanted={layers ? pixels : blank} back={back} />
      </Tile>
    </div>
  )
}

/** Two digits behind the point and a sign that keeps its place, so that nothing jumps. */
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

interface TileProps {
  readonly name: string
  readonly className: string | undefined
  readonly note?: ReactNode
  readonly children: ReactNode
}

function Tile({name, className, note, children}: TileProps) {
  return (
    <div className={`${css.tile} ${className}`}>
      {children}
      <p>
        <span>{name}</span>
        {note && <small>{note}</small>}
      </p>
    </div>
  )
}
