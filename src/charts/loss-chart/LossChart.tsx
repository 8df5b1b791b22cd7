import {scaleLinear, scaleLog} from 'd3'
import {useMemo, useState} from 'react'
import type {Baselines} from '../../contract/engine'
import type {Language} from '../../contract/words'
import {Figure} from '../parts/Figure'
import {count} from '../parts/format'
import {useSize} from '../parts/use-size'
import {baselineLines} from './baselines'
import {Choice} from './Choice'
import styles from './LossChart.module.css'
import {words} from './LossChart.words'
import {LossPlot, type Reading} from './LossPlot'
import {LossTable} from './LossTable'
import {closeDomain, type LossScale, lossDomain, lossesIn, type Stretch} from './loss-domain'
import {phaseSpans} from './phases'
import {QuantityPicker} from './QuantityPicker'
import {curveOf, firstQuantity, keyOf, type LossRun, type Quantity, quantitiesOf} from './quantities'
import {nearestEntry, type Series} from './thin'
import {plainAndBrackets, quantityText, told} from './told'
import {meanUpTo} from './window'

export type {LossRun} from './quantities'

export interface LossChartProps {
  readonly language: Language
  /** At least one; baselines, terms and phases are those of the first. */
  readonly runs: readonly [LossRun, ...LossRun[]]
  readonly baselines: Baselines | null
  /** The budget: where the axis ends. */
  readonly totalSteps: number
  readonly stepsPerEpoch: number
  /** A step marked on the axis: the moment of a timeline. */
  readonly mark?: number | null
  readonly onStep?: (step: number | null) => void
}

const last = (values: Series): number | undefined => values[values.length - 1]

/** The loss of one or more runs, whole or by its terms, with what it has to beat and the phases of training. */
export function LossChart(props: LossChartProps) {
  const {language, runs, baselines, totalSteps, stepsPerEpoch, mark = null, onStep} = props
  const text = words[language]
  const [scale, setScale] = useState<LossScale>('log')
  const [weighted, setWeighted] = useState(true)
  const [wanted, setWanted] = useState<string | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const [box, size] = useSize<HTMLDivElement>()
  const [first] = runs
  const quantities = quantitiesOf(runs)
  const quantity = quantities.find((one) => keyOf(one) === wanted) ?? firstQuantity(runs)
  const {title, format} = quantityText(first, quantity, weighted, text)
  const phases = useMemo(
    () => phaseSpans(first, stepsPerEpoch, totalSteps),
    [first, stepsPerEpoch, totalSteps],
  )
  const lines = baselineLines(baselines, first, quantity, weighted, phases, text)
  const curves = useCurves(runs, quantity, weighted)

  const furthest = Math.max(totalSteps, ...runs.map((run) => last(run.history.trainStep) ?? 0), 1)
  const [from, to] = stretch ?? [0, furthest]
  const losses = lossesIn(curves, [from, to])
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
  const readings = runs.map((run, i) => readingAt(run, curves[i] ?? run.history, at))
  const where = `${text.epoch} ${Math.max(1, Math.ceil(at / stepsPerEpoch))} · ${text.step} ${count(at, language)}`
  const readout = readings
    .map(({run, train, test, testOnly}) =>
      [run.name, ...(testOnly ? [] : [text.train, format(train)]), text.test, format(test)]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ')
  const trained = runs.some((run) => run.history.trainStep.length > 0)
  const goal = lines.findLast(({key}) => key !== 'entropy' && key !== 'wanted')
  const caption = trained
    ? runs.map((run) => told(run, quantity, weighted, goal, text, language)).join(' ')
    : text.untrained

  return (
    <Figure
      language={language}
      name={text.name}
      caption={<Brief text={caption} />}
      file="loss"
      table={() => (
        <LossTable {...{text, language, runs, quantities, weighted, lines, format, phases, stepsPerEpoch}} />
      )}
      actions={
        <>
          {stretch && (
            <button type="button" onClick={() => setStretch(null)}>
              {text.allSteps}
            </button>
          )}
          {first.terms.length > 1 && (
            <Choice
              label={text.weighting}
              options={{weighted: text.weighted, plain: text.plain}}
              chosen={weighted ? 'weighted' : 'plain'}
              onChoose={(kind) => setWeighted(kind === 'weighted')}
            />
          )}
          <Choice
            label={text.scale}
            options={{linear: text.linear, log: text.log}}
            chosen={scale}
            onChoose={setScale}
          />
        </>
      }
    >
      <QuantityPicker
        {...{text, runs, quantities, weighted, at}}
        chosen={quantity}
        onChoose={(one) => setWanted(keyOf(one))}
      />
      <div ref={box} className={styles.plot}>
        <LossPlot
          {...{
            text,
            language,
            runs,
            curves,
            readings,
            lines,
            phases,
            size,
            stepsPerEpoch,
            latest,
            mark,
            pointed,
          }}
          {...{title, format, from, to}}
          scale={y}
          onStretch={setStretch}
          where={where}
          readout={`${where}: ${readout}`}
          onPoint={point}
        />
      </div>
    </Figure>
  )
}

/** A text whose brackets are read aloud alone where there is little room. */
function Brief({text}: {readonly text: string}) {
  return (
    <span title={text}>
      {plainAndBrackets(text).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence are what they are by their place
          <span key={at} className={styles.bracket}>
            {part}
          </span>
        ),
      )}
    </span>
  )
}

/** The curves that are drawn, the same ones as long as nothing they are made of changes. */
function useCurves(runs: readonly LossRun[], quantity: Quantity, weighted: boolean) {
  const key = keyOf(quantity)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the quantity
  return useMemo(() => runs.map((run) => curveOf(run, quantity, weighted)), [runs, key, weighted])
}

function readingAt(run: LossRun, curve: ReturnType<typeof curveOf>, at: number): Reading {
  const {trainStep, testStep, testLoss} = curve
  const test = nearestEntry(testStep, at)
  return {
    run,
    train: meanUpTo(curve, at, run.window, run.history.phaseStep).mean,
    test: test === null ? null : testLoss[test],
    testStep: test === null ? null : (testStep[test] ?? null),
    testOnly: trainStep.length === 0 && testStep.length > 0,
  }
}
