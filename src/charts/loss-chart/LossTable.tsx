import type {Language} from '../../contract/words'
import {count, errorFigure} from '../parts/format'
import type {BaselineLine} from './baselines'
import type {LossRun} from './LossChart'
import type {LossWords} from './LossChart.words'
import {nearestEntry} from './thin'

interface TableProps {
  readonly text: LossWords
  readonly language: Language
  readonly runs: readonly LossRun[]
  readonly lines: readonly BaselineLine[]
  readonly stepsPerEpoch: number
}

const mostRows = 20

/** At most twenty of the test points, the last among them. */
function rowsOf({history}: LossRun): number[] {
  const all = Array.from(history.testStep, (_, i) => i)
  const stride = Math.max(1, Math.ceil(all.length / mostRows))
  return all.filter((i) => (all.length - 1 - i) % stride === 0)
}

/** The curves in numbers, and the baselines. */
export function LossTable({text, language, runs, lines, stepsPerEpoch}: TableProps) {
  return (
    <>
      {runs.map((run) => (
        <table key={run.id}>
          <caption>{run.name}</caption>
          <thead>
            <tr>
              {[text.step, text.epoch, text.train, text.test].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(run).map((i) => {
              const {trainStep, trainLoss, testStep, testLoss} = run.history
              const step = testStep[i] ?? 0
              const train = nearestEntry(trainStep, step)
              return (
                <tr key={step}>
                  <th scope="row">{count(step, language)}</th>
                  <td>{(step / stepsPerEpoch).toFixed(2)}</td>
                  <td>{errorFigure(train === null ? null : trainLoss[train])}</td>
                  <td>{errorFigure(testLoss[i])}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
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
              <td>{errorFigure(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
