/** What keys do in a lesson, and when they are somebody else's. */

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'present'
  | 'leave'
  | 'blank'
  | 'fullscreen'
  | 'prose'
  | 'enlarge'
  | 'spotlight'
  | 'notes'
  | 'help'

/** What a presenter's remote control sends, wherever the focus is. */
const clicker: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
}

const anywhere: Readonly<Record<string, Command>> = {...clicker, p: 'present', Escape: 'leave', '?': 'help'}

/** Only before a class: the keys of a slide show. */
const presentingOnly: Readonly<Record<string, Command>> = {
  Home: 'first',
  End: 'last',
  '.': 'blank',
  b: 'blank',
  f: 'fullscreen',
  t: 'prose',
  e: 'enlarge',
  s: 'spotlight',
  n: 'notes',
}

/** Keys and what they do, for the page that lists them. */
export const keysOf: readonly (readonly [keys: string, command: Command])[] = [
  ['→  Page Down', 'next'],
  ['←  Page Up', 'previous'],
  ['p', 'present'],
  ['Home', 'first'],
  ['End', 'last'],
  ['.  b', 'blank'],
  ['f', 'fullscreen'],
  ['t', 'prose'],
  ['e', 'enlarge'],
  ['s', 'spotlight'],
  ['n', 'notes'],
  ['Esc', 'leave'],
  ['?', 'help'],
]

/** Controls that answer to arrow keys themselves. `data-arrows` marks figures that do. */
const arrowUsers = [
  'input',
  'select',
  'textarea',
  'canvas[tabindex]',
  '[contenteditable]:not([contenteditable="false"])',
  ...[
    'slider',
    'spinbutton',
    'radiogroup',
    'listbox',
    'combobox',
    'menu',
    'menubar',
    'tablist',
    'grid',
    'tree',
    'application',
    'toolbar',
  ].map((role) => `[role="${role}"]`),
  '[data-arrows]',
].join(', ')

const textFields =
  'textarea, input:not([type="range"], [type="checkbox"], [type="radio"]), [contenteditable]:not([contenteditable="false"])'

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>

/** Where the focus is: in a control that uses arrow keys, in a field that is typed into. */
export interface Focus {
  readonly arrows: boolean
  readonly typing: boolean
}

export function focusOf(target: EventTarget | null): Focus {
  const element = target instanceof Element ? target : null
  return {
    arrows: element?.closest(arrowUsers) != null,
    typing: element?.closest(textFields) != null,
  }
}

/** What a key asks of the lesson; null where it belongs to a control. A clicker steps wherever the focus is. */
export function commandOf(event: Key, focus: Focus, presenting: boolean): Command | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.shiftKey && !['p', '?'].includes(name)) return null
  if (presenting && clicker[name]) return clicker[name]
  if (event.defaultPrevented) return null
  if (name === 'Escape') return presenting ? 'leave' : null
  if (presenting ? focus.typing : focus.arrows) return null
  return anywhere[name] ?? (presenting ? (presentingOnly[name] ?? null) : null)
}
