import {useEffect, useRef} from 'react'
import {channelOf, largestSize} from '../parts/colours'
import {SignedImage} from '../parts/DigitImage'
import styles from './FeatureMaps.module.css'
import type {HourglassWords} from './Hourglass.words'
import {layerName, shapeOf} from './hourglass-caption'
import type {HourglassLayout, LayerPlace} from './layout'

interface ButtonsProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  /** By position in the trace. */
  readonly values: readonly Float32Array[]
  readonly nameOf: (place: LayerPlace) => string
  readonly onOpen: (index: number) => void
}

/** Over every sheet of maps a button that opens them large. */
export function MapButtons({text, layout, values, nameOf, onOpen}: ButtonsProps) {
  return layout.layers.map((place) => {
    const {box, layer, index, units} = place
    if (!layer.maps || values[layer.traced ?? -1]?.length !== units) return null
    const style = {left: box.x - 4, top: box.y - 4, width: box.width + 8, height: box.height + 8}
    return (
      <button
        key={index}
        type="button"
        className={styles.open}
        style={style}
        title={text.enlarge}
        aria-label={text.openMaps(nameOf(place))}
        onClick={() => onOpen(index)}
      />
    )
  })
}

interface DialogProps {
  readonly text: HourglassWords
  readonly title: string
  readonly shape: readonly [number, number, number]
  /** `[height, width, channels]`. */
  readonly values: Float32Array
  readonly onClose: () => void
}

interface OpenedProps {
  readonly text: HourglassWords
  readonly place: LayerPlace | undefined
  /** By position in the trace. */
  readonly values: readonly Float32Array[]
  readonly onClose: () => void
}

/** The maps of the layer that was opened, where the net still has them. */
export function OpenedMaps({text, place, values, onClose}: OpenedProps) {
  const own = values[place?.layer.traced ?? -1]
  if (!place?.layer.maps || own?.length !== place.units) return null
  return (
    <FeatureMaps
      text={text}
      title={`${text.openMaps(layerName(place, text))}, ${shapeOf(place.layer.maps)}`}
      shape={place.layer.maps}
      values={own}
      onClose={onClose}
    />
  )
}

/** A layer's maps, large; Escape or the button closes. */
function FeatureMaps({text, title, shape, values, onClose}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  const [height, width, channels] = shape
  const most = largestSize(values)
  return (
    <dialog ref={ref} className={styles.dialog} aria-label={title} onClose={onClose}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {text.close}
        </button>
      </div>
      <p>{text.mapsExplained(channels, `${height} × ${width}`)}</p>
      <div className={styles.maps}>
        {Array.from({length: channels}, (_, map) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: maps have their order
          <figure key={map}>
            <SignedImage
              values={channelOf(values, channels, map)}
              most={most}
              label={text.featureMap(map + 1)}
            />
            <figcaption aria-hidden="true">{map + 1}</figcaption>
          </figure>
        ))}
      </div>
    </dialog>
  )
}
