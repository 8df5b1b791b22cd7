/** The page has one selection; figures read it and set it. */
import {pixels} from '../contract/data'
import type {RunId} from '../contract/spec'
import {actions, useLab} from '../lab/hooks'
import type {Selection} from '../lab/store/state'
import {byteAt} from '../maths/arrays'

/** The selected test digit's index; null where something else is selected, or nothing. */
export const useSelectedDigit = (): number | null =>
  useLab(({selection}) => (selection?.kind === 'test' ? selection.index : null))

export const selectDigit = (index: number): void => actions.select({kind: 'test', index})

/** Decodes a place of a run's map, `[axes]`, and selects it; latest only. Resolves to the image. */
export async function selectPlace(runId: RunId, position: Float32Array): Promise<Float32Array | null> {
  const image = await actions.decodeAt(runId, position, 'selected place')
  if (image) actions.select({kind: 'point', runId, position: [...position], image})
  return image
}

/** Another text for everything that can be selected: figures see by it that it is another. */
export function selectionKey(selection: Selection | null): string {
  switch (selection?.kind) {
    case 'test':
      return `test ${selection.index}`
    case 'drawing':
      return `drawing ${selection.id}`
    case 'point':
      return `point ${selection.position.join()}`
    default:
      return ''
  }
}

/** A test digit as it was scanned, `[784]`, 0 to 255. */
export const imageOf = (images: Uint8Array, index: number): Uint8Array =>
  images.subarray(index * pixels, (index + 1) * pixels)

/** Another test digit of each kind: the next one after those given. */
export function nextOfEach(labels: Uint8Array, indices: readonly number[]): number[] {
  return indices.map((index) => {
    const digit = byteAt(labels, index)
    const next = labels.indexOf(digit, index + 1)
    return next < 0 ? labels.indexOf(digit) : next
  })
}
