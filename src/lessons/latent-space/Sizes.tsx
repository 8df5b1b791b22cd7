import {Fragment, useEffect, useMemo} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {Figure} from '../../charts/parts/Figure'
import {errorFigure} from '../../charts/parts/format'
import {pixels} from '../../contract/data'
import type {Strip} from '../../contract/snapshot'
import {imageOf, selectDigit, useSelectedDigit} from '../../figures/selection'
import {Waiting} from '../../figures/Waiting'
import {actions, useLab, useShallow} from '../../lab/hooks'
import {byteAt} from '../../maths/arrays'
import {useLanguage} from '../../messages/language'
import type {LessonRun} from '../framework/lesson'
import {useOneOfEach} from '../framework/selection'
import {type RunName, sizeNames} from './scene-props'
import css from './View.module.css'
import {neighbourName, sizesCaption, words} from './words'

interface Row {
  readonly name: string
  readonly strip: Strip
  /** Mean over all test digits. */
  readonly error: number
}

/** The same digits through nets with codes of different sizes, one row each. */
export function Sizes({named}: {readonly named: Readonly<Record<RunName, LessonRun>>}) {
  const runs = useMemo(() => sizeNames.map((name) => named[name]), [named])
  const language = useLanguage()
  const digits = useLab((state) => state.digits)
  const snapshots = useLab(useShallow((state) => runs.map(({runId}) => state.runs[runId]?.snapshot)))
  const generations = useLab((state) => runs.map(({runId}) => state.runs[runId]?.generation ?? 0).join())
  const chosen = useSelectedDigit()
  // The digit chosen stands in the column of its kind, so that it can be followed through all nets.
  const wanted = useOneOfEach()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run opened anew must be asked anew
  useEffect(() => {
    for (const {runId} of runs) actions.lookAt(runId, {strip: wanted})
  }, [runs, generations, wanted])

  const rows = runs.flatMap((run, i): Row[] => {
    const strip = snapshots[i]?.strip
    const errors = snapshots[i]?.errors
    if (strip?.indices.length !== wanted.length || !errors) return []
    const error = errors.reduce((sum, value) => sum + value, 0) / errors.length
    return [{name: run.label[language], strip, error}]
  })
  const [first, last] = [rows[0], rows.at(-1)]
  if (!digits || !first || !last) return <Waiting />
  return (
    <Figure
      language={language}
      name={words.sizes[language]}
      caption={sizesCaption(errorFigure(last.error), errorFigure(first.error))[language]}
      file="code-sizes"
      table={() => <Table rows={rows} indices={first.strip.indices} labels={digits.labels} />}
    >
      <div className={css.sizes}>
        <span>{words.originals[language]}</span>
        {first.strip.indices.map((index) => (
          <button
            key={index}
            type="button"
            aria-pressed={index === chosen}
            aria-label={neighbourName(byteAt(digits.labels, index), index)[language]}
            onClick={() => selectDigit(index)}
          >
            <DigitImage pixels={imageOf(digits.images, index)} />
          </button>
        ))}
        <span>{words.meanError[language]}</span>
        {rows.map(({name, strip, error}) => (
          <Fragment key={name}>
            <span>{name}</span>
            {strip.indices.map((index, i) => (
              <DigitImage key={index} pixels={strip.reconstruction.subarray(i * pixels, (i + 1) * pixels)} />
            ))}
            <span>{errorFigure(error)}</span>
          </Fragment>
        ))}
      </div>
    </Figure>
  )
}

interface TableProps {
  readonly rows: readonly Row[]
  readonly indices: readonly number[]
  readonly labels: Uint8Array
}

function Table({rows, indices, labels}: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {indices.map((index) => (
            <th key={index} scope="col">
              {labels[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({name, strip}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {strip.indices.map((index, i) => (
              <td key={index}>{errorFigure(strip.errors[i])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
