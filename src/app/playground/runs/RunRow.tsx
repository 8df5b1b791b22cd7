import {count, errorFigure, lossFigure} from '../../../charts/parts/format'
import {RunLetter} from '../../../charts/parts/RunLetter'
import type {RunLabel} from '../../../charts/parts/run-label'
import {Sparkline} from '../../../charts/sparkline/Sparkline'
import type {Language} from '../../../contract/words'
import {lossUnit} from '../../../figures/training-status'
import type {KeptRun} from '../../../lab/runs/kept-run'
import {useLanguage, useSay, useWords} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import {duration} from '../../../ui/numbers'
import {valueText} from '../../../ui/parameters/value-text'
import {describeSpec, requireVariant} from '../../../variants/spec'
import type {DifferingParameter} from './differing'
import css from './Runs.module.css'

interface RunRowProps {
  readonly run: KeptRun
  readonly columns: readonly DifferingParameter[]
  /** Where it is on the page now. */
  readonly label: RunLabel | null
  readonly onOpen: () => void
  readonly onCompare: () => void
  readonly onDelete: () => void
}

/** A kept run: what sets it apart, what it reached, and what can be done with it. */
export function RunRow({run, columns, label, onOpen, onCompare, onDelete}: RunRowProps) {
  const words = useWords().runs
  const {nats} = useWords().engine
  const language = useLanguage()
  const say = useSay()
  const {number, spec, step, seconds, testMse, curve} = run
  const {steps, losses} = curve
  return (
    <tr data-live={label !== null}>
      <th scope="row">
        <span className={css.number}>
          {number}
          {label && <RunLetter {...label} />}
        </span>
      </th>
      <td>{say(requireVariant(spec).title)}</td>
      {columns.map(({name}) => (
        <td key={name} title={isChanged(run, name) ? words.changed : undefined}>
          {valuesText(run, name, language)}
        </td>
      ))}
      <td>{errorFigure(testMse)}</td>
      <td>{testLossText(run, {...words, nats})}</td>
      <td>{count(step, language)}</td>
      <td>{duration(seconds, language)}</td>
      <td>
        {losses.length > 1 && (
          <Sparkline
            steps={steps}
            values={losses}
            label={words.curveFrom(errorFigure(losses[0]), errorFigure(losses.at(-1)))}
          />
        )}
      </td>
      <td>
        <span className={css.actions}>
          <Button disabled={label?.order === 0} aria-label={words.openRun(number)} onClick={onOpen}>
            {words.open}
          </Button>
          <Button disabled={label?.order === 1} aria-label={words.compareRun(number)} onClick={onCompare}>
            {words.compare}
          </Button>
          <Button
            look="quiet"
            aria-label={words.deleteRun(number)}
            title={words.deleteRun(number)}
            onClick={onDelete}
          >
            ×
          </Button>
        </span>
      </td>
    </tr>
  )
}

interface UnitWords {
  readonly nats: string
  readonly crossEntropy: string
  readonly noisy: string
}

/** The test loss with its unit where that is not the squared error, and its input where that is not clean. */
export function testLossText({spec, testLoss}: Pick<KeptRun, 'spec' | 'testLoss'>, words: UnitWords): string {
  if (testLoss === null) return '–'
  const {phases, corruption} = describeSpec(spec)
  const terms = phases.findLast(({epochs}) => epochs > 0)?.terms ?? []
  const {per, inNats} = lossUnit(terms)
  const bound = terms.some(({measure}) => measure === 'divergence') ? '−ELBO ' : ''
  const perPixel = per === 'pixel' && terms[0]?.measure === 'cross-entropy' ? words.crossEntropy : ''
  const unit = inNats ? words.nats : perPixel
  return [`${bound}${lossFigure(testLoss, per)}`, unit, corruption ? `(${words.noisy})` : '']
    .filter((part) => part !== '')
    .join(' ')
}

const isChanged = ({changes = []}: KeptRun, name: string) => changes.some((change) => change.name === name)

/** A parameter's value; of one that was changed in mid-training every value that it had. */
function valuesText({spec, changes = []}: KeptRun, name: string, language: Language): string {
  const parameter = requireVariant(spec).parameters[name]
  const made = changes.filter((change) => change.name === name)
  const values = [...made.slice(0, 1).map(({before}) => before), ...made.map(({value}) => value)]
  return (values.length > 0 ? values : [spec.parameters[name]])
    .map((value) => valueText(parameter, value, language))
    .join(' → ')
}
