/** What keys do in a lesson, and when they are somebody else's. */
import type {Focus} from '../../../ui/keys/focus'

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

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>

/** What a key asks of the lesson; null where it belongs to a control. A clicker steps wherever the focus is. */
export function commandOf(
  event: Key,
  focus: Pick<Focus, 'arrows' | 'typing'>,
  presenting: boolean,
): Command | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.shiftKey && !['p', '?'].includes(name)) return null
  if (presenting && clicker[name]) return clicker[name]
  if (event.defaultPrevented) return null
  if (name === 'Escape') return presenting ? 'leave' : null
  if (presenting ? focus.typing : focus.arrows) return null
  return anywhere[name] ?? (presenting ? (presentingOnly[name] ?? null) : null)
}
