/** What figures ask of the lab's one selection. */
import {useEffect, useMemo} from 'react'
import {oneOfEach, pixels} from '../../../contract/data'
import type {RunId} from '../../../contract/spec'
import {actions, store, useLab} from '../../../lab/hooks'

/** The selected test digit's index; null where something else is selected, or nothing. */
export const useSelectedDigit = (): number | null =>
  useLab(({selection}) => (selection?.kind === 'test' ? selection.index : null))

export const selectDigit = (index: number): void => actions.select({kind: 'test', index})

/** One test digit of each kind, the one selected in the place of its kind: so that it can be followed. */
export function useOneOfEach(): readonly number[] {
  const selected = useSelectedDigit()
  const kind = useLab(({digits}) => (selected === null ? undefined : digits?.labels[selected]))
  return useMemo(
    () => oneOfEach.map((index, digit) => (selected !== null && digit === kind ? selected : index)),
    [selected, kind],
  )
}

/**
 * Something is always selected: this digit is, when the lesson opens and nothing was. `testDigits` says that the
 * lesson's figures know no other things than test digits.
 */
export function useFirstSelection(index: number, {testDigits = false} = {}): void {
  useEffect(() => {
    const {selection} = store.getState()
    if (selection === null || (testDigits && selection.kind !== 'test')) selectDigit(index)
  }, [index, testDigits])
}

/** Decodes a place of a run's map, `[axes]`, and selects it; newest only. Resolves to the image. */
export async function selectPlace(runId: RunId, position: Float32Array): Promise<Float32Array | null> {
  const image = await actions.decodeAt(runId, position, 'selected place')
  if (image) actions.select({kind: 'point', runId, position: [...position], image})
  return image
}

/** A test digit as it was scanned, `[784]`, 0 to 255. */
export const imageOf = (images: Uint8Array, index: number): Uint8Array =>
  images.subarray(index * pixels, (index + 1) * pixels)
