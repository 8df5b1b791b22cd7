import type {ActivationTrace} from '../../contract/trace'
import {figure} from '../parts/format'
import type {HourglassWords} from './Hourglass.words'

interface TableProps {
  readonly text: HourglassWords
  readonly trace: ActivationTrace | null
  readonly hidden: readonly number[]
  readonly code: number
}

function extremes(values: Float32Array): {low: number; high: number; active: number} {
  let [low, high, active] = [Infinity, -Infinity, 0]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    if (value !== 0) active++
  }
  return {low, high, active}
}

/** The net in numbers: each layer's units, and what they answer to this digit. */
export function LayerTable({text, trace, hidden, code}: TableProps) {
  const depth = hidden.length
  const names = [
    text.input,
    ...hidden.map((_, i) => text.hidden(i + 1, false)),
    text.code,
    ...hidden.map((_, i) => text.hidden(depth - i, true)),
    text.output,
  ]
  const units = [784, ...hidden, code, ...hidden.toReversed(), 784]
  return (
    <table>
      <thead>
        <tr>
          {[text.layer, text.units, text.active, text.lowest, text.highest].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, i) => {
          const layer = trace?.layers[i]
          const found = layer && layer.values.length === units[i] ? extremes(layer.values) : null
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{units[i]}</td>
              <td>{found ? found.active : '–'}</td>
              <td>{found ? figure(found.low) : '–'}</td>
              <td>{found ? figure(found.high) : '–'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
