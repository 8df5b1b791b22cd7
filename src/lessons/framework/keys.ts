/** Which keys step through a lesson, and when they are somebody else's. */

export type Step = 'next' | 'previous' | 'present' | 'leave'

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // What a presenter's remote control sends.
  PageDown: 'next',
  PageUp: 'previous',
  p: 'present',
  P: 'present',
  Escape: 'leave',
}

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

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>

/** What a key asks of the lesson; null where it belongs to a control. `usesArrows` tells of the focus. */
export function stepOf(event: Key, usesArrows: boolean): Step | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null
  if (event.shiftKey && event.key !== 'P') return null
  return usesArrows && event.key !== 'Escape' ? null : (steps[event.key] ?? null)
}

export const usesArrows = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(arrowUsers) !== null
