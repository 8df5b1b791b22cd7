import type {KeyboardEvent, PointerEvent} from 'react'
import {useSize} from '../../../charts/parts/use-size'
import type {Language} from '../../../contract/words'
import {at} from '../../../maths/arrays'
import css from '../../framework/predictions/Predictions.module.css'
import view from '../View.module.css'
import {guess, handleText, words} from '../words'

export interface SketchPoint {
  readonly epoch: number
  readonly degrees: number
}

interface AngleTileProps {
  readonly language: Language
  readonly sketch: readonly SketchPoint[]
  readonly truth: readonly SketchPoint[]
  readonly epochs: number
  /** Null once the guess stands. */
  readonly onDegrees: ((at: number, degrees: number) => void) | null
}

/** Room around the curve, in CSS pixels: the tile is drawn as wide as it is shown, or it would not be legible. */
const box = {left: 40, right: 16, top: 16, bottom: 32}
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

/** Axes from 0 to 90 degrees, the sketch with its handles, and the truth as it comes. */
export function AngleTile({language, sketch, truth, epochs, onDegrees}: AngleTileProps) {
  const [frame, {width, height}] = useSize<HTMLDivElement>()
  const y = (degrees: number) => box.top + (1 - degrees / 90) * (height - box.top - box.bottom)
  const x = (epoch: number) => start + (epoch / epochs) * (width - start - box.right)
  const line = (points: readonly SketchPoint[]) =>
    points.map(({epoch, degrees}) => `${x(epoch)},${y(degrees)}`).join(' ')
  const set = (at: number, degrees: number) => onDegrees?.(at, Math.min(90, Math.max(0, degrees)))

  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return
    const at = event.currentTarget.getBoundingClientRect()
    const [px, py] = [event.clientX - at.left, event.clientY - at.top]
    const distances = sketch.map(({epoch}) => Math.abs(x(epoch) - px))
    const degrees = 90 * (1 - (py - box.top) / (height - box.top - box.bottom))
    set(distances.indexOf(Math.min(...distances)), degrees)
  }
  const onKey = (index: number) => (event: KeyboardEvent) => {
    const step = keySteps[event.key]
    if (step === undefined) return
    event.preventDefault()
    set(index, at(sketch, index).degrees + step)
  }
  return (
    <div ref={frame} className={view.sketch}>
      {/* biome-ignore lint/a11y/useSemanticElements: sliders on a tile are no fieldset */}
      <svg
        className={css.tile}
        width={width}
        height={height}
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
              <path d={`M${box.left},${y(degrees)}H${width - box.right}`} />
              <text x={box.left - 8} y={y(degrees)} dy="0.32em" textAnchor="end">
                {degrees}°
              </text>
            </g>
          ))}
          {Array.from({length: epochs + 1}, (_, epoch) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: epochs count from 0
            <text key={epoch} x={x(epoch)} y={height - 11} textAnchor="middle">
              {epoch}
            </text>
          ))}
          <text x={width - box.right} y={y(0) - 7} textAnchor="end">
            {words.epochs[language]}
          </text>
        </svg>
        {truth.length > 0 && <polyline className={css.truth} points={line(truth)} />}
        <polyline className={css.sketch} points={line(sketch)} />
        {sketch.map(({epoch, degrees}, at) => (
          <circle
            key={epoch}
            className={css.handle}
            cx={x(epoch)}
            cy={y(degrees)}
            r={10}
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
    </div>
  )
}
