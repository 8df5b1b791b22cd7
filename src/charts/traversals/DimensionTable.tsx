import type {TraversedDimension} from '../../contract/trace'
import {dimensionName} from '../parts/dimension'
import {figure} from '../parts/format'
import {carriedFigure} from './carried'
import type {Carried, TraversalsWords} from './Traversals.words'

interface DimensionTableProps {
  readonly text: TraversalsWords
  readonly carried: Carried
  readonly dimensions: readonly TraversedDimension[]
}

/** The dimensions in numbers. */
export function DimensionTable({text, carried, dimensions}: DimensionTableProps) {
  const names = [text.dimension, text.value, text.centre, text.deviation, text.carried[carried], text.state]
  return (
    <table>
      <thead>
        <tr>
          {names.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({dimension, value, centre, deviation, carries, dead}) => (
          <tr key={dimension}>
            <th scope="row">{dimensionName(dimension)}</th>
            <td>{figure(value)}</td>
            <td>{figure(centre)}</td>
            <td>{figure(deviation)}</td>
            <td>{carriedFigure(carried, carries)}</td>
            <td>{dead ? text.isDead : text.isAlive}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
