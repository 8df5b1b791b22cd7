import {memo} from 'react'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import {type Box, type HourglassLayout, type LayerPlace, trapezoid} from './layout'
import {type CodeNumbers, Waist} from './Waist'

interface DrawingProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  /** The code's numbers, as far as they are known. */
  readonly code: CodeNumbers
  readonly error: string
  /** Whether what learns and what is frozen are told apart. */
  readonly states: boolean
}

/** Images narrower than this are narrower than their names. */
const narrow = 84

const middle = ({x, width}: Box) => x + width / 2

interface PartProps {
  readonly from: Box
  readonly to: Box
  readonly name: string
  readonly layout: HourglassLayout
}

/** The name of a part of the net: with a bracket under it, or in the room above the waist. */
function Part({from, to, name, layout: {height, unit, names}}: PartProps) {
  const [x0, x1] = [middle(from), middle(to)]
  const above = names === 'above'
  const y = above ? 11 * unit : height - 6 * unit
  const bracket = height - 22 * unit
  return (
    <g className={styles.part}>
      {!above && x0 !== x1 && <path d={`M${x0},${bracket - 4}v4H${x1}v-4`} />}
      <text x={(x0 + x1) / 2} y={y}>
        {name}
      </text>
    </g>
  )
}

/** A layer that a phase has no values for is an outline. */
function LayerBox({place: {box, circles, maps, layer}}: {place: LayerPlace}) {
  const className = layer.traced === null ? styles.outline : circles || maps ? styles.waist : styles.bar
  return <rect className={className} {...box} />
}

/** The silhouette, the code's circles, and the names of the parts. */
export const HourglassDrawing = memo(function HourglassDrawing(props: DrawingProps) {
  const {text, layout, code, error, states} = props
  const {layers, posture, width, height} = layout
  const waist = layers.find((layer) => layer.role === 'code')
  const [first, last] = [layers[0], layers[layers.length - 1]]
  if (!waist || !first || !last) return null
  const names: [LayerPlace['box'], string][] = [
    [first.box, `${text.input} ${first.units}`],
    [last.box, `${text.output} ${last.units}`],
    [layout.error, error],
  ]
  const deep = layers.length > 3 && layers[waist.index - 1]?.role === 'encoder'
  return (
    <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
      {layers.slice(1).map((place, i) => {
        const before = layers[i]
        const state = states ? place.layer.state : undefined
        return (
          before && (
            <path
              key={place.index}
              className={styles.silhouette}
              data-state={state}
              d={trapezoid(before.box, place.box, posture)}
            />
          )
        )
      })}
      {layers.map((place) => (place.cells > 0 || place.maps) && <LayerBox key={place.index} place={place} />)}
      <Waist place={waist} {...{code, layout}} />
      {names.map(([box, name]) => {
        // Wider than a small image, the name of the last one keeps to the edge.
        const atEdge = box === layout.error && layout.posture === 'lying' && box.width < narrow * layout.unit
        return (
          <text
            key={name}
            className={styles.name}
            x={atEdge ? box.x + box.width : middle(box)}
            y={box.y + box.height + 17 * layout.unit}
            {...(atEdge && {style: {textAnchor: 'end'}})}
          >
            {name}
          </text>
        )
      })}
      {layout.names !== 'none' && <Part from={waist.box} to={waist.box} name={text.code} layout={layout} />}
      {layout.names !== 'none' && deep && (
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
