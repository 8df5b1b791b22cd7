import {useCallback, useEffect, useState} from 'react'
import {toggleFullScreen} from '../../../ui/presenting/full-screen'
import {openWindow} from '../../../ui/SecondWindow'
import {enlargeFigure} from './enlarge'
import type {Command} from './keys'
import {useKeys} from './use-keys'

interface Way {
  readonly presenting: boolean
  readonly onStep: (step: 'next' | 'previous' | 'first' | 'last') => void
  readonly onPresent: (on: boolean) => void
  /** The title of the notes' window. */
  readonly title: string
}

export interface Presenter {
  readonly blank: boolean
  readonly spotlight: boolean
  /** Whether the prose is hidden, so that the figures have the whole screen. */
  readonly proseHidden: boolean
  /** The window with the presenter's notes, while it is open. */
  readonly notes: Window | null
  readonly onNotesClosed: () => void
  readonly help: boolean
  readonly onHelpClosed: () => void
}

/** A lesson by its keys: steps, and all that a slide show has. */
export function usePresenter({presenting, onStep, onPresent, title}: Way): Presenter {
  const [blank, setBlank] = useState(false)
  const [spotlight, setSpotlight] = useState(false)
  const [proseHidden, setProseHidden] = useState(false)
  const [notes, setNotes] = useState<Window | null>(null)
  const [help, setHelp] = useState(false)
  useEffect(() => {
    if (presenting) return
    setBlank(false)
    setSpotlight(false)
    setNotes(null)
    if (document.fullscreenElement) void document.exitFullscreen()
  }, [presenting])

  const run: Readonly<Record<Command, () => void>> = {
    next: () => onStep('next'),
    previous: () => onStep('previous'),
    first: () => onStep('first'),
    last: () => onStep('last'),
    present: () => onPresent(!presenting),
    leave: () => onPresent(false),
    blank: () => setBlank((now) => !now),
    fullscreen: toggleFullScreen,
    prose: () => setProseHidden((now) => !now),
    enlarge: enlargeFigure,
    spotlight: () => setSpotlight((now) => !now),
    notes: () => setNotes((now) => (now ? null : openWindow('hourglass-notes', title))),
    help: () => setHelp((now) => !now),
  }
  useKeys(presenting, notes, (command) => {
    // Whatever one presses, a blank screen comes back first.
    if (blank && command !== 'blank') setBlank(false)
    run[command]()
  })
  return {
    blank,
    spotlight,
    proseHidden: presenting && proseHidden,
    notes,
    onNotesClosed: useCallback(() => setNotes(null), []),
    help,
    onHelpClosed: useCallback(() => setHelp(false), []),
  }
}
