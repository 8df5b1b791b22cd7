/** How boxes lie beside each other: kept as it is, whatever the width of the paper. */
const layout = [
  'display',
  'position',
  'grid-template-columns',
  'grid-template-areas',
  'grid-column',
  'grid-row',
  'flex-direction',
  'flex-wrap',
] as const

/**
 * A still copy of what an element shows, to be printed: boxes lie as they lie now, canvases have what is drawn on them,
 * and the names of parts are unlike those of other copies.
 * @param prefix stands before every id
 */
export function frozen(element: HTMLElement, prefix: string): HTMLElement {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new TypeError('a copy of an element is an element')
  const originals = [element, ...element.querySelectorAll<HTMLElement | SVGElement>('*')]
  const parts = [copy, ...copy.querySelectorAll<HTMLElement | SVGElement>('*')]
  for (const [at, part] of parts.entries()) {
    const original = originals[at]
    if (!original || !(part instanceof HTMLElement)) continue
    const style = getComputedStyle(original)
    for (const name of layout) part.style.setProperty(name, style.getPropertyValue(name))
  }
  copy.style.visibility = ''
  const drawn = [...element.querySelectorAll('canvas')]
  for (const [at, canvas] of [...copy.querySelectorAll('canvas')].entries()) {
    const from = drawn[at]
    if (from && from.width > 0 && from.height > 0) canvas.getContext('2d')?.drawImage(from, 0, 0)
  }
  const ids = new Set(parts.flatMap(({id}) => (id === '' ? [] : [id])))
  for (const part of parts) renameReferences(part, ids, prefix)
  return copy
}

/** Attributes that hold the ids of others, a list or `#id`. */
const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'href',
  'clip-path',
  'fill',
  'stroke',
  'mask',
]

function renameReferences(part: Element, ids: ReadonlySet<string>, prefix: string): void {
  if (part.id !== '') part.id = `${prefix}${part.id}`
  for (const name of references) {
    const value = part.getAttribute(name)
    if (value === null) continue
    const renamed = value.replaceAll(/[^\s#()"']+/g, (word) => (ids.has(word) ? `${prefix}${word}` : word))
    if (renamed !== value) part.setAttribute(name, renamed)
  }
}
