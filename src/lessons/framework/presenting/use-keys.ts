import {useEffect, useRef} from 'react'
import {focusOf} from '../../../ui/keys/focus'
import {type Command, commandOf} from './keys'

/**
 * Hears a lesson's keys from anywhere on the page, and in a second window where there is one. Before a class it hears
 * them before any control does, so that a clicker always steps.
 */
export function useKeys(presenting: boolean, notes: Window | null, onCommand: (command: Command) => void) {
  const latest = useRef(onCommand)
  useEffect(() => {
    latest.current = onCommand
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, focusOf(event.target), presenting)
      if (command === null) return
      event.preventDefault()
      if (presenting) event.stopPropagation()
      latest.current(command)
    }
    const documents = notes ? [document, notes.document] : [document]
    for (const one of documents) one.addEventListener('keydown', onKey, presenting)
    return () => {
      for (const one of documents) one.removeEventListener('keydown', onKey, presenting)
    }
  }, [presenting, notes])
}
