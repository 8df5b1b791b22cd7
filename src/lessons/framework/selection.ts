/** What lessons ask of the page's one selection, beside what figures do. */
import {useEffect, useMemo} from 'react'
import {oneOfEach} from '../../contract/data'
import {useLabels} from '../../figures/digits'
import {selectDigit, useSelectedDigit} from '../../figures/selection'
import {store} from '../../lab/hooks'

/** One test digit of each kind, the one selected in the place of its kind: so that it can be followed. */
export function useOneOfEach(): readonly number[] {
  const selected = useSelectedDigit()
  const labels = useLabels()
  const kind = selected === null ? undefined : labels?.[selected]
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
