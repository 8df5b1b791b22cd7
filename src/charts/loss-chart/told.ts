/** A quantity in words and figures. */
import type {Language} from '../../contract/words'
import {count, lossFigure, plainly} from '../parts/format'
import type {BaselineLine} from './baselines'
import {isInNats, type LossWords} from './LossChart.words'
import {curveOf, type LossRun, type Quantity} from './quantities'
import type {Series} from './thin'

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
      return {name: text.error, title: text.unit('squared error', 'pixel'), format: perPixel}
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

function lossText({terms, phases}: LossRun, text: LossWords): QuantityText {
  const [first, ...others] = terms
  if (!first) return {name: text.loss, title: text.loss, format: perPixel}
  const format = terms.every(({per}) => per === 'pixel') ? perPixel : perImage
  if (others.length > 0) {
    const nats = terms.every(({measure, per}) => isInNats(measure, per))
    return {name: text.total, title: nats ? text.sumOfNats : text.sum, format}
  }
  const inner = phases.some(({ofPixels}) => !ofPixels)
  return {name: text.loss, title: inner ? text.byPhase : text.unit(first.measure, first.per), format}
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
  const test = last(curve.testLoss)
  const steps = count(last(run.history.trainStep) ?? 0, language)
  const [trained, tested] = [format(last(curve.trainLoss)), format(test)]
  const said =
    quantity.kind === 'loss'
      ? text.now(steps, trained, tested)
      : quantity.kind === 'term'
        ? text.nowOf(name, steps, trained, tested)
        : text.nowTest(name, steps, tested)
  const against =
    !goal || test === undefined ? '' : test < goal.value ? text.below(goal.label) : text.above(goal.label)
  const who = run.name === '' ? '' : `${run.name}: `
  return who + (who === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said) + against
}
