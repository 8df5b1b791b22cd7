import {Fragment} from 'react'
import {Grip} from './Grip'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import {circleStep, type HourglassLayout, type LayerPlace, unitsOf} from './layout'
import type {Shape} from './use-width-edit'
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

const fieldWidth = 46
/** Shapes of maps are longer than widths. */
const mapsWidth = 84
const fieldHeight = {lying: 30, upright: 44}

/** Where a layer's number stands: under it, or in a column at the right. */
function numberPlace({box, layer}: LayerPlace, {posture, width: whole, side, error, unit}: HourglassLayout) {
  const [width, height] = [(layer.maps ? mapsWidth : fieldWidth) * unit, fieldHeight[posture] * unit]
  const place =
    posture === 'lying'
      ? {left: box.x + (box.width - width) / 2, top: error.y + error.height + 6 * unit}
      : {left: Math.min(whole - width - 4, error.x + side / 4), top: box.y + (box.height - height) / 2}
  return {...place, width, height}
}

/** The widths as numbers at their layers, and the grips to drag: of the encoder and the code; the decoder mirrors. */
export function Widths(props: WidthsProps) {
  const {text, layout, shape, bounds, codeBounds, fixedHidden, fixedCode, onDraft, onCommit} = props
  const changed = ({role, hidden}: LayerPlace, units: number): Shape =>
    role === 'code'
      ? {...shape, code: within(units, codeBounds)}
      : {...shape, hidden: shape.hidden.map((old, i) => (i === hidden ? within(units, bounds) : old))}

  return layout.layers.map((place) => {
    const {role, index, units, hidden, box, layer} = place
    if (role === 'input' || role === 'output') return null
    const style = numberPlace(place, layout)
    // What is asked for; of a net that waits for new weights there may be none at this place.
    const asked = role === 'code' ? shape.code : shape.hidden[hidden ?? 0]
    if (
      role === 'decoder' ||
      layer.maps ||
      asked === undefined ||
      (role === 'code' ? fixedCode : fixedHidden)
    )
      return (
        <span key={index} className={styles.number} style={style} data-text>
          {layer.maps ? layer.maps.join('×') : units}
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
                role === 'code' && place.circles
                  ? (span / layout.unit - 8) / circleStep
                  : unitsOf(span, layout.side),
              ),
            )
          }
          onEnd={() => onCommit(shape)}
        />
        <WidthField
          name={role === 'code' ? text.codeSize : text.widthOf((hidden ?? 0) + 1)}
          value={asked}
          waits={asked === units ? '' : text.waits(units)}
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
