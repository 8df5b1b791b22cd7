import {Fragment} from 'react'
import {plainly} from '../parts/format'
import styles from './LossChart.module.css'
import type {LossWords} from './LossChart.words'
import {curveOf, keyOf, type LossRun, type Quantity} from './quantities'
import {nearestEntry} from './thin'
import {quantityText} from './told'

interface PickerProps {
  readonly text: LossWords
  readonly runs: readonly LossRun[]
  readonly quantities: readonly Quantity[]
  readonly chosen: Quantity
  readonly weighted: boolean
  /** The step whose test figures are told. */
  readonly at: number
  readonly onChoose: (quantity: Quantity) => void
}

/** The loss as the sum that it is, and what is measured beside it; whichever is chosen is drawn. */
export function QuantityPicker({runs, quantities, chosen, weighted, at, text, onChoose}: PickerProps) {
  const [run] = runs
  if (!run || quantities.length < 2) return null
  const sum = quantities.filter(({kind}) => kind === 'loss' || kind === 'term')
  const beside = quantities.filter(({kind}) => kind === 'figure' || kind === 'error')
  const button = (quantity: Quantity) => (
    <button
      type="button"
      aria-pressed={keyOf(quantity) === keyOf(chosen)}
      className={styles.quantity}
      onClick={() => onChoose(quantity)}
    >
      <span>{quantityText(run, quantity, weighted, text).name}</span>
      {runs.length === 1 && <b>{readingOf(run, quantity, weighted, at, text)}</b>}
    </button>
  )
  return (
    <fieldset className={styles.quantities} aria-label={text.drawn} data-save="no">
      <span className={styles.sum}>
        {sum.map((quantity, i) => (
          <Fragment key={keyOf(quantity)}>
            {i > 0 && <i aria-hidden="true">{i === 1 ? '=' : '+'}</i>}
            {button(quantity)}
          </Fragment>
        ))}
      </span>
      <span className={styles.beside}>
        {beside.map((quantity) => (
          <Fragment key={keyOf(quantity)}>{button(quantity)}</Fragment>
        ))}
      </span>
    </fieldset>
  )
}

/** The test figure at a step; of a plain term with the weight that stands before it in the sum. */
function readingOf(run: LossRun, quantity: Quantity, weighted: boolean, at: number, text: LossWords): string {
  const {testStep, testLoss} = curveOf(run, quantity, weighted)
  const entry = nearestEntry(testStep, at)
  const value = quantityText(run, quantity, weighted, text).format(entry === null ? null : testLoss[entry])
  if (quantity.kind !== 'term' || weighted) return value
  const weight = run.terms.find(({name}) => name === quantity.name)?.weightAt(at) ?? 1
  return weight === 1 ? value : `${plainly(weight)} × ${value}`
}
