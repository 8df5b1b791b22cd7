import {useCallback} from 'react'
import {type Draw, useCanvas} from '../../../charts/parts/use-canvas'
import {useSize} from '../../../charts/parts/use-size'
import {at, at32} from '../../../maths/arrays'
import css from '../View.module.css'

interface CodePlotProps {
  readonly title: string
  /** `[n, 2]`. */
  readonly codes: Float32Array | null
  /** `[n]`: which colour of the palette. */
  readonly shades: Uint8Array
  readonly palette: readonly string[]
}

/** Points as the two numbers that are left of each. Both axes have one scale; the frame fits the points. */
export function CodePlot({title, codes, shades, palette}: CodePlotProps) {
  const [box, size] = useSize<HTMLDivElement>()
  const draw = useCallback<Draw>(
    (context, ratio) => {
      if (!codes) return
      context.scale(ratio, ratio)
      const at = fitted(codes, size)
      const dot = 1.8 * size.type
      palette.forEach((colour, shade) => {
        context.beginPath()
        for (let i = 0; i < shades.length; i++) {
          if (shades[i] !== shade) continue
          const [x, y] = at(i)
          context.moveTo(x + dot, y)
          context.arc(x, y, dot, 0, 2 * Math.PI)
        }
        context.globalAlpha = 0.8
        context.fillStyle = colour
        context.fill()
      })
    },
    [codes, shades, palette, size],
  )
  const canvas = useCanvas(size, draw)
  return (
    <div className={css.codes}>
      <p data-text>{title}</p>
      <div ref={box}>
        <canvas ref={canvas} />
      </div>
    </div>
  )
}

/** Where a point lies on a tile of this size. */
function fitted(codes: Float32Array, {width, height}: {readonly width: number; readonly height: number}) {
  const low = [Infinity, Infinity]
  const high = [-Infinity, -Infinity]
  codes.forEach((value, i) => {
    low[i % 2] = Math.min(at(low, i % 2), value)
    high[i % 2] = Math.max(at(high, i % 2), value)
  })
  const span = (axis: 0 | 1) => at(high, axis) - at(low, axis) || 1
  const middle = (axis: 0 | 1) => (at(high, axis) + at(low, axis)) / 2
  const scale = 0.9 * Math.min(width / span(0), height / span(1))
  return (i: number): readonly [number, number] => [
    width / 2 + (at32(codes, 2 * i) - middle(0)) * scale,
    height / 2 - (at32(codes, 2 * i + 1) - middle(1)) * scale,
  ]
}
