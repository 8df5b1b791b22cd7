import {use} from 'react'
import {LinePlot, type Series} from '../../charts/line-plot/LinePlot'
import type {Baselines} from '../../contract/engine'
import type {ShippedModel} from '../../contract/weights'
import {useLab, useShallow} from '../../lab/hooks'
import {shippedModels} from '../../lab/shipped/shipped'
import type {Run} from '../../lab/store/state'
import {useLanguage} from '../../messages/language'
import {type Budget, budgetOf, budgetSentence} from '../framework/budgets'
import type {LessonRun} from '../framework/lesson'
import {type RunName, sizeNames, sizes} from './scene-props'
import {errorCaption, words} from './words'

interface Point {
  readonly x: number
  readonly y: number
}

/** A network's error at its code size, and how it was trained. */
interface NetPoint extends Point {
  readonly budget: Budget
}

const mostPca = 64

/** Test error against the size of the code: PCA, the shipped autoencoders, and those trained here. */
export function ErrorBySize({runs}: {readonly runs: Readonly<Record<RunName, LessonRun>>}) {
  const language = useLanguage()
  const baselines = useLab((state) => state.baselines)
  const mine = useLab(useShallow((state) => sizeNames.map((name) => state.runs[runs[name].runId])))
  const shipped = shippedPoints(use(models()))
  const own = sizeNames.flatMap((name, i) => trainedPoint(sizes[name], mine[i]))
  const pca = pcaPoints(baselines)
  const series: Series[] = [
    {id: 'pca', name: words.pca[language], points: pca, draw: 'line', tone: 4, dashed: true},
    {id: 'shipped', name: words.shipped[language], points: shipped, draw: 'both', tone: 1},
    {id: 'own', name: words.yours[language], points: own, draw: 'dots', tone: 0},
  ]
  return (
    <LinePlot
      language={language}
      name={words.error[language]}
      caption={caption(shipped, own, pca)[language]}
      file="error-by-code-size"
      series={series.filter(({points}) => points.length > 0)}
      x={{
        title: words.codeSize[language],
        log: true,
        domain: [1, mostPca],
        ticks: [1, 2, 3, 4, 8, 16, 32, 64],
      }}
      y={{title: words.mse[language]}}
    />
  )
}

let fetched: Promise<readonly ShippedModel[]> | null = null

/** What is shipped; nothing where that cannot be had. */
function models(): Promise<readonly ShippedModel[]> {
  fetched ??= shippedModels().then(
    ({models}) => models,
    () => [],
  )
  return fetched
}

function shippedPoints(models: readonly ShippedModel[]): NetPoint[] {
  const names = new Set(Object.values(sizes).map((size) => `dense-${size}`))
  return models
    .filter(({name}) => names.has(name))
    .map(({spec, testMse}) => ({
      x: Number(spec.parameters.code),
      y: testMse,
      budget: budgetOf(spec.parameters),
    }))
    .sort((a, b) => a.x - b.x)
}

/** A run that was trained here, not only opened, has a history of its own. */
function trainedPoint(size: number, run: Run | undefined): NetPoint[] {
  const error = run?.history.testMse.at(-1)
  const steps = run?.history.trainStep.length ?? 0
  if (!run || error === undefined || steps === 0 || !Number.isFinite(error)) return []
  const {step, totalSteps, epochs} = run.status ?? {step: 0, totalSteps: 1, epochs: 0}
  const budget = {...budgetOf(run.spec.parameters), epochs: (step / Math.max(1, totalSteps)) * epochs}
  return [{x: size, y: error, budget}]
}

function pcaPoints(baselines: Baselines | null): Point[] {
  const errors = baselines?.pcaMse.slice(1, mostPca + 1) ?? []
  return Array.from(errors, (y, i) => ({x: i + 1, y}))
}

/** At which sizes which is ahead, and how they were trained. */
function caption(shipped: readonly NetPoint[], own: readonly NetPoint[], pca: readonly Point[]) {
  const compared = [...shipped, ...own].flatMap(({x, y}) => {
    const linear = pca.find((point) => point.x === x)
    return linear ? [{x, ahead: y < linear.y}] : []
  })
  const list = (ahead: boolean) => [...new Set(compared.filter((one) => one.ahead === ahead).map(({x}) => x))]
  const [beats, loses] = [list(true), list(false).filter((x) => !list(true).includes(x))]
  const [before, here] = [
    budgetSentence(
      words.before,
      shipped.map(({budget}) => budget),
    ),
    budgetSentence(
      words.here,
      own.map(({budget}) => budget),
    ),
  ]
  return errorCaption(beats.join(', '), loses.join(', '), {
    en: `${before.en} ${here.en}`.trim(),
    ko: `${before.ko} ${here.ko}`.trim(),
  })
}
