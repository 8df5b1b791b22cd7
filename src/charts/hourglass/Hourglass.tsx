import {type ReactNode, useCallback, useMemo, useState} from 'react'
import type {Walk} from '../../contract/snapshot'
import type {Language} from '../../contract/words'
import type {Pixels} from '../parts/colours'
import {DigitImage, ErrorImage} from '../parts/DigitImage'
import {Figure} from '../parts/Figure'
import {errorFigure, figure} from '../parts/format'
import {useInk} from '../parts/ink'
import {type Draw, useCanvas} from '../parts/use-canvas'
import {useSize} from '../parts/use-size'
import {drawActivations} from './draw-activations'
import styles from './Hourglass.module.css'
import {type HourglassWords, words} from './Hourglass.words'
import {HourglassDrawing} from './HourglassDrawing'
import {LayerTable} from './LayerTable'
import {type Box, layOut} from './layout'
import {useFlow} from './use-flow'
import type {Bounds} from './WidthField'
import {Widths} from './Widths'

export interface HourglassProps {
  readonly language: Language
  /** Widths of the encoder's hidden layers, from the pixels inwards, and the code's size; the decoder mirrors them. */
  readonly hidden: readonly number[]
  readonly code: number
  /** The chosen digit's way through the net; null while there is none. */
  readonly walk: Walk | null
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

const place = ({x, y, width, height}: Box) => ({left: x, top: y, width, height})

function captionOf(props: HourglassProps, every: number, text: HourglassWords): string {
  const {hidden, code, walk, label} = props
  const shape = [784, ...hidden, code, ...hidden.toReversed(), 784].join('–')
  const parts = [text.sentence(shape, text.numbers(`${code}`))]
  if (walk && walk.code.length === code) {
    const subject = label === null || label === undefined ? text.aDrawing : text.aDigit(label)
    if (code <= 6)
      parts.push(text.code_is(subject, `(${Array.from(walk.code, (value) => figure(value)).join(', ')})`))
    parts.push(text.errorIs(errorFigure(walk.error)))
  }
  if (every > 1) parts.push(text.sampled(`${every}`))
  return parts.join('')
}

/** The network drawn as its own shape, the chosen digit travelling through it, its widths editable in place. */
export function Hourglass(props: HourglassProps) {
  const {language, walk, label = null, subjectKey = '', onWidths, onCode} = props
  const {bounds = {min: 1, max: 1024}, codeBounds = {min: 1, max: 1024}, mostLayers = 4} = props
  const text = words[language]
  const ink = useInk()
  const [box, size] = useSize<HTMLDivElement>()
  const [draft, setDraft] = useState<Shape | null>(null)
  const {hidden, code} = draft ?? props
  const layout = useMemo(() => layOut(hidden, code, Math.max(300, size.width)), [hidden, code, size.width])
  const progress = useFlow(subjectKey)

  const draw = useCallback<Draw>(
    (context, ratio) => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const values = walk?.layers.map((layer) => layer.values) ?? []
      drawActivations(context, layout, values, ink, progress)
    },
    [layout, walk, ink, progress],
  )
  const plate = useMemo(() => ({width: layout.width, height: layout.height}), [layout.width, layout.height])
  const canvas = useCanvas(plate, draw)

  const commit = (shape: Shape) => {
    setDraft(null)
    if (shape.hidden.join() !== props.hidden.join()) onWidths?.(shape.hidden)
    if (shape.code !== props.code) onCode?.(shape.code)
  }
  const editable = Boolean(onWidths || onCode)
  const addLayer = () => {
    const inner = hidden[hidden.length - 1] ?? 784
    commit({
      hidden: [
        ...hidden,
        Math.max(bounds.min, 2 ** Math.round(Math.log2(Math.sqrt(inner * Math.max(4, code))))),
      ],
      code,
    })
  }
  const wanted = props.wanted ?? walk?.given ?? null
  const fresh = walk !== null && walk.code.length === code
  const [first, last] = [layout.layers[0], layout.layers[layout.layers.length - 1]]
  const every = Math.max(...layout.layers.map((layer) => layer.every))

  return (
    <Figure
      language={language}
      name={props.name ?? text.name}
      caption={captionOf(props, every, text)}
      file="hourglass"
      table={() => <LayerTable {...{text, walk, hidden, code}} />}
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
        <div className={styles.plate} style={plate}>
          <HourglassDrawing
            text={text}
            layout={layout}
            code={fresh ? walk.code : null}
            error={`${text.error}${fresh ? ` ${errorFigure(walk.error)}` : ''}`}
          />
          <canvas ref={canvas} className={styles.cells} style={plate} />
          {walk && wanted && first && last && (
            <>
              <div className={styles.image} style={place(first.box)}>
                <DigitImage
                  pixels={walk.given}
                  label={text.inputImage(label === null ? '' : text.digit(label))}
                />
              </div>
              <div
                className={styles.image}
                style={{
                  ...place(last.box),
                  opacity: Math.min(1, progress * 5 - 4 < 0 ? 0.15 : progress * 5 - 4),
                }}
              >
                <DigitImage pixels={walk.reconstruction} label={text.outputImage} />
              </div>
              <div className={styles.image} style={place(layout.error)}>
                <ErrorImage wanted={wanted} back={walk.reconstruction} label={text.errorImage} />
              </div>
            </>
          )}
          <Widths
            {...{text, layout, bounds, codeBounds, editable}}
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
