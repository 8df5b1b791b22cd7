/** What keys do in the playground, and when they are somebody else's. */
import type {Focus} from '../../ui/keys/focus'

export type Command = 'train' | 'step' | 'rewind' | 'present' | 'parameters' | 'fullScreen' | 'leave' | 'help'

const letters: Readonly<Record<string, Command>> = {
  s: 'step',
  r: 'rewind',
  p: 'present',
  f: 'fullScreen',
  '?': 'help',
}

/** For the page that lists them. */
export const keysOf: readonly (readonly [key: string | null, command: Command])[] = [
  [null, 'train'],
  ['s', 'step'],
  ['r', 'rewind'],
  ['p', 'present'],
  ['t', 'parameters'],
  ['f', 'fullScreen'],
  ['Esc', 'leave'],
  ['?', 'help'],
]

type Key = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'defaultPrevented'
>

/** What a key asks of the page; null where it belongs to the control that has the focus. */
export function commandOf(
  event: Key,
  focus: Pick<Focus, 'space' | 'letters'>,
  presenting: boolean,
): Command | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return null
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.shiftKey && name !== '?') return null
  // A key that is held steps on; of everything else once is meant.
  if (event.repeat && name !== 's') return null
  if (name === ' ') return focus.space ? null : 'train'
  if (focus.letters) return null
  if (name === 'Escape') return presenting ? 'leave' : null
  if (name === 't') return presenting ? 'parameters' : null
  return letters[name] ?? null
}
