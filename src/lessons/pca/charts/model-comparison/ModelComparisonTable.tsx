import {count, errorFigure} from '../../../../charts/parts/format'
import type {Language} from '../../../../contract/words'
import type {ModelComparisonWords} from './ModelComparison.words'
import type {ComparisonRow} from './rows'

interface TableProps {
  readonly text: ModelComparisonWords
  readonly language: Language
  readonly rows: readonly ComparisonRow[]
  readonly indices: readonly number[]
  readonly labels: Uint8Array
}

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Errors in numbers: of all digits, digit by digit, and of the images shown. */
export function ModelComparisonTable({text, language, rows, indices, labels}: TableProps) {
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {rows.map(({id, name}) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
  const line = (key: string, name: string, value: (row: ComparisonRow) => number | null | undefined) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.id}>{errorFigure(value(row))}</td>
      ))}
    </tr>
  )
  return (
    <>
      <table>
        {head(text.tableDigit)}
        <tbody>
          {line('all', text.tableAll, ({mse}) => mse)}
          {digits.map((digit) => line(`${digit}`, `${digit}`, ({digitErrors}) => digitErrors?.[digit]))}
        </tbody>
      </table>
      <table>
        {head(text.tableImage)}
        <tbody>
          {indices.map((index, at) =>
            line(
              `${index}`,
              `${count(index, language)} (${labels[index] ?? ''})`,
              ({errors}) => errors?.[at],
            ),
          )}
        </tbody>
      </table>
    </>
  )
}
