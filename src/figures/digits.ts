import {type Digits, shippedDigits} from '../contract/data'
import {useLab} from '../lab/hooks'

/** The test digits, to show these of; until they have arrived, those that come with the page, if these are among them. */
export const useDigitsOf = (indices: readonly number[]): Digits | null =>
  useLab(
    ({digits, firstDigits}) =>
      digits ?? (indices.every((index) => shippedDigits.includes(index)) ? firstDigits : null),
  )

/** The labels of all test digits, `[10000]`. */
export const useLabels = (): Uint8Array | null =>
  useLab(({digits, firstDigits}) => (digits ?? firstDigits)?.labels ?? null)
