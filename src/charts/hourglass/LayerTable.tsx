import type {ActivationTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {count, figure} from '../parts/format'
import type {HourglassWords} from './Hourglass.words'
import {layerName, shapeOf} from './hourglass-caption'
import type {LayerPlace} from './layout'

interface TableProps {
  readonly language: Language
  readonly text: HourglassWords
  readonly trace: ActivationTrace | null
  readonly layers: readonly LayerPlace[]
  /** Whether what learns and what is frozen are told apart. */
  readonly states: boolean
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

/** The net in numbers: each layer's kind, shape and weights, and what its units answer to this digit. */
export function LayerTable({language, text, trace, layers, states}: TableProps) {
  const columns = [text.layer, text.kind, text.shape, text.weights]
  return (
    <table>
      <thead>
        <tr>
          {[...columns, ...(states ? [text.state] : []), text.active, text.lowest, text.highest].map(
            (name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {layers.map((place) => {
          const {layer, index, units} = place
          const values = trace?.layers[layer.traced ?? -1]?.values
          const found = values?.length === units ? extremes(values) : null
          return (
            <tr key={index}>
              <th scope="row">{layerName(place, text)}</th>
              <td>{layer.gaussian ? text.gaussian : text.kinds[layer.kind]}</td>
              <td>{shapeOf(layer.shape)}</td>
              <td>{layer.weights > 0 ? count(layer.weights, language) : '–'}</td>
              {states && <td>{layer.from === '' ? '–' : text.states[layer.state]}</td>}
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
