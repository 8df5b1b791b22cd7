/** A quantity in words and figures. */
import type {Language} from '../../contract/words'
import {count, lossFigure, plainly} from '../parts/format'
import type {BaselineLine} from './baselines'
import {isInNats, type LossWords} from './LossChart.words'
import {type ChartTerm, curveOf, type LossRun, type Quantity} from './quantities'
import {nearestEntry, type Series} from './thin'
import {meanUpTo} from './window'

/** How a quantity of a run is set: its name, the title of its axis, its numbers. */
export interface QuantityText {
  readonly name: string
  readonly title: string
  format(value: number | null | undefined): string
}

/** How a quantity is named and set. */
export function quantityText(
  run: LossRun,
  quantity: Quantity,
  weighted: boolean,
  text: LossWords,
): QuantityText {
  switch (quantity.kind) {
    case 'error':
      return {
        name: run.noise ? text.errorClean : text.error,
        title: `${text.unit('squared error', 'pixel')}${run.noise ? text.fromClean : ''}`,
        format: perPixel,
      }
    case 'figure': {
      const name = text.figures[quantity.name] ?? quantity.name
      const elbo = quantity.name === 'negativeElbo'
      const title = elbo ? `${name}, ${text.natsPerImage}` : name
      return {name, title, format: elbo ? perImage : perPixel}
    }
    case 'term': {
      const term = run.terms.find(({name}) => name === quantity.name)
      if (!term) return {name: quantity.name, title: quantity.name, format: perImage}
      const weight = term.weightAt(Number.POSITIVE_INFINITY)
      const unit = text.unit(term.measure, term.per)
      return {
        name: text.terms[term.measure],
        title: weighted && weight !== 1 ? `${plainly(weight)} × ${unit}` : unit,
        format: term.per === 'pixel' ? perPixel : perImage,
      }
    }
    case 'loss':
      return lossText(run, text)
  }
}

/** What a loss of these terms is, with its unit and, where it is that of noisy digits, its input. */
export function lossTitle(
  terms: readonly Pick<ChartTerm, 'measure' | 'per'>[],
  noise: boolean,
  text: LossWords,
): string {
  const [first, ...others] = terms
  if (!first) return text.loss
  const nats = terms.every(({measure, per}) => isInNats(measure, per))
  const title = others.length === 0 ? text.unit(first.measure, first.per) : nats ? text.sumOfNats : text.sum
  return `${title}${noise ? text.fromNoisy : ''}`
}

function lossText({terms, phases, noise}: LossRun, text: LossWords): QuantityText {
  const [first, ...others] = terms
  if (!first) return {name: text.loss, title: text.loss, format: perPixel}
  const format = terms.every(({per}) => per === 'pixel') ? perPixel : perImage
  if (others.length > 0) return {name: text.total, title: lossTitle(terms, noise, text), format}
  const inner = phases.some(({ofPixels}) => !ofPixels)
  const title = inner ? `${text.byPhase}${noise ? text.fromNoisy : ''}` : lossTitle(terms, noise, text)
  return {name: text.loss, title, format}
}

const perPixel = (value: number | null | undefined) => lossFigure(value, 'pixel')
const perImage = (value: number | null | undefined) => lossFigure(value, 'image')

const last = (values: Series): number | undefined => values[values.length - 1]

/** How a run stands, in a sentence. */
export function told(
  run: LossRun,
  quantity: Quantity,
  weighted: boolean,
  goal: BaselineLine | undefined,
  text: LossWords,
  language: Language,
): string {
  const {name, format} = quantityText(run, quantity, weighted, text)
  const curve = curveOf(run, quantity, weighted)
  const at = run.stands ?? last(run.history.trainStep) ?? 0
  const entry = nearestEntry(curve.testStep, at)
  const test = entry === null ? undefined : curve.testLoss[entry]
  const steps = count(at, language)
  const over = meanUpTo(curve, at, run.window, run.history.phaseStep)
  const trained = `${format(over.mean)}${text.over(over.steps)}`
  const tested = `${format(test)}${text.overTests}`
  const from = !run.noise ? '' : quantity.kind === 'error' ? text.fromClean : text.fromNoisy
  const said =
    quantity.kind === 'loss'
      ? text.now(steps, trained, tested, from)
      : quantity.kind === 'term'
        ? text.nowOf(name, steps, trained, tested, from)
        : text.nowTest(name, steps, tested, from)
  const against =
    !goal || test === undefined ? '' : test < goal.value ? text.below(goal.label) : text.above(goal.label)
  const who = run.name === '' ? '' : `${run.name}: `
  return who + (who === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said) + against
}

/** A text in parts: what stands outside brackets, a bracket with the space before it, what stands outside, … */
export const plainAndBrackets = (text: string): readonly string[] => text.split(/(\s?\([^)]*\))/)
