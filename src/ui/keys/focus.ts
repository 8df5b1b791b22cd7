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

/** Controls that the space bar presses, and lists in which letters find an entry. */
const spaceUsers = [
  'button',
  'summary',
  'input',
  'select',
  'textarea',
  '[contenteditable]:not([contenteditable="false"])',
  ...['button', 'switch', 'checkbox', 'tab', 'option', 'menuitem', 'application'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ')

/** Where the focus is: what the control under it does with keys. */
export interface Focus {
  /** It uses arrow keys. */
  readonly arrows: boolean
  /** It is typed into. */
  readonly typing: boolean
  /** It uses the space bar. */
  readonly space: boolean
  /** It uses letters: a field, a list to choose from, a canvas with keys of its own. */
  readonly letters: boolean
}

export function focusOf(target: EventTarget | null): Focus {
  const element = target instanceof Element ? target : null
  const isIn = (controls: string) => element?.closest(controls) != null
  const typing = isIn(textFields)
  return {
    arrows: isIn(arrowUsers),
    typing,
    space: isIn(spaceUsers),
    letters: typing || isIn('select, [role="application"], dialog'),
  }
}
