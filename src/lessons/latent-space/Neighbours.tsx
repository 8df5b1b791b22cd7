import {useMemo} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {Figure} from '../../charts/parts/Figure'
import {imageOf, selectDigit, useSelectedDigit} from '../../figures/selection'
import {useShown} from '../../figures/timeline/use-timeline'
import {Waiting} from '../../figures/Waiting'
import {useLab, useRun} from '../../lab/hooks'
import {selectedName} from '../../lab/store/traces'
import {byteAt} from '../../maths/arrays'
import {useLanguage} from '../../messages/language'
import type {LessonRun} from '../framework/lesson'
import {commonest, nearestCodes, nearestImages, neighbourCount} from './neighbours'
import css from './View.module.css'
import {alike, neighbourName, neighboursCaption, words} from './words'

/** The digits nearest to the one chosen: by its two numbers, and by its pixels. */
export function Neighbours({run}: {readonly run: LessonRun}) {
  const language = useLanguage()
  const digits = useLab((state) => state.digits)
  const map = useShown(run.runId).snapshot?.map
  const trace = useRun(run.runId, ({traces}) => traces[selectedName])
  const chosen = useSelectedDigit()
  const byCode = useMemo(
    () => (map && trace ? nearestCodes(map.positions, trace.position, chosen) : []),
    [map, trace, chosen],
  )
  const byPixels = useMemo(
    () => (digits && trace ? nearestImages(digits, trace.input, chosen) : []),
    [digits, trace, chosen],
  )
  if (!digits || !map || !trace) return <Waiting />
  const {images, labels} = digits
  // What has no label of its own is compared with what most of its neighbours are.
  const label = (chosen === null ? commonest(byPixels, labels) : labels[chosen]) ?? 0
  const same = (indices: readonly number[]) => indices.filter((index) => labels[index] === label).length
  const rows = [
    {name: words.nearCode[language], indices: byCode},
    {name: words.nearPixels[language], indices: byPixels},
  ]
  return (
    <Figure
      language={language}
      name={words.neighbours[language]}
      caption={
        neighboursCaption(label, same(byCode), same(byPixels), neighbourCount, chosen !== null)[language]
      }
      file="neighbours"
      table={() => <Table rows={rows} labels={labels} />}
    >
      <div className={css.neighbours}>
        <DigitImage label={words.chosen[language]} pixels={trace.input} />
        <div className={css.rows}>
          {rows.map(({name, indices}) => (
            <div key={name} className={css.row}>
              <p>
                {name}: {alike(same(indices), neighbourCount, label)[language]}
              </p>
              <div>
                {indices.map((index) => (
                  <button
                    key={index}
                    type="button"
                    data-alike={labels[index] === label}
                    aria-label={neighbourName(byteAt(labels, index), index)[language]}
                    onClick={() => selectDigit(index)}
                  >
                    <DigitImage pixels={imageOf(images, index)} />
                    {labels[index]}
                  </button>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
    </Figure>
  )
}

interface TableProps {
  readonly rows: readonly {readonly name: string; readonly indices: readonly number[]}[]
  readonly labels: Uint8Array
}

function Table({rows, labels}: TableProps) {
  return (
    <table>
      <tbody>
        {rows.map(({name, indices}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {indices.map((index) => (
              <td key={index}>
                {labels[index]} ({index})
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
