import type {GaussianCodes} from '../../contract/snapshot'
import type {Language} from '../../contract/words'
import {addAt, at64, wordAt} from '../../maths/arrays'
import {count, figure} from '../parts/format'
import {digitMedians} from './digit-labels'
import {words} from './LatentSpace.words'

interface TableProps {
  readonly language: Language
  readonly points: Float32Array
  readonly labels: Uint8Array
  readonly names: readonly string[]
  readonly axes: 1 | 2 | 3
  readonly gaussian: GaussianCodes | null
}

/** The map in numbers: where the middle of each digit lies. */
export function MapTable({language, points, labels, names, axes, gaussian}: TableProps) {
  const {table} = words[language]
  const counts = new Uint32Array(10)
  for (const label of labels) addAt(counts, label, 1)
  const shown = axes === 1 ? 1 : 2
  const spreads =
    gaussian && Array.from({length: shown}, (_, axis) => meanDeviations(gaussian, labels, axes, axis))
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
          {spreads?.map((_, axis) => (
            <th scope="col" key={names[axis]}>
              {table[3]} {names[axis]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {digitMedians(points, labels).map(({digit, x, y}) => (
          <tr key={digit}>
            <th scope="row">{digit}</th>
            <td>{count(wordAt(counts, digit), language)}</td>
            <td>{figure(x)}</td>
            {shown === 2 && <td>{figure(y)}</td>}
            {spreads?.map((means, axis) => (
              <td key={names[axis]}>{figure(means[digit] ?? Number.NaN)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Mean over each digit's images of their standard deviation along an axis, `[10]`. */
function meanDeviations(
  {deviations}: GaussianCodes,
  labels: Uint8Array,
  axes: number,
  axis: number,
): Float64Array {
  const [sums, counts] = [new Float64Array(10), new Float64Array(10)]
  labels.forEach((label, i) => {
    addAt(sums, label, deviations[axes * i + axis] ?? Number.NaN)
    addAt(counts, label, 1)
  })
  return sums.map((sum, digit) => sum / at64(counts, digit))
}
