import {type PointerEvent, type ReactNode, useCallback, useMemo, useState} from 'react'
import type {ActivationTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {useInk} from '../../theme/ink'
import type {Pixels} from '../parts/colours'
import {Figure} from '../parts/Figure'
import {errorFigure, figure} from '../parts/format'
import {HoverCard} from '../parts/HoverCard'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {useSize} from '../parts/use-size'
import {drawActivations} from './draw-activations'
import styles from './Hourglass.module.css'
import {words} from './Hourglass.words'
import {HourglassDrawing} from './HourglassDrawing'
import {HourglassImages} from './HourglassImages'
import {captionOf} from './hourglass-caption'
import {LayerTable} from './LayerTable'
import {layOut, unitAt} from './layout'
import {useFlow} from './use-flow'
import {type Bounds, within} from './WidthField'
import {Widths} from './Widths'

export interface HourglassProps {
  readonly language: Language
  /** Widths of the encoder's hidden layers, from the pixels inwards, and the code's size; the decoder mirrors them. */
  readonly hidden: readonly number[]
  readonly code: number
  /** The chosen digit's way through the net; null while there is none. */
  readonly trace: ActivationTrace | null
  /** The digit's label; null for a drawing. */
  readonly label?: number | null
  /** The clean image, where the encoder was given a noisy one; the error is taken against it. */
  readonly wanted?: Pixels | null
  /** Names what travels: when it changes, the digit is seen to flow through the net. */
  readonly subjectKey?: string
  readonly bounds?: Bounds
  readonly codeBounds?: Bounds
  readonly mostLayers?: number
  /** Without these the net is only shown. */
  readonly onWidths?: (hidden: readonly number[]) => void
  readonly onCode?: (size: number) => void
  readonly actions?: ReactNode
  readonly name?: string
}

export interface Shape {
  readonly hidden: readonly number[]
  readonly code: number
}

/** A width for a new layer between two: the power of two nearest to their geometric mean. */
const widthBetween = (outer: number, inner: number) =>
  2 ** Math.round(Math.log2(Math.sqrt(outer * Math.max(4, inner))))

/** The network drawn as its own shape, the chosen digit travelling through it, its widths editable in place. */
export function Hourglass(props: HourglassProps) {
  const {language, trace, label = null, subjectKey = '', onWidths, onCode} = props
  const {bounds = {min: 1, max: 1024}, codeBounds = {min: 1, max: 1024}, mostLayers = 4} = props
  const text = words[language]
  const ink = useInk()
  const [box, size] = useSize<HTMLDivElement>()
  const [draft, setDraft] = useState<Shape | null>(null)
  const {hidden, code} = draft ?? props
  const layout = useMemo(
    () => layOut(hidden, code, Math.max(280, size.width), size.type),
    [hidden, code, size],
  )
  const [unit, setUnit] = useState<{x: number; y: number; said: string} | null>(null)
  const progress = useFlow(subjectKey)

  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const values = trace?.layers.map((layer) => layer.values) ?? []
      drawActivations(context, layout, values, ink, progress)
    },
    [layout, trace, ink, progress],
  )
  const tile = useMemo(() => ({width: layout.width, height: layout.height}), [layout.width, layout.height])
  const canvas = useCanvas(tile, draw)

  const commit = (shape: Shape) => {
    setDraft(null)
    if (shape.hidden.join() !== props.hidden.join()) onWidths?.(shape.hidden)
    if (shape.code !== props.code) onCode?.(shape.code)
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    const {left, top} = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const found = unitAt(layout, x, y)
    const value = found && trace?.layers[found.layer.index]?.values[found.unit]
    setUnit(
      found && value !== undefined && value !== null
        ? {x, y, said: text.unit(found.unit + 1, figure(value))}
        : null,
    )
  }
  const addLayer = () =>
    commit({hidden: [...hidden, within(widthBetween(hidden.at(-1) ?? 784, code), bounds)], code})
  const fresh = trace !== null && trace.code.length === code
  const every = Math.max(...layout.layers.map((layer) => layer.every))

  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={captionOf({hidden, code, trace, label, every}, text)}
      file="hourglass"
      table={() => <LayerTable {...{text, trace, hidden, code}} />}
      actions={
        <>
          {props.actions}
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
            code={fresh ? trace.code : null}
            error={`${text.error}${fresh ? ` ${errorFigure(trace.error)}` : ''}`}
          />
          <canvas ref={canvas} className={styles.cells} style={tile} />
          {trace && (
            <HourglassImages
              {...{text, layout, trace, label, progress}}
              wanted={props.wanted ?? trace.input}
            />
          )}
          {unit && <HoverCard {...unit}>{unit.said}</HoverCard>}
          <Widths
            {...{text, layout, bounds, codeBounds}}
            shape={{hidden, code}}
            onDraft={setDraft}
            onCommit={commit}
            fixedCode={!onCode}
            fixedHidden={!onWidths}
          />
        </div>
      </div>
    </Figure>
  )
}
