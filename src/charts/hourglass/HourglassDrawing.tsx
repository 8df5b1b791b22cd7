import {memo} from 'react'
import {useInk} from '../../theme/ink'
import {figure} from '../parts/format'
import {activationColour, largest} from './draw-activations'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import {type Box, circleStep, type HourglassLayout, type LayerPlace, trapezoid} from './layout'

interface DrawingProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  /** The code's numbers, if they are known. */
  readonly code: Float32Array | null
  readonly error: string
}

const middle = ({x, width}: Box) => x + width / 2

/** The code: a circle for each number, and the number beside it; upright, the numbers in a column at their left. */
function Circles({
  place,
  code,
  layout,
}: {
  place: LayerPlace
  code: Float32Array | null
  layout: HourglassLayout
}) {
  const {unit} = layout
  const lying = layout.posture === 'lying'
  const colour = activationColour(useInk())
  const scale = code ? 1 / largest(code) : 0
  const {x, y, width, height} = place.box
  return Array.from({length: place.cells}, (_, i) => {
    const along = (4 + (i + 0.5) * circleStep) * unit
    const [cx, cy] = lying ? [x + width / 2, y + along] : [x + along, y + height / 2]
    const column = y + height / 2 + (i - (place.cells - 1) / 2) * 15 * unit
    const value = code?.[i]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the index is the unit
      <g key={i}>
        <circle className={styles.unit} cx={cx} cy={cy} r={10 * unit} fill={colour((value ?? 0) * scale)} />
        {value !== undefined && (
          <text
            className={styles.value}
            x={lying ? cx + 17 * unit : x - 8 * unit}
            y={lying ? cy : column}
            textAnchor={lying ? 'start' : 'end'}
          >
            {figure(value)}
          </text>
        )}
      </g>
    )
  })
}

/** A bracket under (or beside) a part of the net, with its name. */
function Part({from, to, name, layout}: {from: Box; to: Box; name: string; layout: HourglassLayout}) {
  const y = layout.height - 22 * layout.unit
  const [x0, x1] = [middle(from), middle(to)]
  return (
    <g className={styles.part}>
      <path d={`M${x0},${y - 4}v4H${x1}v-4`} />
      <text x={(x0 + x1) / 2} y={y + 16 * layout.unit}>
        {name}
      </text>
    </g>
  )
}

/** The silhouette, the code's circles, and the names of the parts. */
export const HourglassDrawing = memo(function HourglassDrawing({text, layout, code, error}: DrawingProps) {
  const {layers, posture, width, height} = layout
  const lying = posture === 'lying'
  const waist = layers.find((layer) => layer.role === 'code')
  const [first, last] = [layers[0], layers[layers.length - 1]]
  if (!waist || !first || !last) return null
  const names: [LayerPlace['box'], string][] = [
    [first.box, `${text.input} ${first.units}`],
    [last.box, `${text.output} ${last.units}`],
    [layout.error, error],
  ]
  const deep = layers.length > 3
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {layers.slice(1).map((layer, i) => {
        const before = layers[i]
        return (
          before && (
            <path
              key={layer.index}
              className={styles.silhouette}
              d={trapezoid(before.box, layer.box, posture)}
            />
          )
        )
      })}
      {layers.map(
        ({index, box, cells, circles}) =>
          cells > 0 && <rect key={index} className={circles ? styles.waist : styles.bar} {...box} />,
      )}
      {waist.circles && <Circles place={waist} code={code} layout={layout} />}
      {names.map(([box, name]) => (
        <text key={name} className={styles.name} x={middle(box)} y={box.y + box.height + 17 * layout.unit}>
          {name}
        </text>
      ))}
      {lying && (
        <text className={styles.name} x={middle(waist.box)} y={height - 6 * layout.unit}>
          {text.code}
        </text>
      )}
      {lying && deep && (
        <>
          <Part
            from={layers[1]?.box ?? waist.box}
            to={layers[waist.index - 1]?.box ?? waist.box}
            name={text.encoder}
            layout={layout}
          />
          <Part
            from={layers[waist.index + 1]?.box ?? waist.box}
            to={layers[layers.length - 2]?.box ?? waist.box}
            name={text.decoder}
            layout={layout}
          />
        </>
      )}
    </svg>
  )
})
