import {type ReactNode, useEffect} from 'react'
import {createPortal} from 'react-dom'
import css from './NotesWindow.module.css'

/** A second window for the presenter's screen, in the look of this one; null where the browser opens none. */
export function openNotes(title: string): Window | null {
  const notes = window.open('', 'hourglass-notes', 'popup,width=720,height=800')
  if (!notes) return null
  notes.document.title = title
  notes.document.documentElement.lang = document.documentElement.lang
  const {theme} = document.documentElement.dataset
  if (theme) notes.document.documentElement.dataset.theme = theme
  notes.document.head.replaceChildren(
    ...[...document.querySelectorAll('style, link[rel="stylesheet"]')].map(copyOf),
  )
  notes.document.body.replaceChildren()
  return notes
}

/** A style sheet with an address that holds in a window without one. */
function copyOf(sheet: Element): Node {
  const copy = sheet.cloneNode(true)
  if (copy instanceof HTMLLinkElement && sheet instanceof HTMLLinkElement) copy.href = sheet.href
  return copy
}

interface NotesWindowProps {
  readonly window: Window
  readonly onClosed: () => void
  readonly children: ReactNode
}

/** What stands in the presenter's window. It goes with the presentation. */
export function NotesWindow({window: notes, onClosed, children}: NotesWindowProps) {
  useEffect(() => {
    notes.addEventListener('pagehide', onClosed)
    return () => {
      notes.removeEventListener('pagehide', onClosed)
    }
  }, [notes, onClosed])
  useEffect(() => () => notes.close(), [notes])
  return createPortal(<main className={css.notes}>{children}</main>, notes.document.body)
}
