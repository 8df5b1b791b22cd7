import {extent, line, scaleLinear, scaleLog} from 'd3'
import {type ReactNode, useMemo} from 'react'
import type {Language} from '../../contract/words'
import {Axis} from '../parts/Axis'
import {Figure} from '../parts/Figure'
import {errorFigure, figure} from '../parts/format'
import {useSize} from '../parts/use-size'
import styles from './LinePlot.module.css'
import {SeriesKey} from './SeriesKey'
import {roomForLabels, SeriesLabels} from './SeriesLabels'
import {SeriesTable} from './SeriesTable'

export interface Series {
  readonly id: string
  readonly name: string
  readonly points: readonly {readonly x: number; readonly y: number}[]
  /** Whether the points are joined, stand alone, or both. */
  readonly draw: 'line' | 'dots' | 'both'
  /** 0 accent, 1 second, 2 good, 3 warn, 4 ink: the order of importance. */
  readonly tone: 0 | 1 | 2 | 3 | 4
  readonly dashed?: boolean
}

export interface AxisOptions {
  readonly title: string
  readonly log?: boolean
  /** Held by the caller; else the points decide. */
  readonly domain?: readonly [number, number]
  readonly ticks?: readonly number[]
}

export interface LinePlotProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  readonly file: string
  readonly series: readonly Series[]
  readonly x: AxisOptions
  readonly y: AxisOptions
  /** A place on the x axis marked by a line, with its name. */
  readonly mark?: {readonly x: number; readonly label: string} | null
  readonly actions?: ReactNode
}

/** At the usual size of type; they grow with it. */
const margins = {left: 52, right: 18, top: 30, bottom: 40}
/** From here on the names stand beside the series. */
const roomBeside = 440

/** Curves and points over one another: error against code size, against noise, and the like. */
export function LinePlot(props: LinePlotProps) {
  const {language, series, mark = null} = props
  const [box, {width, height, type}] = useSize<HTMLDivElement>()
  const beside = width >= roomBeside * type
  const margin = {
    left: margins.left * type,
    right: beside ? roomForLabels(series, type) : margins.right * type,
    top: margins.top * type,
    bottom: margins.bottom * type,
  }
  const [right, bottom] = [Math.max(margin.left + 1, width - margin.right), height - margin.bottom]
  const {left, top} = margin
  const x = useMemo(() => scaleOf(props.x, series, 'x', [left, right]), [props.x, series, left, right])
  const y = useMemo(() => scaleOf(props.y, series, 'y', [bottom, top]), [props.y, series, bottom, top])
  const path = line<{x: number; y: number}>()
    .defined((point) => Number.isFinite(point.y))
    .x((point) => x(point.x))
    .y((point) => y(point.y))
  return (
    <Figure
      language={language}
      name={props.name}
      caption={props.caption}
      file={props.file}
      actions={props.actions}
      table={() => <SeriesTable series={series} x={props.x.title} />}
    >
      <div ref={box} className={styles.plot}>
        <svg className={styles.svg} width={width} height={Math.max(0, height)} aria-hidden="true">
          <Axis
            side="left"
            scale={y}
            at={margin.left}
            ticks={props.y.ticks ?? y.ticks(5)}
            format={plainly}
            grid={right}
          />
          <Axis side="bottom" scale={x} at={bottom} ticks={props.x.ticks ?? x.ticks(6)} format={plainly} />
          <text className={styles.title} x={margin.left - 4} y={14 * type}>
            {props.y.title}
          </text>
          <text className={styles.title} x={right} y={height - 4} textAnchor="end">
            {props.x.title}
          </text>
          {mark && (
            <g className={styles.mark}>
              <path d={`M${x(mark.x)},${bottom}V${margin.top}`} />
              <text x={x(mark.x) + 5} y={margin.top + 10 * type}>
                {mark.label}
              </text>
            </g>
          )}
          {series.map(({id, points, draw, tone, dashed}) => (
            <g key={id} data-tone={tone} data-dashed={dashed} className={styles.series}>
              {draw !== 'dots' && <path d={path([...points]) ?? ''} />}
              {draw !== 'line' &&
                points.map((point) => (
                  <circle key={`${point.x} ${point.y}`} cx={x(point.x)} cy={y(point.y)} r={4.5 * type}>
                    <title>{`${figure(point.x)}: ${errorFigure(point.y)}`}</title>
                  </circle>
                ))}
            </g>
          ))}
          {beside && <SeriesLabels {...{series, x, y, right, type}} />}
        </svg>
      </div>
      {!beside && <SeriesKey series={series} />}
    </Figure>
  )
}

const plainly = (value: number) => `${Number(value.toPrecision(3))}`

function scaleOf(options: AxisOptions, series: readonly Series[], along: 'x' | 'y', range: [number, number]) {
  const values = series.flatMap(({points}) => points.map((point) => point[along])).filter(Number.isFinite)
  const [low = 0, high = 1] = options.domain ?? (extent(values) as [number, number])
  const reach: [number, number] = options.domain || along === 'x' ? [low, high] : [0, high * 1.08]
  return options.log ? scaleLog([Math.max(reach[0], low, 1e-6), reach[1]], range) : scaleLinear(reach, range)
}
