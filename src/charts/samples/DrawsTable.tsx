import type {SamplesTrace} from '../../contract/trace'
import {imagesShown} from '../parts/ImageGrid'
import {codeText} from './code-text'
import type {SamplesWords} from './Samples.words'

interface DrawsTableProps {
  readonly text: SamplesWords
  readonly draws: readonly SamplesTrace[]
}

/** The draws in numbers: where each comes from, and its code. */
export function DrawsTable({text, draws}: DrawsTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {[text.number, text.origin, 'z'].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draws.flatMap((trace) =>
          Array.from({length: imagesShown(trace.images)}, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a draw is known by its place
            <tr key={`${trace.from} ${i + 1}`}>
              <th scope="row">{i + 1}</th>
              <td>{text.choices[trace.from]}</td>
              <td>{codeText(trace, i, text)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
