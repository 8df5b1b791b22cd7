import {useCallback, useMemo} from 'react'
import type {ActivationTrace} from '../../contract/trace'
import {useInk} from '../../theme/ink'
import type {Pixels} from '../parts/colours'
import {errorFigure} from '../parts/format'
import {HoverCard} from '../parts/HoverCard'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {drawActivations} from './draw-activations'
import {MapButtons} from './FeatureMaps'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import {HourglassDrawing} from './HourglassDrawing'
import {HourglassImages} from './HourglassImages'
import {layerName} from './hourglass-caption'
import type {HourglassLayout} from './layout'
import type {GaussianSample, ShownCode} from './shown-code'
import {drawTravelling} from './travel'
import {useFlow} from './use-flow'
import {useHoveredUnit} from './use-hovered-unit'
import {anyWidth, type EditedWidths, type WidthEdit} from './use-width-edit'
import {Widths} from './Widths'

interface TileProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  readonly trace: ActivationTrace | null
  /** Activations by position in the trace. */
  readonly values: readonly Float32Array[]
  readonly shown: ShownCode
  readonly sample: GaussianSample | null
  readonly label: number | null
  readonly wanted: Pixels | null
  readonly subjectKey: string
  readonly states: boolean
  readonly edit: WidthEdit | undefined
  readonly widths: EditedWidths
  readonly onOpenMaps: (layer: number) => void
}

/** The net as it is drawn: its silhouette, the activations on a canvas, the images, and the widths that can be changed. */
export function HourglassTile(props: TileProps) {
  const {text, layout, trace, values, shown, label, states, edit, widths} = props
  const {width, height} = layout
  const progress = useFlow(props.subjectKey, trace)
  const tile = useMemo(() => ({width, height}), [width, height])
  const canvas = useActivations(tile, props, progress)
  const {unit, handlers} = useHoveredUnit(layout, values, text)
  const {fresh, code, output, error} = shown
  return (
    <div className={styles.tile} style={tile} {...handlers}>
      <HourglassDrawing
        {...{text, layout, code, states}}
        error={`${text.error}${fresh ? ` ${errorFigure(error)}` : ''}`}
      />
      <canvas ref={canvas} className={styles.cells} style={tile} />
      {trace && output && (
        <HourglassImages
          {...{text, layout, trace, output, label, progress}}
          outputName={shown.sample?.output ? text.drawnImage : text.outputImage}
          wanted={props.wanted ?? trace.input}
        />
      )}
      {unit && <HoverCard {...unit}>{unit.said}</HoverCard>}
      <MapButtons
        {...{text, layout, values}}
        nameOf={(place) => layerName(place, text)}
        onOpen={props.onOpenMaps}
      />
      <Widths
        {...{text, layout}}
        shape={widths.shape}
        onDraft={widths.onDraft}
        onCommit={widths.onCommit}
        bounds={edit?.bounds ?? anyWidth}
        codeBounds={edit?.codeBounds ?? anyWidth}
        fixedCode={!edit?.onCode}
        fixedHidden={!edit?.onWidths}
      />
    </div>
  )
}

/** A canvas on which the activations are drawn anew whenever they have changed, as far as the digit has come. */
function useActivations(
  size: {readonly width: number; readonly height: number},
  {layout, values, trace, shown, sample}: Pick<TileProps, 'layout' | 'values' | 'trace' | 'shown' | 'sample'>,
  progress: number,
) {
  const ink = useInk()
  const deviation = trace?.deviation ?? null
  const [input, output] = [trace?.input ?? null, shown.output ?? null]
  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      drawActivations(context, layout, {values, deviation, drawn: sample?.z ?? null}, ink, progress)
      if (input) drawTravelling(context, layout, {input, output}, ink, progress)
    },
    [layout, values, deviation, sample, input, output, ink, progress],
  )
  return useCanvas(size, draw)
}
