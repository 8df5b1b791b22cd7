import type {Measure} from '../../contract/description'
import type {HistoryOf} from '../../contract/status'
import {at} from '../../maths/arrays'
import type {LossHistory} from './loss-domain'
import type {Series} from './thin'

/** A term of a loss, as the chart needs it. */
export interface ChartTerm {
  readonly name: string
  readonly measure: Measure
  readonly per: 'pixel' | 'image' | 'batch'
  /** What it counts in the loss of a step. */
  weightAt(step: number): number
}

/** A stretch of training with a loss of its own. */
export interface ChartPhase {
  readonly name: string
  /** Said where there is no room for the name. */
  readonly short: string
  /** Which of the model's phases it is. */
  readonly index: number
  readonly epochs: number
  /** Whether its loss compares pixels, or what a layer below makes of them. */
  readonly ofPixels: boolean
}

/** A run whose loss is drawn. */
export interface LossRun {
  readonly id: string
  /** Said where there are several; may be empty for one. */
  readonly name: string
  readonly history: HistoryOf<Series>
  /** Training losses are told as the mean of so many steps. */
  readonly window: number
  /** Whether its losses are those of noisy digits; its squared error is that of clean ones. */
  readonly noise: boolean
  /** The step at which it stands, where its curve goes on beyond: a run that stopped has earlier weights. */
  readonly stands: number | null
  readonly terms: readonly ChartTerm[]
  /** Names of the figures measured beside the losses. */
  readonly figures: readonly string[]
  /** Those that train, one after another. */
  readonly phases: readonly ChartPhase[]
  /** Numbers in its code. */
  readonly codeSize: number
  /** What figures are wanted to be, by the figure's name: a mean activation its ρ. */
  readonly wanted: Readonly<Record<string, number>>
}

/** What the chart draws: the loss that is descended, one of its terms, or what is measured beside it. */
export type Quantity =
  | {readonly kind: 'loss'}
  | {readonly kind: 'term'; readonly name: string}
  | {readonly kind: 'figure'; readonly name: string}
  /** The squared error of the pixels, for clean input. */
  | {readonly kind: 'error'}

export const keyOf = (quantity: Quantity): string =>
  'name' in quantity ? `${quantity.kind} ${quantity.name}` : quantity.kind

/** What there is to draw of these runs; the first decides which terms and figures. */
export function quantitiesOf(runs: readonly LossRun[]): Quantity[] {
  const [first] = runs
  if (!first) return [{kind: 'loss'}]
  const terms = first.terms.length > 1 ? first.terms : []
  return [
    {kind: 'loss'},
    ...terms.map(({name}) => ({kind: 'term' as const, name})),
    ...first.figures.map((name) => ({kind: 'figure' as const, name})),
    ...(runs.every(isPixelError) ? [] : [{kind: 'error' as const}]),
  ]
}

/** Where runs descend losses of several kinds, only their squared errors can be compared. */
export function firstQuantity(runs: readonly LossRun[]): Quantity {
  const units = runs.map(({terms}) => terms.map(({measure, per}) => `${measure} ${per}`).join())
  return units.every((unit) => unit === units[0]) ? {kind: 'loss'} : {kind: 'error'}
}

/** Whether the loss is nothing but the squared error of the pixels, which then needs no curve of its own. */
function isPixelError({terms, phases, noise}: LossRun): boolean {
  const [only, ...others] = terms
  return (
    !noise &&
    others.length === 0 &&
    phases.length <= 1 &&
    only?.measure === 'squared error' &&
    only.per === 'pixel'
  )
}

/** A run's curve of a quantity; terms with the weight that they have in the loss, or plain. */
export function curveOf(run: LossRun, quantity: Quantity, weighted: boolean): LossHistory {
  const {history} = run
  const {trainStep, testStep} = history
  switch (quantity.kind) {
    case 'loss':
      return history
    case 'error':
      return {...untrained, testStep, testLoss: history.testMse}
    case 'figure':
      return {...untrained, testStep, testLoss: history.testFigures?.[quantity.name] ?? none}
    case 'term': {
      const term = run.terms.find(({name}) => name === quantity.name)
      const train = history.trainTerms?.[quantity.name] ?? none
      const test = history.testTerms?.[quantity.name] ?? none
      if (!term || !weighted) return {trainStep, trainLoss: train, testStep, testLoss: test}
      return {
        trainStep,
        trainLoss: weightedBy(term, trainStep, train),
        testStep,
        testLoss: weightedBy(term, testStep, test),
      }
    }
  }
}

const none: Series = []
const untrained = {trainStep: none, trainLoss: none}

function weightedBy(term: ChartTerm, steps: Series, values: Series): Series {
  return Float64Array.from(values, (value, i) => value * term.weightAt(at(steps, i)))
}
