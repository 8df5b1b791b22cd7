import {useSyncExternalStore} from 'react'

/** The theme's colours and faces, for what is drawn by hand. */
export interface Ink {
  readonly paper: string
  readonly paperRaised: string
  readonly paperSunk: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly rule: string
  readonly ruleStrong: string
  readonly accent: string
  readonly second: string
  readonly pixelOff: string
  readonly pixelOn: string
  readonly errorOver: string
  readonly errorUnder: string
  /** `[10]`, one colour a digit. */
  readonly digits: readonly string[]
  readonly fontUi: string
  readonly fontText: string
}

function read(): Ink {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    paper: token('paper'),
    paperRaised: token('paper-raised'),
    paperSunk: token('paper-sunk'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    inkFaint: token('ink-faint'),
    rule: token('rule'),
    ruleStrong: token('rule-strong'),
    accent: token('accent'),
    second: token('second'),
    pixelOff: token('pixel-off'),
    pixelOn: token('pixel-on'),
    errorOver: token('error-over'),
    errorUnder: token('error-under'),
    digits: Array.from({length: 10}, (_, digit) => token(`digit-${digit}`)),
    fontUi: token('font-ui'),
    fontText: token('font-text'),
  }
}

let current: Ink | null = null
const readers = new Set<() => void>()
let stopWatching: (() => void) | null = null

function watchTheme(): () => void {
  const reread = () => {
    current = read()
    for (const reader of readers) reader()
  }
  const changes = new MutationObserver(reread)
  changes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style', 'lang'],
  })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', reread)
  // Text on a canvas stays in the face that stood in until it is drawn again.
  document.fonts.addEventListener('loadingdone', reread)
  return () => {
    document.fonts.removeEventListener('loadingdone', reread)
    changes.disconnect()
    system.removeEventListener('change', reread)
  }
}

function subscribe(reader: () => void): () => void {
  if (readers.size === 0) stopWatching = watchTheme()
  readers.add(reader)
  return () => {
    readers.delete(reader)
    if (readers.size > 0) return
    stopWatching?.()
    current = null // the theme may change unwatched
  }
}

function present(): Ink {
  current ??= read()
  return current
}

/** The theme's colours now; renders again when the theme changes or a face arrives. */
export function useInk(): Ink {
  return useSyncExternalStore(subscribe, present)
}
