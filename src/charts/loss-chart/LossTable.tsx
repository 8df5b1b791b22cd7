import type {Language} from '../../contract/words'
import {at} from '../../maths/arrays'
import {count} from '../parts/format'
import type {BaselineLine} from './baselines'
import type {LossWords} from './LossChart.words'
import type {PhaseSpan} from './phases'
import {curveOf, keyOf, type LossRun, type Quantity} from './quantities'
import {quantityText} from './told'
import {meanUpTo} from './window'

interface TableProps {
  readonly text: LossWords
  readonly language: Language
  readonly runs: readonly LossRun[]
  readonly quantities: readonly Quantity[]
  readonly weighted: boolean
  /** Of what is drawn. */
  readonly lines: readonly BaselineLine[]
  readonly format: (value: number) => string
  readonly phases: readonly PhaseSpan[]
  readonly stepsPerEpoch: number
}

const mostRows = 20

/** At most twenty of the test points, the last among them. */
function rowsOf({history}: LossRun): number[] {
  const all = Array.from(history.testStep, (_, i) => i)
  const stride = Math.max(1, Math.ceil(all.length / mostRows))
  return all.filter((i) => (all.length - 1 - i) % stride === 0)
}

/** The curves in numbers, every quantity a column, and the baselines of the one that is drawn. */
export function LossTable(props: TableProps) {
  const {text, runs, lines, format} = props
  return (
    <>
      {runs.map((run) => (
        <RunTable key={run.id} {...props} run={run} />
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{text.baseline}</th>
            <th scope="col">{text.value}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({key, label, value}) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function RunTable(props: TableProps & {readonly run: LossRun}) {
  const {text, language, run, quantities, weighted, phases, stepsPerEpoch} = props
  const [loss, ...beside] = quantities.map((quantity) => ({
    key: keyOf(quantity),
    curve: curveOf(run, quantity, weighted),
    ...quantityText(run, quantity, weighted, text),
  }))
  if (!loss) return null
  const {testStep, phaseStep} = run.history
  const columns = [
    text.epoch,
    ...(phases.length > 1 ? [text.phase] : []),
    text.trainMean(run.window),
    text.test,
  ]
  return (
    <table>
      <caption>{run.name}</caption>
      <thead>
        <tr>
          {[text.step, ...columns, ...beside.map(({name}) => name)].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(run).map((i) => {
          const step = at(testStep, i)
          const train = meanUpTo(loss.curve, step, run.window, phaseStep)
          return (
            <tr key={step}>
              <th scope="row">{count(step, language)}</th>
              <td>{(step / stepsPerEpoch).toFixed(2)}</td>
              {phases.length > 1 && <td>{phases.find(({span}) => step <= span[1])?.name}</td>}
              <td>{loss.format(train.mean)}</td>
              <td>{loss.format(loss.curve.testLoss[i])}</td>
              {beside.map(({key, curve, format}) => (
                <td key={key}>{format(curve.testLoss[i])}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
