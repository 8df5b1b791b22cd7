import type {Language, Words} from '../../contract/words'

interface ValueTableProps {
  readonly language: Language
  /** What the rows are, and what is told of each. */
  readonly columns: readonly [Words, Words]
  readonly rows: readonly {readonly name: Words; readonly value: string}[]
}

/** A figure's few numbers as a table: one a row, with its name. */
export function ValueTable({language, columns, rows}: ValueTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.en} scope="col">
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({name, value}) => (
          <tr key={name.en}>
            <th scope="row">{name[language]}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
