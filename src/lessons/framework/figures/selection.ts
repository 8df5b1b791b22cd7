/** What figures ask of the lab's one selection. */
import {pixels} from '../../../contract/data'
import type {RunId} from '../../../contract/spec'
import {actions, useLab} from '../../../lab/hooks'

/** The selected test digit's index; null where something else is selected, or nothing. */
export const useSelectedDigit = (): number | null =>
  useLab(({selection}) => (selection?.kind === 'test' ? selection.index : null))

export const selectDigit = (index: number): void => actions.select({kind: 'test', index})

/** Decodes a place of a run's map, `[axes]`, and selects it; newest only. Resolves to the image. */
export async function selectPlace(runId: RunId, position: Float32Array): Promise<Float32Array | null> {
  const image = await actions.decodeAt(runId, position, 'selected place')
  if (image) actions.select({kind: 'point', runId, position: [...position], image})
  return image
}

/** A test digit as it was scanned, `[784]`, 0 to 255. */
export const imageOf = (images: Uint8Array, index: number): Uint8Array =>
  images.subarray(index * pixels, (index + 1) * pixels)
