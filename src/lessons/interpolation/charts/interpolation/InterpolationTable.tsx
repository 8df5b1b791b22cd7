import {figure} from '../../../../charts/parts/format'
import {imagesShown} from '../../../../charts/parts/ImageGrid'
import type {Language} from '../../../../contract/words'
import {at32} from '../../../../maths/arrays'
import type {PathRow} from './Interpolation'
import {words} from './Interpolation.words'

interface TableProps {
  readonly language: Language
  readonly rows: readonly PathRow[]
  readonly every: number
}

const pixels = 784

/** The strips in numbers: for every picture t, how far it is from the one before, and what stands below it. */
export function InterpolationTable({language, rows, every}: TableProps) {
  const text = words[language]
  const there = rows.filter(({frames}) => frames)
  const count = there[0]?.frames ? imagesShown(there[0].frames, every) : 0
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.frame}</th>
          {there.map(({id, name, below}) => (
            <th key={id} scope="col">
              {text.step(name)}
              {below ? ' →' : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({length: count}, (_, i) => {
          const t = (i / Math.max(1, count - 1)).toFixed(2)
          return (
            <tr key={t}>
              <th scope="row">{t}</th>
              {there.map(({id, frames, below}) => (
                <td key={id}>
                  {i === 0 || !frames ? '–' : figure(stepTo(frames, i * every, every))}
                  {below ? ` → ${below[i]?.text ?? ''}` : ''}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Distance of a frame from the one `every` frames before, in pixels of full ink: ‖x − x'‖. */
function stepTo(frames: Float32Array, at: number, every: number): number {
  let sum = 0
  for (let i = at * pixels; i < (at + 1) * pixels; i++)
    sum += (at32(frames, i) - at32(frames, i - every * pixels)) ** 2
  return Math.sqrt(sum)
}
