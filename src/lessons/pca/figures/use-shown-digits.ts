import {useMemo} from 'react'
import {oneOfEach} from '../../../contract/data'
import {useSelectedDigit} from '../../../figures/selection'

/** The digits shown: one of each kind, and before them the one selected, if it is another. */
export function useShownDigits(): readonly number[] {
  const selected = useSelectedDigit()
  return useMemo(
    () => (selected === null || oneOfEach.includes(selected) ? oneOfEach : [selected, ...oneOfEach]),
    [selected],
  )
}
