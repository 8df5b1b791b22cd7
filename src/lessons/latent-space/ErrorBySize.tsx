import {use} from 'react'
import {LinePlot, type Series} from '../../charts/line-plot/LinePlot'
import type {Baselines} from '../../contract/engine'
import type {ShippedModel} from '../../contract/weights'
import {useLab, useShallow} from '../../lab/hooks'
import {shippedModels} from '../../lab/shipped/shipped'
import type {Run} from '../../lab/store/state'
import {useLanguage} from '../../messages/language'
import type {LessonRun} from '../framework/lesson'
import {type RunName, sizes} from './scene-props'
import {errorCaption, words} from './words'

interface Point {
  readonly x: number
  readonly y: number
}

const mostPca = 64

/** Test error against the size of the code: PCA, the shipped autoencoders, and those trained here. */
export function ErrorBySize({runs}: {readonly runs: Readonly<Record<RunName, LessonRun>>}) {
  const language = useLanguage()
  const baselines = useLab((state) => state.baselines)
  const mine = useLab(useShallow((state) => Object.values(runs).map(({runId}) => state.runs[runId])))
  const shipped = shippedPoints(use(models()))
  const own = Object.values(sizes).flatMap((size, i) => trainedPoint(size, mine[i]))
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
      caption={caption([...shipped, ...own], pca)[language]}
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

function shippedPoints(models: readonly ShippedModel[]): Point[] {
  const names = new Set(Object.values(sizes).map((size) => `dense-${size}`))
  return models
    .filter(({name}) => names.has(name))
    .map(({spec, testMse}) => ({x: Number(spec.parameters.code), y: testMse}))
    .sort((a, b) => a.x - b.x)
}

/** A run that was trained here, not only opened, has a history of its own. */
function trainedPoint(size: number, run: Run | undefined): Point[] {
  const error = run?.history.testMse.at(-1)
  const steps = run?.history.trainStep.length ?? 0
  return error !== undefined && steps > 0 && Number.isFinite(error) ? [{x: size, y: error}] : []
}

function pcaPoints(baselines: Baselines | null): Point[] {
  const errors = baselines?.pcaMse.slice(1, mostPca + 1) ?? []
  return Array.from(errors, (y, i) => ({x: i + 1, y}))
}

/** At which sizes which is ahead. */
function caption(found: readonly Point[], pca: readonly Point[]) {
  const compared = found.flatMap(({x, y}) => {
    const linear = pca.find((point) => point.x === x)
    return linear ? [{x, ahead: y < linear.y}] : []
  })
  const list = (ahead: boolean) => [...new Set(compared.filter((one) => one.ahead === ahead).map(({x}) => x))]
  const [beats, loses] = [list(true), list(false).filter((x) => !list(true).includes(x))]
  return errorCaption(beats.join(', '), loses.join(', '))
}
