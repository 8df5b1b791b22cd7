import {type PointerEvent, useEffect, useMemo, useRef, useState} from 'react'
import {contextOf} from '../../charts/parts/context'
import {DigitImage} from '../../charts/parts/DigitImage'
import {demonstrated} from '../../maths/sketches'
import {strokesToImage} from '../../maths/strokes'
import {useWords} from '../../messages/language'
import {useInk} from '../../theme/ink'
import css from './CodeMap.module.css'
import {type Area, areaOf, codeAt, decodedCells, paintCell, placeIn} from './decoded-grid'
import type {HomeModel} from './model'

/** Cells across and down: fewer on a narrow page, where they would be too small to see. */
const grid = (): readonly [number, number] => (innerWidth < 700 ? [15, 12] : [30, 11])

/** Milliseconds of decoding at a time, so that the pen never waits. */
const sliceMilliseconds = 6

interface CodeMapProps {
  readonly model: HomeModel
  /** The code of what is drawn. */
  readonly code: Float32Array | null
}

/** What the pointer is over, in shares of the map's sides. */
interface Hovered {
  readonly x: number
  readonly y: number
  readonly image: Float32Array
}

/** The plane of all codes as the decoder draws it, with a mark where the drawing lies. */
export function CodeMap({model, code}: CodeMapProps) {
  const words = useWords().home
  const area = useMemo(
    // The ten digits of the demonstration say how far the plane is inhabited.
    () => areaOf(Array.from({length: 10}, (_, digit) => codeOf(model, strokesToImage(demonstrated(digit))))),
    [model],
  )
  const [[columns, rows]] = useState(grid)
  const canvas = useDecodedGridCanvas(model, area, columns, rows)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
    setHovered({x, y, image: model.decode(codeAt(area, x, y))})
  }
  const [x, y] = code ? placeIn(area, code) : [0, 0]
  return (
    <div
      className={css.map}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setHovered(null)}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={words.map}
        width={28 * columns}
        height={28 * rows}
        className={css.canvas}
      />
      {hovered && (
        <div className={css.hovered} style={{left: `${100 * hovered.x}%`, top: `${100 * hovered.y}%`}}>
          <DigitImage pixels={hovered.image} />
        </div>
      )}
      {code && <span className={css.mark} style={{left: `${100 * x}%`, top: `${100 * y}%`}} />}
    </div>
  )
}

function codeOf(model: HomeModel, pixels: Float32Array): Float32Array {
  const layers = model.activations(pixels)
  return layers[(layers.length - 1) / 2] ?? new Float32Array(2)
}

/** Fills the canvas cell by cell, in slices of a few milliseconds. */
function useDecodedGridCanvas(model: HomeModel, area: Area, columns: number, rows: number) {
  const {pixelOff, pixelOn} = useInk()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = contextOf(canvas.current)
    if (!context) return
    const cells = decodedCells(model, area, columns, rows)
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const until = performance.now() + sliceMilliseconds
      while (performance.now() < until) {
        const next = cells.next()
        if (next.done) return
        paintCell(context, columns, next.value, [pixelOff, pixelOn])
      }
      timer = setTimeout(work, 10)
    }
    timer = setTimeout(work, 10)
    return () => clearTimeout(timer)
  }, [model, area, columns, rows, pixelOff, pixelOn])
  return canvas
}
