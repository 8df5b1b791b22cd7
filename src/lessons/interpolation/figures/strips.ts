/** The ways of a path as strips. */
import type {Language} from '../../../contract/words'
import type {RowName} from '../scene-props'
import type {Path} from '../state/use-path'
import {components, notes, words} from '../words'

export interface Strip {
  readonly id: RowName
  readonly name: string
  readonly note: string
  readonly tone: 0 | 1 | 2 | 4
  readonly frames: Float32Array | null
}

type Way = 'straight' | 'spherical'

const tones = {code: 0, straight: 0, spherical: 2, pixels: 1, pca: 4} as const

/** Which way a row goes through the codes; null for one that does not. */
export const wayOf = (row: RowName, way: Way): Way | null =>
  row === 'code' ? way : row === 'straight' || row === 'spherical' ? row : null

/** The rows of a path, whole or not yet there. */
export const stripsOf = (
  rows: readonly RowName[],
  path: Path | null,
  way: Way,
  language: Language,
): Strip[] =>
  rows.map((id) => {
    const through = wayOf(id, way)
    return {
      id,
      name: words[id][language],
      note: (id === 'pca' ? components(path?.codeSize ?? 2) : notes[id])[language],
      tone: tones[id],
      frames: path && (through ? path[through].frames : id === 'pca' ? path.pca : path.pixels),
    }
  })
