import {useInk} from '../../theme/ink'
import {figure} from '../parts/format'
import {activationColour, largest} from './draw-activations'
import styles from './Hourglass.module.css'
import {type Box, circleStep, type HourglassLayout, type LayerPlace} from './layout'
import {waistColumns, waistSymbols} from './waist'

/** A code as it is drawn: one row of numbers, or the means, deviations and drawn numbers of a Gaussian one. */
export type CodeNumbers = readonly (Float32Array | null)[]

interface CirclesProps {
  readonly box: Box
  readonly count: number
  readonly numbers: Float32Array | null
  readonly layout: HourglassLayout
  /** Whether the circle stands at the column's beginning, its number in the column. */
  readonly inColumn: boolean
}

/** A circle for each number, and the number beside it; upright, the numbers in a column at their left. */
function Circles({box, count, numbers, layout, inColumn}: CirclesProps) {
  const {unit} = layout
  const lying = layout.posture === 'lying'
  const colour = activationColour(useInk())
  const scale = numbers ? 1 / largest(numbers) : 0
  const {x, y, width, height} = box
  return Array.from({length: count}, (_, i) => {
    const along = (4 + (i + 0.5) * circleStep) * unit
    const across = inColumn ? 14 * unit : width / 2
    const [cx, cy] = lying ? [x + across, y + along] : [x + along, y + height / 2]
    const column = y + height / 2 + (i - (count - 1) / 2) * 15 * unit
    const value = numbers?.[i]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the index is the unit
      <g key={i}>
        <circle className={styles.unit} cx={cx} cy={cy} r={10 * unit} fill={colour((value ?? 0) * scale)} />
        {value !== undefined && (lying || !inColumn) && (
          <text
            className={styles.value}
            x={lying ? cx + (inColumn ? 14 : 17) * unit : x - 8 * unit}
            y={lying ? cy : column}
            textAnchor={lying ? 'start' : 'end'}
          >
            {figure(value, inColumn ? 2 : 3)}
          </text>
        )}
      </g>
    )
  })
}

interface WaistProps {
  readonly place: LayerPlace
  readonly code: CodeNumbers
  readonly layout: HourglassLayout
}

/** The numbers of the code, where they are few; of a Gaussian code also what its columns are. */
export function Waist({place, code, layout}: WaistProps) {
  const {box, circles, units, layer} = place
  if (!layer.gaussian)
    return circles && <Circles {...{box, layout}} count={units} numbers={code[0] ?? null} inColumn={false} />
  const lying = layout.posture === 'lying'
  return waistColumns(place, layout).map((column, i) => (
    <g key={waistSymbols[i]}>
      {circles && <Circles box={column} {...{layout}} count={units} numbers={code[i] ?? null} inColumn />}
      <text
        className={styles.symbol}
        x={lying ? column.x + (circles ? 14 * layout.unit : column.width / 2) : column.x - 12 * layout.unit}
        y={lying ? column.y - 16 * layout.unit : column.y + column.height / 2}
      >
        {waistSymbols[i]}
      </text>
    </g>
  ))
}
