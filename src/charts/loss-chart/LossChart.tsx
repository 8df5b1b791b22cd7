import {scaleLinear, scaleLog} from 'd3'
import {useMemo, useState} from 'react'
import type {Baselines} from '../../contract/engine'
import type {ReconstructionLoss} from '../../contract/model'
import type {Language} from '../../contract/words'
import {Figure} from '../parts/Figure'
import {count, errorFigure} from '../parts/format'
import {useSize} from '../parts/use-size'
import {type BaselineLine, baselineLines} from './baselines'
import styles from './LossChart.module.css'
import {type LossWords, words} from './LossChart.words'
import {LossKey} from './LossKey'
import {LossPlot, type Reading} from './LossPlot'
import {LossTable} from './LossTable'
import {
  closeDomain,
  type LossHistory,
  type LossScale,
  lossDomain,
  lossesIn,
  type Stretch,
} from './loss-domain'
import {nearestEntry, type Series} from './thin'

/** A run whose loss is drawn. */
export interface LossRun {
  readonly id: string
  /** Said where there are several; may be empty for one. */
  readonly name: string
  readonly history: LossHistory
}

export interface LossChartProps {
  readonly language: Language
  readonly runs: readonly LossRun[]
  readonly loss: ReconstructionLoss
  readonly codeSize: number
  readonly baselines: Baselines | null
  /** The budget: where the axis ends. */
  readonly totalSteps: number
  readonly stepsPerEpoch: number
  /** A step marked on the axis: the moment of a timeline. */
  readonly mark?: number | null
  readonly onStep?: (step: number | null) => void
}

const last = (values: Series): number | undefined => values[values.length - 1]

/** How a run stands, in a sentence. */
function told(
  run: LossRun,
  named: boolean,
  goal: BaselineLine | undefined,
  text: LossWords,
  language: Language,
): string {
  const {trainStep, trainLoss, testLoss} = run.history
  const test = last(testLoss)
  const steps = count(last(trainStep) ?? 0, language)
  const name = named ? `${run.name}: ` : ''
  const said = text.now(steps, name, errorFigure(last(trainLoss)), errorFigure(test))
  const against =
    !goal || test === undefined ? '' : test < goal.value ? text.below(goal.label) : text.above(goal.label)
  return said.charAt(0).toUpperCase() + said.slice(1) + against
}

/** Training and test loss of one or more runs, with what they have to beat. */
export function LossChart(props: LossChartProps) {
  const {language, runs, loss, codeSize, baselines, totalSteps, stepsPerEpoch, mark = null, onStep} = props
  const text = words[language]
  const [scale, setScale] = useState<LossScale>('log')
  const [pointed, setPointed] = useState<number | null>(null)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const [box, size] = useSize<HTMLDivElement>()
  const lines = useMemo(
    () => baselineLines(baselines, loss, codeSize, text),
    [baselines, loss, codeSize, text],
  )
  const furthest = Math.max(totalSteps, ...runs.map((run) => last(run.history.trainStep) ?? 0), 1)
  const [from, to] = stretch ?? [0, furthest]
  const losses = lossesIn(
    runs.map((run) => run.history),
    [from, to],
  )
  const goals = lines.map((line) => line.value)
  const [low, high] = stretch ? closeDomain(losses) : lossDomain(losses, goals, scale)
  const y = useMemo(
    () => (scale === 'log' ? scaleLog([low, high], [0, 1]) : scaleLinear([low, high], [0, 1])),
    [low, high, scale],
  )
  const latest = Math.max(0, ...runs.map((run) => last(run.history.trainStep) ?? 0))

  const point = (step: number | null) => {
    setPointed(step)
    onStep?.(step)
  }
  const at = Math.min(pointed ?? latest, latest)
  const readings = runs.map((run): Reading => {
    const {trainStep, trainLoss, testStep, testLoss} = run.history
    const [train, test] = [nearestEntry(trainStep, at), nearestEntry(testStep, at)]
    return {run, train: train === null ? null : trainLoss[train], test: test === null ? null : testLoss[test]}
  })
  const where = `${text.epoch} ${Math.max(1, Math.ceil(at / stepsPerEpoch))} · ${text.step} ${count(at, language)}`
  const readout = readings
    .map(({run, train, test}) =>
      [run.name, text.train, errorFigure(train), text.test, errorFigure(test)].filter(Boolean).join(' '),
    )
    .join(', ')
  const trained = runs.some((run) => run.history.trainStep.length > 0)
  const caption = trained
    ? runs.map((run) => told(run, runs.length > 1, lines[lines.length - 1], text, language)).join(' ')
    : text.untrained

  return (
    <Figure
      language={language}
      name={text.name}
      caption={caption}
      file="loss"
      table={() => <LossTable {...{text, runs, lines, stepsPerEpoch, language}} />}
      actions={
        <>
          {stretch && (
            <button type="button" onClick={() => setStretch(null)}>
              {text.allSteps}
            </button>
          )}
          <fieldset className={styles.scale} aria-label={text.scale}>
            {(['linear', 'log'] as const).map((kind) => (
              <button key={kind} type="button" aria-pressed={scale === kind} onClick={() => setScale(kind)}>
                {text[kind]}
              </button>
            ))}
          </fieldset>
        </>
      }
    >
      <LossKey text={text} readings={readings} at={trained ? where : ''} />
      <div ref={box} className={styles.plot}>
        <LossPlot
          {...{text, language, runs, lines, size, stepsPerEpoch, latest, mark, pointed}}
          scale={y}
          title={text[loss]}
          from={from}
          to={to}
          onStretch={setStretch}
          readout={`${where}: ${readout}`}
          onPoint={point}
        />
      </div>
    </Figure>
  )
}
