import {useEffect, useRef} from 'react'

/** The browser’s key for printing: what is printed of a lesson is its handout, and not the scene on the screen. */
export function usePrintKey(onPrint: () => void): void {
  const latest = useRef(onPrint)
  useEffect(() => {
    latest.current = onPrint
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const modified = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!modified || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
