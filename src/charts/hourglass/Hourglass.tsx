import {type PointerEvent, type ReactNode, useCallback, useMemo, useState} from 'react'
import type {ModelDescription} from '../../contract/description'
import type {ActivationTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {squaredDistance} from '../../maths/arrays'
import {useInk} from '../../theme/ink'
import type {Pixels} from '../parts/colours'
import {Figure} from '../parts/Figure'
import {errorFigure, figure} from '../parts/format'
import {HoverCard} from '../parts/HoverCard'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {useSize} from '../parts/use-size'
import {drawActivations} from './draw-activations'
import {FeatureMaps, MapButtons} from './FeatureMaps'
import styles from './Hourglass.module.css'
import {words} from './Hourglass.words'
import {HourglassDrawing} from './HourglassDrawing'
import {HourglassImages} from './HourglassImages'
import {captionOf, codeLayer, layerName, shapeOf} from './hourglass-caption'
import {LayerTable} from './LayerTable'
import {layOut, unitAt} from './layout'
import {netOf, numbers} from './net'
import {SampleButtons} from './SampleButtons'
import {StateLegend} from './StateLegend'
import {useFlow} from './use-flow'
import {type Bounds, within} from './WidthField'
import {Widths} from './Widths'

export interface HourglassProps {
  readonly language: Language
  readonly model: ModelDescription
  /** Which of the model's phases is shown. */
  readonly phase?: number
  /** The chosen digit's way through the net; null while there is none. */
  readonly trace: ActivationTrace | null
  /** The digit's label; null for a drawing. */
  readonly label?: number | null
  /** The clean image, where the encoder was given a noisy one; the error is taken against it. */
  readonly wanted?: Pixels | null
  /** Names what travels: when it changes, the digit is seen to flow through the net. */
  readonly subjectKey?: string
  /** A draw from this digit's Gaussian code in place of its mean; null for the mean. */
  readonly sample?: GaussianSample | null
  /** Without these a Gaussian code is shown by its mean alone. */
  readonly onDraw?: () => void
  readonly onMean?: () => void
  /** Without it the net is only shown. */
  readonly edit?: WidthEdit
  readonly actions?: ReactNode
  readonly name?: string
}

/** What the decoder is given, `[code size]`, and what it makes of it, once it has answered. */
export interface GaussianSample {
  readonly z: Float32Array
  readonly output: Float32Array | null
}

/** Widths of the encoder's hidden layers, from the pixels inwards, and the code's size; the decoder mirrors them. */
export interface Shape {
  readonly hidden: readonly number[]
  readonly code: number
}

/** How the net is changed in place. */
export interface WidthEdit {
  /** What is asked for: of the net that is drawn, or of the one that waits for new weights. */
  readonly shape: Shape
  /** The model as it would be. */
  readonly modelOf: (shape: Shape) => ModelDescription
  /** What waits for new weights, where it is another net than the one that is drawn. */
  readonly waiting?: ModelDescription | null
  readonly bounds?: Bounds
  readonly codeBounds?: Bounds
  readonly mostLayers?: number
  /** Without it hidden layers are fixed. */
  readonly onWidths?: (hidden: readonly number[]) => void
  readonly onCode?: (size: number) => void
}

/** A width for a new layer between two: the power of two nearest to their geometric mean. */
const widthBetween = (outer: number, inner: number) =>
  2 ** Math.round(Math.log2(Math.sqrt(outer * Math.max(4, inner))))

const anyWidth: Bounds = {min: 1, max: 1024}
const nothing: readonly Float32Array[] = []

/** Mean squared error per pixel. */
const errorOf = (a: Float32Array, b: Float32Array) => squaredDistance(a, b) / a.length

/** The network drawn as its own shape, the chosen digit travelling through it, its widths editable in place. */
export function Hourglass(props: HourglassProps) {
  const {language, phase = 0, trace, label = null, subjectKey = '', edit, sample = null} = props
  const {bounds = anyWidth, codeBounds = anyWidth, mostLayers = 4, onWidths, onCode} = edit ?? {}
  const text = words[language]
  const ink = useInk()
  const [box, size] = useSize<HTMLDivElement>()
  const [draft, setDraft] = useState<Shape | null>(null)
  const [opened, setOpened] = useState<number | null>(null)
  const model = useMemo(() => (draft && edit ? edit.modelOf(draft) : props.model), [draft, edit, props.model])
  const net = useMemo(() => netOf(model, phase), [model, phase])
  const layout = useMemo(() => layOut(net, Math.max(280, size.width), size.type), [net, size])
  const [unit, setUnit] = useState<{x: number; y: number; said: string} | null>(null)
  const progress = useFlow(subjectKey)
  const values = useMemo(() => trace?.layers.map((layer) => layer.values) ?? nothing, [trace])
  const deviation = trace?.deviation ?? null

  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      drawActivations(context, layout, {values, deviation, drawn: sample?.z ?? null}, ink, progress)
    },
    [layout, values, deviation, sample, ink, progress],
  )
  const tile = useMemo(() => ({width: layout.width, height: layout.height}), [layout.width, layout.height])
  const canvas = useCanvas(tile, draw)

  const shape = draft ?? edit?.shape ?? {hidden: [], code: 1}
  const commit = (next: Shape) => {
    setDraft(null)
    if (next.hidden.join() !== edit?.shape.hidden.join()) onWidths?.(next.hidden)
    if (next.code !== edit?.shape.code) onCode?.(next.code)
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    const {left, top} = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const found = unitAt(layout, x, y)
    const value = found && !found.layer.layer.gaussian && values[found.layer.layer.traced ?? -1]?.[found.unit]
    setUnit(
      found && typeof value === 'number' ? {x, y, said: text.unit(found.unit + 1, figure(value))} : null,
    )
  }
  const {hidden, code} = shape
  const addLayer = () =>
    commit({hidden: [...hidden, within(widthBetween(hidden.at(-1) ?? 784, code), bounds)], code})
  const waist = layout.layers.find(({role}) => role === 'code')
  // Until the net has followed a change, what is known of it belongs to the one before.
  const phaseCode = codeLayer(model.phases[phase]?.layers ?? [])
  const fresh = trace !== null && phaseCode !== undefined && trace.code.length === numbers(phaseCode.shape)
  // In a phase that has not come to the waist yet, the code is another layer's numbers.
  const codeShown = fresh && waist?.layer.traced !== null ? trace.code : null
  const shownSample = fresh ? sample : null
  const output = shownSample?.output ?? trace?.reconstruction
  const error =
    trace && shownSample
      ? shownSample.output && errorOf(trace.input, shownSample.output)
      : (trace?.error ?? null)
  const every = Math.max(...layout.layers.map((place) => place.every))
  const states = model.phases.length > 1 || net.some(({state}) => state !== 'learning')
  const maps = opened === null ? undefined : layout.layers[opened]
  const mapValues = values[maps?.layer.traced ?? -1]

  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={captionOf(
        {
          net,
          phase: model.phases.length > 1 ? (model.phases[phase] ?? null) : null,
          trace,
          label,
          sample: shownSample && {z: shownSample.z, error},
          waiting: edit?.waiting && !draft ? netOf(edit.waiting, edit.waiting.phases.length - 1) : null,
          noise: model.corruption !== null,
          every,
        },
        text,
      )}
      file="hourglass"
      table={() => <LayerTable {...{language, text, trace, states}} layers={layout.layers} />}
      actions={
        <>
          {props.actions}
          {deviation && <SampleButtons {...props} text={text} drawn={sample !== null} />}
          {onWidths && (
            <>
              <button
                type="button"
                disabled={hidden.length === 0}
                onClick={() => commit({hidden: hidden.slice(0, -1), code})}
              >
                {text.remove}
              </button>
              <button type="button" disabled={hidden.length >= mostLayers} onClick={addLayer}>
                {text.add}
              </button>
            </>
          )}
        </>
      }
    >
      <div ref={box} className={styles.scroll}>
        <div className={styles.tile} style={tile} onPointerMove={point} onPointerLeave={() => setUnit(null)}>
          <HourglassDrawing
            text={text}
            layout={layout}
            code={[codeShown, fresh ? deviation : null, shownSample?.z ?? codeShown]}
            error={`${text.error}${fresh ? ` ${errorFigure(error)}` : ''}`}
            states={states}
          />
          <canvas ref={canvas} className={styles.cells} style={tile} />
          {trace && output && (
            <HourglassImages
              {...{text, layout, trace, output, label, progress}}
              outputName={shownSample?.output ? text.drawnImage : text.outputImage}
              wanted={props.wanted ?? trace.input}
            />
          )}
          {unit && <HoverCard {...unit}>{unit.said}</HoverCard>}
          <MapButtons
            {...{text, layout, values}}
            nameOf={(place) => layerName(place, text)}
            onOpen={setOpened}
          />
          <Widths
            {...{text, layout, bounds, codeBounds, shape}}
            onDraft={setDraft}
            onCommit={commit}
            fixedCode={!onCode}
            fixedHidden={!onWidths}
          />
        </div>
      </div>
      {states && <StateLegend text={text} net={net} />}
      {maps?.layer.maps && mapValues?.length === maps.units && (
        <FeatureMaps
          text={text}
          title={`${text.openMaps(layerName(maps, text))}, ${shapeOf(maps.layer.maps)}`}
          shape={maps.layer.maps}
          values={mapValues}
          onClose={() => setOpened(null)}
        />
      )}
    </Figure>
  )
}
