import {errorFigure, figure} from '../parts/format'
import type {Series} from './LinePlot'

/** The curves in numbers: a row for every place of the x axis, a column for every curve. */
export function SeriesTable({series, x: title}: {readonly series: readonly Series[]; readonly x: string}) {
  const places = [...new Set(series.flatMap(({points}) => points.map(({x}) => x)))].sort((a, b) => a - b)
  const stride = Math.max(1, Math.ceil(places.length / mostRows))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {series.map(({id, name}) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places
          .filter((_, i) => i % stride === 0)
          .map((place) => (
            <tr key={place}>
              <th scope="row">{figure(place)}</th>
              {series.map(({id, points}) => (
                <td key={id}>{errorFigure(points.find(({x}) => x === place)?.y)}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

const mostRows = 80
