import type {Language} from '../../contract/words'
import {count, figure} from '../parts/format'
import {digitMedians} from './digit-labels'
import {words} from './LatentSpace.words'

interface TableProps {
  readonly language: Language
  readonly points: Float32Array
  readonly labels: Uint8Array
  readonly names: readonly string[]
  readonly axes: 1 | 2 | 3
}

/** The map in numbers: where the middle of each digit lies. */
export function MapTable({language, points, labels, names, axes}: TableProps) {
  const {table} = words[language]
  const counts = new Uint32Array(10)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const shown = axes === 1 ? 1 : 2
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table[0]}</th>
          <th scope="col">{table[1]}</th>
          {names.slice(0, shown).map((name) => (
            <th scope="col" key={name}>
              {table[2]} {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {digitMedians(points, labels).map(({digit, x, y}) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            <td>{count(counts[digit] ?? 0, language)}</td>
            <td>{figure(x)}</td>
            {shown === 2 && <td>{figure(y)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
