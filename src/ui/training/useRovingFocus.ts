import {type FocusEvent, type KeyboardEvent, useRef} from 'react'

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** One tab stop for a whole toolbar; arrow keys move within it (WAI-ARIA's toolbar pattern). */
export function useRovingFocus<E extends HTMLElement>() {
  const bar = useRef<E>(null)
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])]
  const stopAt = (stop: Element) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1
  }
  return {
    ref: bar,
    onFocus: (event: FocusEvent) => stopAt(event.target),
    onKeyDown(event: KeyboardEvent) {
      const all = buttons()
      const at = all.findIndex((button) => button.matches(':focus'))
      const next = at < 0 ? undefined : all[moves[event.key]?.(at, all.length) ?? -1]
      if (!next) return
      event.preventDefault()
      next.focus()
    },
  }
}
