import {count, errorFigure} from '../../../../charts/parts/format'
import type {Language} from '../../../../contract/words'
import type {Panel} from './DenoisedDigits'
import {words} from './DenoisedDigits.words'
import type {StripProps} from './Strip'

interface TableProps {
  readonly language: Language
  readonly panels: readonly Panel[]
  readonly strip: Omit<StripProps, 'language'> | undefined
}

/** The errors in numbers: of the digit chosen, and of those beneath it. */
export function DenoisedDigitsTable({language, panels, strip}: TableProps) {
  const text = words[language]
  if (strip) return <StripTable language={language} strip={strip} />
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.image}</th>
          <th scope="col">{text.error}</th>
        </tr>
      </thead>
      <tbody>
        {panels.map(({id, name, error}) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{errorFigure(error)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StripTable({
  language,
  strip: {indices, labels, rows},
}: {
  readonly language: Language
  readonly strip: Omit<StripProps, 'language'>
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words[language].image}</th>
          {rows.map(({id, name}) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indices.map((index, at) => (
          <tr key={index}>
            <th scope="row">
              {labels[index]} ({count(index, language)})
            </th>
            {rows.map(({id, errors}) => (
              <td key={id}>{errors ? errorFigure(errors[at]) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
