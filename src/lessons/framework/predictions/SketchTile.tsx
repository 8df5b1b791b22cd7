import type {KeyboardEvent, PointerEvent} from 'react'
import {type Size, useSize} from '../../../charts/parts/use-size'
import type {Language} from '../../../contract/words'
import {at} from '../../../maths/arrays'
import {Meeting} from './Meeting'
import css from './Predictions.module.css'
import {type StepSeries, valueAt} from './score'
import {handleValue, words} from './words'

interface SketchTileProps {
  readonly language: Language
  readonly guess: StepSeries & {readonly values: readonly number[]}
  readonly truth: StepSeries | null
  /** Steps in the whole budget, and its epochs. */
  readonly total: number
  readonly epochs: number
  readonly meanImage: number | null
  /** Whether the answer is whole: each handle is joined to it. */
  readonly answered: boolean
  /** Null once the guess stands. */
  readonly onValues: ((values: readonly number[]) => void) | null
}

/** Room around the curve at the page's usual type, in CSS pixels: as wide as it is shown, its labels are legible. */
const margin = {left: 50, right: 20, top: 14, bottom: 34}
const top = 0.08
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 0.0005,
  ArrowRight: 0.0005,
  ArrowDown: -0.0005,
  ArrowLeft: -0.0005,
  PageUp: 0.005,
  PageDown: -0.005,
}

/** Where the axes lie in a tile of this size. */
function planeOf({width, height, type}: Size) {
  const [left, right] = [margin.left * type, width - margin.right * type]
  const [upper, lower] = [margin.top * type, height - margin.bottom * type]
  return {
    left,
    right,
    lower,
    type,
    x: (share: number) => left + share * (right - left),
    y: (value: number) => upper + (1 - Math.min(1, value / top)) * (lower - upper),
    valueAt: (place: number) => (1 - (place - upper) / Math.max(1, lower - upper)) * top,
  }
}

type Plane = ReturnType<typeof planeOf>

const bounded = (value: number) => Math.min(top, Math.max(0.001, value))

/** Axes, the sketch with its handles, and the truth as it comes. */
export function SketchTile(props: SketchTileProps) {
  const {language, guess, truth, total, epochs, meanImage, answered, onValues} = props
  const [frame, size] = useSize<HTMLDivElement>()
  const plane = planeOf(size)
  const {x, y} = plane
  const shareOf = (step: number) => (total > 0 ? step / total : 0)
  const points = guess.values.map((value, i) => ({share: shareOf(at(guess.steps, i)), value}))
  const set = (index: number, value: number) =>
    onValues?.(guess.values.map((old, i) => (i === index ? bounded(value) : old)))

  const sketch = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0 || !onValues) return
    const rect = event.currentTarget.getBoundingClientRect()
    const distances = points.map(({share}) => Math.abs(x(share) - (event.clientX - rect.left)))
    const nearest = distances.indexOf(Math.min(...distances))
    set(nearest, plane.valueAt(event.clientY - rect.top))
  }
  const onKey = (index: number) => (event: KeyboardEvent) => {
    const step = keySteps[event.key]
    if (step === undefined) return
    event.preventDefault()
    set(index, at(guess.values, index) + step)
  }
  const line = (curve: StepSeries) =>
    Array.from(curve.steps, (step, i) => `${x(shareOf(step))},${y(at(curve.values, i))}`).join(' ')

  return (
    <div ref={frame} className={css.sketchFrame}>
      {/* biome-ignore lint/a11y/useSemanticElements: sliders on a tile are no fieldset */}
      <svg
        className={css.tile}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={words.sketch[language]}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          sketch(event)
        }}
        onPointerMove={sketch}
      >
        <Axes {...{language, epochs, meanImage, plane}} />
        {truth && <polyline className={css.truth} points={line(truth)} />}
        <polyline className={css.sketch} points={line(guess)} />
        {truth &&
          answered &&
          guess.values.map((value, i) => {
            const step = at(guess.steps, i)
            const across = x(shareOf(step))
            return <Meeting key={step} from={[across, y(value)]} to={[across, y(valueAt(truth, step))]} />
          })}
        {points.map(({share, value}, i) => {
          const text = handleValue((share * epochs).toFixed(1), value)[language]
          return (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: the handles are what they are by their place
              key={i}
              className={css.handle}
              cx={x(share)}
              cy={y(value)}
              r={9}
              role="slider"
              tabIndex={onValues ? 0 : -1}
              aria-disabled={!onValues}
              aria-orientation="vertical"
              aria-label={`${words.error[language]}, ${words.epoch[language]} ${(share * epochs).toFixed(1)}`}
              aria-valuemin={0}
              aria-valuemax={top}
              aria-valuenow={value}
              aria-valuetext={text}
              onKeyDown={onKey(i)}
            />
          )
        })}
      </svg>
    </div>
  )
}

function Axes({
  language,
  epochs,
  meanImage,
  plane: {left, right, lower, type, x, y},
}: {
  readonly language: Language
  readonly epochs: number
  readonly meanImage: number | null
  readonly plane: Plane
}) {
  return (
    <svg aria-hidden="true" className={css.axes}>
      {[0, 0.02, 0.04, 0.06, 0.08].map((value) => (
        <g key={value}>
          <path d={`M${left},${y(value)}H${right}`} />
          <text x={left - 8 * type} y={y(value)} dy="0.32em" textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={x(share)} y={lower + 20 * type} textAnchor={share === 1 ? 'end' : 'middle'}>
          {`${words.epoch[language]} ${share * epochs}`}
        </text>
      ))}
      {meanImage !== null && (
        <>
          <path className={css.baseline} d={`M${left},${y(meanImage)}H${right}`} />
          <text x={right} y={y(meanImage) - 6 * type} textAnchor="end">
            {words.meanImage[language]}
          </text>
        </>
      )}
    </svg>
  )
}
