import {useMemo} from 'react'
import {useLab} from '../../../lab/hooks'
import {useSelectedDigit} from '../../framework/figures/selection'
import {oneOfEach} from '../protocol'

const first = oneOfEach[7] ?? 0

/** The test digit chosen, and one digit of each kind, itself among them. */
export function useDigit(): {readonly chosen: number; readonly indices: readonly number[]} {
  const chosen = useSelectedDigit() ?? first
  const kind = useLab(({digits}) => digits?.labels[chosen])
  const indices = useMemo(
    () => oneOfEach.map((index, digit) => (digit === kind ? chosen : index)),
    [chosen, kind],
  )
  return {chosen, indices}
}
