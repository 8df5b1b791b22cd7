import {Fragment} from 'react'
import {Grip} from './Grip'
import type {Shape} from './Hourglass'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import {circleStep, type HourglassLayout, type LayerPlace, unitsOf} from './layout'
import {type Bounds, WidthField, within} from './WidthField'

interface WidthsProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  readonly shape: Shape
  readonly bounds: Bounds
  readonly codeBounds: Bounds
  readonly fixedHidden: boolean
  readonly fixedCode: boolean
  readonly onDraft: (shape: Shape) => void
  readonly onCommit: (shape: Shape) => void
}

const fieldWidth = 54
const fieldHeight = {lying: 30, upright: 44}

/** Where a layer's number stands: under it, or beside it at the right edge. */
function numberPlace({box}: LayerPlace, {posture, width, side}: HourglassLayout) {
  return posture === 'lying'
    ? {left: box.x + box.width / 2 - fieldWidth / 2, top: 14 + side * 1.1 - 2}
    : {left: width - fieldWidth - 4, top: box.y + box.height / 2 - fieldHeight.upright / 2}
}

/** The widths as numbers at their layers, and the grips to drag: of the encoder and the code; the decoder mirrors. */
export function Widths(props: WidthsProps) {
  const {text, layout, shape, bounds, codeBounds, fixedHidden, fixedCode, onDraft, onCommit} = props
  const changed = ({role, hidden}: LayerPlace, units: number): Shape =>
    role === 'code'
      ? {...shape, code: within(units, codeBounds)}
      : {...shape, hidden: shape.hidden.map((old, i) => (i === hidden ? within(units, bounds) : old))}

  return layout.layers.map((place) => {
    const {role, index, units, hidden, box} = place
    if (role === 'input' || role === 'output') return null
    const style = {...numberPlace(place, layout), width: fieldWidth, height: fieldHeight[layout.posture]}
    if (role === 'decoder' || (role === 'code' ? fixedCode : fixedHidden))
      return (
        <span key={index} className={styles.number} style={style} data-text>
          {units}
        </span>
      )
    return (
      <Fragment key={role === 'code' ? 'code' : index}>
        <Grip
          box={box}
          posture={layout.posture}
          title={text.drag}
          onSpan={(span) =>
            onDraft(
              changed(
                place,
                role === 'code' && place.circles ? (span - 8) / circleStep : unitsOf(span, layout.side),
              ),
            )
          }
          onEnd={() => onCommit(shape)}
        />
        <WidthField
          name={role === 'code' ? text.codeSize : text.widthOf((hidden ?? 0) + 1)}
          value={units}
          bounds={role === 'code' ? codeBounds : bounds}
          style={style}
          disabled={false}
          onDraft={(value) => onDraft(changed(place, value))}
          onCommit={(value) => onCommit(changed(place, value))}
        />
      </Fragment>
    )
  })
}
