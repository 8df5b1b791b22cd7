import {type KeyboardEvent, type PointerEvent, useRef} from 'react'
import type {Language} from '../../../contract/words'
import css from '../../framework/predictions/Predictions.module.css'
import {guess, handleText, words} from '../words'

export interface SketchPoint {
  readonly epoch: number
  readonly degrees: number
}

interface AnglePlateProps {
  readonly language: Language
  readonly sketch: readonly SketchPoint[]
  readonly truth: readonly SketchPoint[]
  readonly epochs: number
  /** Null once the guess stands. */
  readonly onDegrees: ((at: number, degrees: number) => void) | null
}

/** The plate in its own units; the browser scales it. */
const box = {width: 640, height: 320, left: 46, right: 20, top: 16, bottom: 34}
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Where epoch 0 stands: clear of the figures of the axis. */
const start = box.left + 14

const y = (degrees: number) => box.top + (1 - degrees / 90) * (box.height - box.top - box.bottom)

/** Axes from 0 to 90 degrees, the sketch with its handles, and the truth as it comes. */
export function AnglePlate({language, sketch, truth, epochs, onDegrees}: AnglePlateProps) {
  const plate = useRef<SVGSVGElement>(null)
  const x = (epoch: number) => start + (epoch / epochs) * (box.width - start - box.right)
  const line = (points: readonly SketchPoint[]) =>
    points.map(({epoch, degrees}) => `${x(epoch)},${y(degrees)}`).join(' ')
  const set = (at: number, degrees: number) => onDegrees?.(at, Math.min(90, Math.max(0, degrees)))

  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const frame = plate.current?.getBoundingClientRect()
    if (!frame || event.buttons === 0) return
    const px = ((event.clientX - frame.left) / frame.width) * box.width
    const py = ((event.clientY - frame.top) / frame.height) * box.height
    const distances = sketch.map(({epoch}) => Math.abs(x(epoch) - px))
    const degrees = 90 * (1 - (py - box.top) / (box.height - box.top - box.bottom))
    set(distances.indexOf(Math.min(...distances)), degrees)
  }
  const onKey = (at: number) => (event: KeyboardEvent) => {
    const step = keySteps[event.key]
    if (step === undefined) return
    event.preventDefault()
    set(at, (sketch[at]?.degrees ?? 0) + step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: sliders on a plate are no fieldset
    <svg
      ref={plate}
      className={css.plate}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="group"
      aria-label={guess.sketch[language]}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        draw(event)
      }}
      onPointerMove={draw}
    >
      <svg aria-hidden="true" className={css.axes}>
        {[0, 10, 30, 60, 90].map((degrees) => (
          <g key={degrees}>
            <path d={`M${box.left},${y(degrees)}H${box.width - box.right}`} />
            <text x={box.left - 8} y={y(degrees)} dy="0.32em" textAnchor="end">
              {degrees}°
            </text>
          </g>
        ))}
        {Array.from({length: epochs + 1}, (_, epoch) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: epochs count from 0
          <text key={epoch} x={x(epoch)} y={box.height - 12} textAnchor={epoch === epochs ? 'end' : 'middle'}>
            {epoch === epochs ? `${epoch} ${words.epochs[language]}` : epoch}
          </text>
        ))}
      </svg>
      {truth.length > 0 && <polyline className={css.truth} points={line(truth)} />}
      <polyline className={css.sketch} points={line(sketch)} />
      {sketch.map(({epoch, degrees}, at) => (
        <circle
          key={epoch}
          className={css.handle}
          cx={x(epoch)}
          cy={y(degrees)}
          r={9}
          role="slider"
          tabIndex={onDegrees ? 0 : -1}
          aria-disabled={!onDegrees}
          aria-orientation="vertical"
          aria-label={`${guess.handle[language]}, ${guess.epoch[language]} ${epoch}`}
          aria-valuemin={0}
          aria-valuemax={90}
          aria-valuenow={Math.round(degrees)}
          aria-valuetext={handleText(`${epoch}`, degrees)[language]}
          onKeyDown={onKey(at)}
        />
      ))}
    </svg>
  )
}
