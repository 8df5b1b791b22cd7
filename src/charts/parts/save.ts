/** What of a computed style an SVG needs to look the same outside the page. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const

/** Paper around a saved tile, in CSS pixels. */
const air = 12

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

function inlineStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  copy.setAttribute('style', kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  copy.removeAttribute('class')
  for (let i = 0; i < original.children.length; i++) {
    const [from, to] = [original.children[i], copy.children[i]]
    if (from && to) inlineStyles(from, to)
  }
}

function svgLayer(element: SVGSVGElement, {x, y, width, height}: Place): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  inlineStyles(element, copy)
  copy.setAttribute('x', `${x}`)
  copy.setAttribute('y', `${y}`)
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  return new XMLSerializer().serializeToString(copy)
}

function canvasLayer(element: HTMLCanvasElement, {x, y, width, height}: Place): string {
  const crisp =
    getComputedStyle(element).imageRendering === 'pixelated' ? ' style="image-rendering:pixelated"' : ''
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"${crisp} href="${element.toDataURL()}"/>`
}

function textLayer(element: HTMLElement, {x, y, width, height}: Place): string {
  const style = getComputedStyle(element)
  const said = element instanceof HTMLInputElement ? element.value : element.textContent
  const anchor = {center: 'middle', right: 'end', end: 'end'}[style.textAlign] ?? 'start'
  const at = {start: x, middle: x + width / 2, end: x + width}[anchor] ?? x
  const font = `font-family:${style.fontFamily};font-size:${style.fontSize};font-weight:${style.fontWeight}`
  return `<text x="${at}" y="${y + height / 2}" text-anchor="${anchor}" dominant-baseline="central" fill="${style.color}" style="${escaped(font)}">${escaped(said)}</text>`
}

function layer(element: Element, place: Place): string {
  if (element instanceof HTMLCanvasElement) return canvasLayer(element, place)
  if (element instanceof SVGSVGElement) return svgLayer(element, place)
  return element instanceof HTMLElement ? textLayer(element, place) : ''
}

/**
 * A tile as one SVG document: its canvases as images, its SVGs with their styles written out, and the HTML
 * marked `data-text` as text, each where it stands. What lies in `data-save="no"` is left out.
 */
export function tileToSvg(tile: HTMLElement, title: string): {svg: string; width: number; height: number} {
  const box = tile.getBoundingClientRect()
  const layers: string[] = []
  for (const element of tile.querySelectorAll('canvas, svg, [data-text]')) {
    const {x, y, width, height} = element.getBoundingClientRect()
    if (
      width === 0 ||
      height === 0 ||
      element.closest('[data-save="no"]') ||
      element.parentElement?.closest('svg')
    )
      continue
    layers.push(layer(element, {x: x - box.x, y: y - box.y, width, height}))
  }
  const [width, height] = [tile.scrollWidth + 2 * air, tile.scrollHeight + 2 * air]
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-air} ${-air} ${width} ${height}" width="${width}" height="${height}"><title>${escaped(title)}</title><rect x="${-air}" y="${-air}" width="${width}" height="${height}" fill="${paper}"/>${layers.join('')}</svg>`
  return {svg, width, height}
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves the tile as `file`.svg. */
export function saveSvg(tile: HTMLElement, file: string, title: string): void {
  download(new Blob([tileToSvg(tile, title).svg], {type: 'image/svg+xml'}), `${file}.svg`)
}

/** Saves the tile as `file`.png, at twice its size on screen. @throws DOMException where the image cannot be drawn */
export async function savePng(tile: HTMLElement, file: string, title: string): Promise<void> {
  const {svg, width, height} = tileToSvg(tile, title)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((blob) => blob && download(blob, `${file}.png`), 'image/png')
}
