import {type ScaleContinuousNumeric, scaleLinear} from 'd3'
import {type KeyboardEvent, type PointerEvent, useId, useMemo} from 'react'
import type {Language} from '../../contract/words'
import {Axis} from '../parts/Axis'
import {count, plainly} from '../parts/format'
import {roughWidth} from '../parts/rough-width'
import {useBrush} from '../parts/use-brush'
import type {Size} from '../parts/use-size'
import {BaselineLines, shownBaselines} from './BaselineLines'
import type {BaselineLine} from './baselines'
import {LineEnds} from './LineEnds'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import {LossLines} from './LossLines'
import type {LossHistory, Stretch} from './loss-domain'
import {epochTicks, lossTicks} from './loss-ticks'
import {PhaseMarks} from './PhaseMarks'
import type {PhaseSpan} from './phases'
import type {LossRun} from './quantities'

/** What a run had reached at the step pointed at, or at its last. */
export interface Reading {
  readonly run: LossRun
  readonly train: number | null | undefined
  readonly test: number | null | undefined
  /** The step at which that was measured. */
  readonly testStep: number | null
  /** Whether it is measured on the test digits alone. */
  readonly testOnly: boolean
}

interface PlotProps {
  readonly text: LossWords
  readonly language: Language
  readonly runs: readonly LossRun[]
  /** What is drawn of each run. */
  readonly curves: readonly LossHistory[]
  readonly lines: readonly BaselineLine[]
  readonly phases: readonly PhaseSpan[]
  readonly format: (value: number | null | undefined) => string
  /** What each run had reached where it is read. */
  readonly readings: readonly Reading[]
  /** Losses to 0 (bottom) … 1 (top). */
  readonly scale: ScaleContinuousNumeric<number, number>
  readonly size: Size
  /** Of the vertical axis. */
  readonly title: string
  /** Steps at the ends of the horizontal axis. */
  readonly from: number
  readonly to: number
  readonly stepsPerEpoch: number
  readonly latest: number
  readonly mark: number | null
  readonly pointed: number | null
  /** Epoch and step of the place that is read. */
  readonly where: string
  readonly readout: string
  readonly onPoint: (step: number | null) => void
  /** Wants a closer look at some steps; null: at all. */
  readonly onStretch: (stretch: Stretch | null) => void
}

/** Wide enough to write the lines' names beside their ends; narrower, they stand above and below them. */
const roomBeside = 420

const marginOf = (type: number, phased: boolean, wide: boolean) => ({
  left: 48 * type,
  right: (wide ? 112 : 14) * type,
  top: (phased ? 44 : 26) * type,
  bottom: 46 * type,
})

