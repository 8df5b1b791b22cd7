import {useCallback} from 'react'
import {useCanvas} from '../../charts/parts/use-canvas'
import {useSize} from '../../charts/parts/use-size'
import {useInk} from '../../theme/ink'
import {drawCode, drawLayer, drawOutline} from './draw-glass'
import css from './Home.module.css'

interface GlassProps {
  readonly label: string
  /** Values of all layers, input first; the ends are drawn by others. Null before there is a model. */
  readonly layers: readonly Float32Array[] | null
}

/** The network between its two pictures: wide, narrow, wide, alive with the digit that passes through. */
export function Glass({label, layers}: GlassProps) {
  const ink = useInk()
  const [box, size] = useSize<HTMLDivElement>()
  const draw = useCallback(
    (context: CanvasRenderingContext2D, ratio: number) => {
      context.scale(ratio, ratio)
      const glass = {...size, waist: Math.max(14, size.height * 0.13)}
      drawOutline(context, glass, ink)
      const inner = layers?.slice(1, -1) ?? []
      const middle = (inner.length - 1) / 2
      inner.forEach((values, i) => {
        if (i === middle) drawCode(context, glass, values, ink)
        else drawLayer(context, glass, (i + 1) / (inner.length + 1), values, ink)
      })
    },
    [size, ink, layers],
  )
  const canvas = useCanvas(size, draw)
  return (
    <div ref={box} className={css.glass}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}
