import type {Strip} from '../../contract/snapshot'
import type {Language} from '../../contract/words'
import {count, errorFigure} from '../parts/format'
import type {ReconstructionWords} from './Reconstructions.words'

interface TableProps {
  readonly text: ReconstructionWords
  readonly language: Language
  readonly strip: Strip
  readonly labels: Uint8Array
  readonly digitErrors: Float32Array
}

/** The strip in numbers, and each digit's mean error. */
export function StripTable({text, language, strip, labels, digitErrors}: TableProps) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.index}</th>
            <th scope="col">{text.digit}</th>
            <th scope="col">{text.mse}</th>
          </tr>
        </thead>
        <tbody>
          {strip.indices.map((index, i) => (
            <tr key={index}>
              <th scope="row">{count(index, language)}</th>
              <td>{labels[index]}</td>
              <td>{errorFigure(strip.errors[i])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.digit}</th>
            <th scope="col">{text.mean}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(digitErrors, (error, digit) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
            <tr key={digit}>
              <th scope="row">{digit}</th>
              <td>{errorFigure(error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
