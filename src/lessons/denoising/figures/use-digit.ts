import {oneOfEach} from '../../../contract/data'
import {useSelectedDigit} from '../../../figures/selection'
import {at} from '../../../maths/arrays'
import {useOneOfEach} from '../../framework/selection'

const first = at(oneOfEach, 7)

/** The test digit chosen, and one digit of each kind, itself among them. */
export function useDigit(): {readonly chosen: number; readonly indices: readonly number[]} {
  const chosen = useSelectedDigit() ?? first
  const indices = useOneOfEach()
  return {chosen, indices}
}