/** Axes, baselines and curves, and the pad that reads them by pointer or keys. */
export function LossPlot(props: PlotProps) {
  const {
    text,
    language,
    runs,
    curves,
    lines,
    phases,
    format,
    scale,
    size,
    stepsPerEpoch,
    latest,
    mark,
    pointed,
    onPoint,
  } = props
  const {from, to, onStretch} = props
  const clip = useId()
  const {width, height, type} = size
  const phased = phases.length > 1
  const wide = width > roomBeside * type
  const margin = useMemo(() => marginOf(type, phased, wide), [type, phased, wide])
  const [right, bottom] = [width - margin.right, height - margin.bottom]
  const x = useMemo(() => scaleLinear([from, to], [margin.left, right]), [from, to, right, margin])
  const y = useMemo(() => scale.copy().range([bottom, margin.top]), [scale, bottom, margin])
  const epochs = epochTicks(from / stepsPerEpoch, to / stepsPerEpoch, Math.max(2, width / 45))
  const losses = useMemo(() => lossTicks(y), [y])
  const ofSteps = useMemo(() => (value: number) => count(value, language), [language])
  const tick = (step: number) => `M${Math.round(x(step)) + 0.5},${bottom}v4`
  const down = (step: number) => `M${Math.round(x(step)) + 0.5},${bottom}V${margin.top}`

  const at = pointed ?? latest
  const named = shownBaselines(lines, x, y)

  const stepAt = (event: PointerEvent<HTMLElement>) => {
    const step = Math.round(x.invert(event.nativeEvent.offsetX))
    onPoint(step < from || step > Math.min(to, latest) ? null : step)
  }
  const closer = (start: number, end: number) => {
    const [first, final] = [Math.max(0, Math.round(start)), Math.min(to, Math.round(end))]
    if (final - first >= 10) onStretch([first, final])
  }
  const brush = useBrush((start, end) => closer(x.invert(start), x.invert(end)))
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = (event.shiftKey ? 10 : 1) * Math.max(1, Math.round(latest / 200))
    const moves: Record<string, number | null> = {
      ...{
        ArrowLeft: at - stride,
        ArrowDown: at - stride,
        ArrowRight: at + stride,
        ArrowUp: at + stride,
      },
      ...{Home: 0, End: latest, Escape: null},
    }
    const next = moves[event.key]
    if (event.key === '+' || event.key === '=') closer(from + (at - from) / 2, to - (to - at) / 2)
    if (event.key === '-' || event.key === '_') onStretch(null)
    if (next === undefined) return
    event.preventDefault()
    onPoint(next === null ? null : Math.max(0, Math.min(latest, next)))
  }

  return (
    <>
      <svg className={styles.svg} width={width} height={height} aria-hidden="true">
        <clipPath id={clip}>
          <rect
            x={margin.left}
            y={margin.top - 4}
            width={Math.max(0, right - margin.left)}
            height={Math.max(0, bottom - margin.top + 4)}
          />
        </clipPath>
        <Axis side="left" scale={y} at={margin.left} ticks={losses} format={plainly} grid={right} />
        <Axis side="bottom" scale={x} at={bottom} ticks={Math.max(2, width / 110)} format={ofSteps} />
        <g className={styles.axisName}>
          <text x={margin.left - 4} y={13 * type}>
            {props.title}
          </text>
          <text x={margin.left - 10} y={bottom + 16 * type} textAnchor="end">
            {text.step}
          </text>
          <text x={margin.left - 10} y={bottom + 35 * type} textAnchor="end">
            {text.epoch}
          </text>
          {epochs.map((epoch) => (
            <text key={epoch} x={x(epoch * stepsPerEpoch)} y={bottom + 35 * type} textAnchor="middle">
              {epoch}
            </text>
          ))}
        </g>
        {epochs.map((epoch) => (
          <path key={epoch} className={styles.epoch} d={tick(epoch * stepsPerEpoch)} />
        ))}
        <g clipPath={`url(#${clip})`}>
          {runs.map((run, order) => {
            const curve = curves[order]
            return (
              curve && (
                <LossLines
                  key={run.id}
                  history={curve}
                  length={curve.trainStep.length}
                  cuts={run.history.phaseStep ?? none}
                  {...{x, y, order}}
                />
              )
            )
          })}
        </g>
        {phased && <PhaseMarks {...{phases, x, latest}} top={margin.top} bottom={bottom} type={type} />}
        <BaselineLines {...{lines, x, y, format}} />
        <LineEnds
          {...{text, readings: props.readings, format, at, x, y, type}}
          reach={wide ? width : right}
          taken={named.map(({foot}) => foot - 4 * type)}
          takenFrom={
            right - Math.max(0, ...named.map(({label}) => roughWidth(`${label} 0.0000`))) * 12 * type
          }
        />
        {mark !== null && <path className={styles.mark} d={down(mark)} />}
        {brush.span && (
          <rect
            className={styles.brush}
            x={brush.span[0]}
            y={margin.top}
            width={brush.span[1] - brush.span[0]}
            height={Math.max(0, bottom - margin.top)}
          />
        )}
        {pointed !== null && (
          <>
            <path className={styles.pointer} d={down(pointed)} />
            <text
              className={styles.where}
              x={x(pointed) + (x(pointed) > width / 2 ? -5 : 5)}
              y={bottom - 6}
              textAnchor={x(pointed) > width / 2 ? 'end' : 'start'}
            >
              {props.where}
            </text>
          </>
        )}
      </svg>
      <div
        className={styles.pad}
        role="slider"
        tabIndex={0}
        aria-label={text.plot}
        aria-valuemin={0}
        aria-valuemax={latest}
        aria-valuenow={at}
        aria-valuetext={props.readout}
        onPointerDown={(event) => {
          stepAt(event)
          brush.onPointerDown(event)
        }}
        onPointerMove={(event) => {
          stepAt(event)
          brush.onPointerMove(event)
        }}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.onPointerCancel}
        onPointerLeave={() => onPoint(null)}
        onBlur={() => onPoint(null)}
        onKeyDown={onKeyDown}
      />
    </>
  )
}

const none: readonly number[] = []
