import {useMemo} from 'react'
import {figure} from '../../../charts/parts/format'
import {subscript} from '../../../charts/parts/subscript'
import {oneOfEach} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import type {Language} from '../../../contract/words'
import {imageOf, useSelectedDigit} from '../../../figures/selection'
import {Waiting} from '../../../figures/Waiting'
import {useLab} from '../../../lab/hooks'
import {at32} from '../../../maths/arrays'
import {imageOfScores, scoresOf} from '../../../maths/components'
import {useLanguage} from '../../../messages/language'
import {componentsCaption} from '../captions'
import {Basis, type BasisImage, type BasisRow} from '../charts/basis/Basis'
import {greys} from '../maths/pca-images'
import {usePca} from '../state/use-pca'
import {words} from '../words'

const pixels = 784

/** Components shown even where fewer are used; those stand back. */
const least = 10

/** The mean and the first k components as images, and the chosen digit as the sum that they make. */
export function ComponentsFigure({k}: {readonly k: number}) {
  const language = useLanguage()
  const pca = usePca()
  const images = useLab((state) => state.digits?.images ?? null)
  const error = useLab(({baselines}) => baselines?.pcaMse[k] ?? null)
  const chosen = useSelectedDigit() ?? oneOfEach[0] ?? 0
  const built = useMemo(
    () => (pca && images ? rowsOf(pca, images, chosen, k, language) : null),
    [pca, images, chosen, k, language],
  )
  if (!pca || !built) return <Waiting />
  const explained = pca.explained.subarray(0, k).reduce((sum, share) => sum + share, 0)
  return (
    <Basis
      language={language}
      name={words.components[language]}
      caption={componentsCaption(k, explained, error)[language]}
      file="components"
      rows={built.rows}
      faintFrom={k + 2}
      table={() => <Table pca={pca} z={built.z} language={language} />}
    />
  )
}

function rowsOf(pca: Components, images: Uint8Array, chosen: number, k: number, language: Language) {
  const shown = Math.max(k, least)
  const z = scoresOf(pca, greys(images, chosen), shown)
  const meanName = words.mean[language]
  const component = (j: number): BasisImage => ({
    id: `v${j}`,
    values: pca.vectors.subarray(j * pixels, (j + 1) * pixels),
    kind: 'signed',
    name: `${words.component[language]} ${j + 1}`,
    lines: [`v${subscript(j + 1)}: ${(100 * at32(pca.explained, j)).toFixed(1)} %`],
  })
  const sum = (j: number): BasisImage => ({
    id: `s${j}`,
    values: imageOfScores(pca, z.subarray(0, j)),
    kind: 'ink',
    name: `${words.sum[language]}, ${j}`,
    lines: [j === 0 ? '' : `z${subscript(j)} = ${figure(at32(z, j - 1), 2)}`],
  })
  const original: BasisImage = {
    id: 'digit',
    values: Float32Array.from(imageOf(images, chosen), (value) => value / 255),
    kind: 'ink',
    name: 'x',
    lines: ['x'],
  }
  const mean: BasisImage = {id: 'mean', values: pca.mean, kind: 'ink', name: meanName, lines: ['m']}
  const each = Array.from({length: shown}, (_, j) => j)
  const rows: BasisRow[] = [
    {id: 'components', name: words.component[language], images: [null, mean, ...each.map(component)]},
    {id: 'sums', name: words.sum[language], images: [original, sum(0), ...each.map((j) => sum(j + 1))]},
  ]
  return {rows, z: z.subarray(0, k)}
}

function Table({
  pca,
  z,
  language,
}: {
  readonly pca: Components
  readonly z: Float32Array
  readonly language: Language
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.component[language]}</th>
          <th scope="col">%</th>
          <th scope="col">z</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(z, (value, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: components have their order
          <tr key={j}>
            <th scope="row">{j + 1}</th>
            <td>{(100 * at32(pca.explained, j)).toFixed(2)}</td>
            <td>{figure(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
