import {useCallback, useMemo} from 'react'
import {spreadLabels} from '../../../../charts/latent-space/digit-labels'
import {type Draw, useCanvas} from '../../../../charts/parts/use-canvas'
import {useSize} from '../../../../charts/parts/use-size'
import {at32} from '../../../../maths/arrays'
import {useInk} from '../../../../theme/ink'
import type {NetCodes} from './CorruptionScatter'
import styles from './CorruptionScatter.module.css'
import {type Fit, fitted, middleOf} from './fit'

interface CodeTileProps {
  readonly net: NetCodes
  readonly otherLabels: readonly number[]
}

/** One net's codes: clean digits faintly, corrupted ones in their digits' colours, those of the one chosen in ink. */
export function CodeTile({net, otherLabels}: CodeTileProps) {
  const {cloud, others, corrupted, clean} = net
  const ink = useInk()
  const [box, size] = useSize<HTMLDivElement>()
  const fit = useMemo(() => fitted([cloud, others, corrupted], size), [cloud, others, corrupted, size])
  const each = others.length / Math.max(1, otherLabels.length)
  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.scale(ratio, ratio)
      context.globalAlpha = 0.5
      dots(context, cloud, fit, 1.1, ink.ruleStrong)
      context.globalAlpha = 0.7
      otherLabels.forEach((digit, i) => {
        dots(context, others.subarray(i * each, (i + 1) * each), fit, 2.2, ink.digits[digit] ?? ink.ink)
      })
      context.globalAlpha = 1
    },
    [cloud, others, otherLabels, each, fit, ink],
  )
  const canvas = useCanvas(size, draw)
  const x = (value = 0) => fit.k * value + fit.x0
  const y = (value = 0) => fit.y0 - fit.k * value
  const names = otherLabels.map((digit, i) => {
    const [mx, my] = middleOf(others.subarray(i * each, (i + 1) * each))
    return {digit, x: x(mx), y: y(my)}
  })
  return (
    <div ref={box} className={styles.tile}>
      <canvas ref={canvas} />
      <svg width={size.width} height={size.height} aria-hidden="true">
        {pairs(corrupted).map(([px, py], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the corruptions have no names but their order
          <circle key={i} className={styles.own} cx={x(px)} cy={y(py)} r={3} />
        ))}
        {spreadLabels(names, 20).map(({digit, x, y}) => (
          <text key={digit} className={styles.digit} x={x} y={y}>
            {digit}
          </text>
        ))}
        <circle className={styles.clean} cx={x(clean[0])} cy={y(clean[1])} r={8} />
      </svg>
    </div>
  )
}

const pairs = (points: Float32Array): readonly (readonly [number, number])[] =>
  Array.from({length: points.length / 2}, (_, i) => [at32(points, 2 * i), at32(points, 2 * i + 1)])

function dots(
  context: CanvasRenderingContext2D,
  points: Float32Array,
  {k, x0, y0}: Fit,
  radius: number,
  colour: string,
): void {
  context.beginPath()
  for (let i = 0; i < points.length; i += 2) {
    const [px, py] = [k * at32(points, i) + x0, y0 - k * at32(points, i + 1)]
    context.moveTo(px + radius, py)
    context.arc(px, py, radius, 0, 2 * Math.PI)
  }
  context.fillStyle = colour
  context.fill()
}
