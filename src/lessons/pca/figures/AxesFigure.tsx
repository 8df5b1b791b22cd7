import {useMemo} from 'react'
import {subscript} from '../../../charts/parts/subscript'
import type {Language} from '../../../contract/words'
import {Waiting} from '../../../figures/Waiting'
import {useLanguage} from '../../../messages/language'
import type {LessonRun} from '../../framework/lesson'
import {axesCaption} from '../captions'
import {Basis as BasisFigure, type BasisImage, type BasisRow} from '../charts/basis/Basis'
import {degreesBetween, nearestInSpan} from '../maths/columns'
import {type Angles, useAngles} from '../state/angles'
import {words} from '../words'
import {useImageBasis} from './AngleFigure'

/** PCA's axes, a linear decoder's columns, and PCA's axes as its plane has them. */
export function AxesFigure({run}: {readonly run: LessonRun}) {
  const language = useLanguage()
  const basis = useImageBasis()
  const angles = useAngles(run.runId, basis)
  const rows = useMemo(
    () => (basis.vectors && angles ? rowsOf(basis.vectors, basis.size, angles, language) : null),
    [basis, angles, language],
  )
  const degrees = angles?.points.at(-1)?.degrees
  if (!rows || !angles || degrees === undefined) return <Waiting />
  const {size} = basis
  const k = angles.columns.length / size
  const column = (j: number) => angles.columns.subarray(j * size, (j + 1) * size)
  const between = k > 1 ? degreesBetween(column(0), column(1)) : null
  return (
    <BasisFigure
      language={language}
      name={words.axes[language]}
      caption={axesCaption(k, degrees, between)[language]}
      file="same-plane-other-axes"
      rows={rows}
      table={() => (
        <table>
          <tbody>
            {rows.map(({id, name, images}) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {images.map((image) => image && <td key={image.id}>{image.lines.join(' ')}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    />
  )
}

function rowsOf(vectors: Float32Array, size: number, {columns}: Angles, language: Language): BasisRow[] {
  const each = Array.from({length: columns.length / size}, (_, j) => j)
  const part = (all: Float32Array, j: number) => all.subarray(j * size, (j + 1) * size)
  const image = (id: string, j: number, values: Float32Array, line: string): BasisImage => ({
    id: `${id}${j}`,
    values,
    kind: 'signed',
    name: line,
    lines: [line],
  })
  const near = (j: number) => {
    const axis = part(vectors, j)
    const found = nearestInSpan(columns, axis, size)
    return image('n', j, found, `${degreesBetween(axis, found).toFixed(1)}°`)
  }
  return [
    {
      id: 'pca',
      name: words.axesPca[language],
      images: each.map((j) => image('v', j, part(vectors, j), `v${subscript(j + 1)}`)),
    },
    {
      id: 'own',
      name: words.axesOwn[language],
      images: each.map((j) => image('w', j, part(columns, j), `w${subscript(j + 1)}`)),
    },
    {id: 'near', name: words.axesNear[language], images: each.map(near)},
  ]
}
