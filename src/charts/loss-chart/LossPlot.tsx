import {type ScaleContinuousNumeric, scaleLinear} from 'd3'
import {type KeyboardEvent, type PointerEvent, useId} from 'react'
import type {Language} from '../../contract/words'
import {Axis} from '../parts/Axis'
import {count, errorFigure} from '../parts/format'
import type {Size} from '../parts/use-size'
import type {BaselineLine} from './baselines'
import {Curves} from './Curves'
import type {LossRun} from './LossChart'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import {type LossScale, spreadAlong} from './loss-domain'

/** What a run had reached at the step pointed at, or at its last. */
export interface Reading {
  readonly run: LossRun
  readonly step: number | null
  readonly train: number | null | undefined
  readonly test: number | null | undefined
}

interface PlotProps {
  readonly text: LossWords
  readonly language: Language
  readonly runs: readonly LossRun[]
  readonly lines: readonly BaselineLine[]
  readonly scale: LossScale
  /** Losses to 0 (bottom) … 1 (top). */
  readonly y: ScaleContinuousNumeric<number, number>
  readonly size: Size
  readonly totalSteps: number
  readonly stepsPerEpoch: number
  readonly title: string
  readonly mark: number | null
  readonly pointed: number | null
  readonly figures: readonly Reading[]
  readonly onPoint: (step: number | null) => void
}

const margin = {left: 52, right: 14, top: 40, bottom: 40}

/** Epochs' ends that are worth naming: about `most` of them, at 1, 2, 5, 10, … epochs apart. */
function epochTicks(epochs: number, most: number): number[] {
  const gap = [1, 2, 5, 10, 20, 50, 100].find((step) => epochs / step <= most) ?? 200
  return Array.from({length: Math.floor(epochs / gap)}, (_, i) => (i + 1) * gap)
}

/** Ticks of a logarithmic axis: 1, 2 and 5 of each power. */
function lossTicks(y: ScaleContinuousNumeric<number, number>, scale: LossScale): number[] {
  if (scale === 'linear') return y.ticks(5)
  return y
    .ticks(20)
    .filter((value) => [1, 2, 5].includes(Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9))))
}

export function LossPlot(props: PlotProps) {
  const {text, language, runs, lines, size, stepsPerEpoch, mark, pointed, figures, onPoint} = props
  const clip = useId()
  const [width, height] = [size.width, size.height]
  const [right, bottom] = [width - margin.right, height - margin.bottom]
  const x = scaleLinear([0, props.totalSteps], [margin.left, right])
  const y = props.y.copy().range([bottom, margin.top])
  const format = (value: number) => count(value, language)
  const epochs = epochTicks(props.totalSteps / stepsPerEpoch, Math.max(2, width / 60))
  const [low = 0, high = 1] = y.domain()
  const shown = lines.filter(({value}) => value >= low && value <= high)
  const labelAt = spreadAlong(
    shown.map(({value}) => y(value)),
    15,
  )
  const latest = Math.max(0, ...runs.map(({history}) => history.trainStep[history.trainStep.length - 1] ?? 0))

  const stepAt = (event: PointerEvent<HTMLElement>) => {
    const step = Math.round(x.invert(event.nativeEvent.offsetX))
    onPoint(step < 0 || step > latest ? null : step)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = (event.shiftKey ? 10 : 1) * Math.max(1, Math.round(latest / 200))
    const from = pointed ?? latest
    const move: Record<string, number> = {
      ArrowLeft: from - stride,
      ArrowRight: from + stride,
      Home: 0,
      End: latest,
    }
    const next = event.key === 'Escape' ? null : move[event.key]
    if (next === undefined) return
    event.preventDefault()
    onPoint(next === null ? null : Math.max(0, Math.min(latest, next)))
  }
  const at = pointed ?? latest
  const epochAt = Math.max(1, Math.ceil(at / stepsPerEpoch))
  const read = figures
    .map(({run, train, test}) => {
      const name = runs.length > 1 ? `${run.name}: ` : ''
      return `${name}${text.train} ${errorFigure(train)} · ${text.test} ${errorFigure(test)}`
    })
    .join('   ')
  const readout = `${text.epoch} ${epochAt} · ${text.step} ${format(at)} · ${read}`

  return (
    <>
      <svg className={styles.svg} width={width} height={height} aria-hidden="true">
        <clipPath id={clip}>
          <rect
            x={margin.left}
            y={margin.top}
            width={Math.max(0, right - margin.left)}
            height={Math.max(0, bottom - margin.top)}
          />
        </clipPath>
        <Axis
          side="left"
          scale={y}
          at={margin.left}
          ticks={lossTicks(y, props.scale)}
          format={(value) => `${value}`}
          grid={right}
        />
        <Axis side="bottom" scale={x} at={bottom} ticks={x.ticks(Math.max(2, width / 110))} format={format} />
        <text className={styles.axisName} x={right} y={height - 4} textAnchor="end">
          {text.step}
        </text>
        <text className={styles.axisName} x={0} y={12}>
          {props.title}
        </text>
        {epochs.map((epoch) => (
          <g key={epoch} transform={`translate(${Math.round(x(epoch * stepsPerEpoch)) + 0.5},0)`}>
            <path className={styles.epoch} d={`M0,${bottom}V${margin.top}`} />
            <text className={styles.epochName} y={height - 4} textAnchor="middle">
              {epoch === epochs[0] ? `${text.epoch} ${epoch}` : epoch}
            </text>
          </g>
        ))}
        {shown.map(({key, value, label}, i) => (
          <g key={key} className={styles.baseline} data-key={key}>
            <path d={`M${margin.left},${Math.round(y(value)) + 0.5}H${right}`} />
            <text x={right - 4} y={(labelAt[i] ?? 0) - 4} textAnchor="end">
              {label} {errorFigure(value)}
            </text>
          </g>
        ))}
        <g clipPath={`url(#${clip})`}>
          {runs.map((run, order) => (
            <Curves
              key={run.id}
              history={run.history}
              length={run.history.trainStep.length}
              {...{x, y, order}}
            />
          ))}
          {mark !== null && <path className={styles.mark} d={`M${x(mark)},${bottom}V${margin.top}`} />}
          {pointed !== null && (
            <path className={styles.pointer} d={`M${x(pointed)},${bottom}V${margin.top}`} />
          )}
        </g>
        <text className={styles.readout} x={right} y={12} textAnchor="end">
          {latest > 0 ? readout : ''}
        </text>
      </svg>
      <div
        className={styles.pad}
        role="slider"
        tabIndex={0}
        aria-label={text.plot}
        aria-valuemin={0}
        aria-valuemax={latest}
        aria-valuenow={at}
        aria-valuetext={readout}
        onPointerMove={stepAt}
        onPointerDown={stepAt}
        onPointerLeave={() => onPoint(null)}
        onBlur={() => onPoint(null)}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
