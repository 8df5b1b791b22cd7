import {type ReactNode, useEffect} from 'react'
import {createPortal} from 'react-dom'

/** A window beside this one, in its look; null where the browser opens none. */
export function openWindow(name: string, title: string): Window | null {
  const second = window.open('', name, 'popup,width=720,height=800')
  if (!second) return null
  second.document.documentElement.lang = document.documentElement.lang
  const {theme} = document.documentElement.dataset
  if (theme) second.document.documentElement.dataset.theme = theme
  second.document.head.replaceChildren(
    ...[...document.querySelectorAll('style, link[rel="stylesheet"]')].map(copyOf),
  )
  second.document.title = title
  second.document.body.replaceChildren()
  return second
}

/** A style sheet with an address that holds in a window without one. */
function copyOf(sheet: Element): Node {
  const copy = sheet.cloneNode(true)
  if (copy instanceof HTMLLinkElement && sheet instanceof HTMLLinkElement) copy.href = sheet.href
  return copy
}

interface SecondWindowProps {
  readonly window: Window
  readonly onClosed: () => void
  readonly children: ReactNode
}

/** What stands in a second window. The window goes with it. */
export function SecondWindow({window: second, onClosed, children}: SecondWindowProps) {
  useEffect(() => {
    second.addEventListener('pagehide', onClosed)
    return () => {
      second.removeEventListener('pagehide', onClosed)
    }
  }, [second, onClosed])
  useEffect(() => () => second.close(), [second])
  return createPortal(children, second.document.body)
}
