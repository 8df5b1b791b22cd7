import {useEffect, useRef} from 'react'
import {stepOf, usesArrows} from './keys'

interface Steps {
  readonly next: () => void
  readonly previous: () => void
  readonly present: (on: boolean) => void
  readonly presenting: boolean
}

/** Steps through a lesson by keyboard, from anywhere on the page but controls that use the same keys. */
export function useStepKeys(steps: Steps): void {
  const latest = useRef(steps)
  useEffect(() => {
    latest.current = steps
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event, usesArrows(event.target))
      const {next, previous, present, presenting} = latest.current
      if (step === null || (step === 'leave' && !presenting)) return
      event.preventDefault()
      if (step === 'next') next()
      else if (step === 'previous') previous()
      else present(step === 'present' && !presenting)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
