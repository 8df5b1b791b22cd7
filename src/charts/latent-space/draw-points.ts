import type {ZoomTransform} from 'd3'
import {at32, byteAt, wordAt} from '../../maths/arrays'
import type {Ink} from '../../theme/ink'
import {packed} from '../parts/colours'
import {ScratchImage} from './scratch-image'
import {makeStamp, stampDisc} from './stamp'

type PointInk = Pick<Ink, 'digits' | 'ink' | 'fontUi'>

export interface PointsToDraw {
  /** `[n, 2]`, pixels before zooming. */
  readonly points: Float32Array
  readonly labels: Uint8Array
  readonly transform: Pick<ZoomTransform, 'k' | 'x' | 'y'>
  /** Digits brought out; empty means all alike. */
  readonly chosen: ReadonlySet<number>
}

/** Fewer dots than this in view are drawn as the digits that they are. */
const mostGlyphs = 350

const pressed = 0.8
const faint = 0.1

const scratch = new ScratchImage()

/** Indices of the points in view. */
function inView({points, transform: {k, x, y}}: PointsToDraw, width: number, height: number): Uint32Array {
  const seen = new Uint32Array(points.length / 2)
  let count = 0
  for (let i = 0; i < points.length / 2; i++) {
    const px = k * at32(points, 2 * i) + x
    const py = k * at32(points, 2 * i + 1) + y
    if (px >= -8 && py >= -8 && px <= width + 8 && py <= height + 8) seen[count++] = i
  }
  return seen.subarray(0, count)
}

function drawGlyphs(
  context: CanvasRenderingContext2D,
  {points, labels, transform: {k, x, y}, chosen}: PointsToDraw,
  seen: Uint32Array,
  ink: PointInk,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.font = `600 12px ${ink.fontUi}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const i of seen) {
    const digit = byteAt(labels, i)
    context.globalAlpha = chosen.size === 0 || chosen.has(digit) ? 1 : 0.25
    context.fillStyle = ink.digits[digit] ?? ink.ink
    context.fillText(`${digit}`, k * at32(points, 2 * i) + x, k * at32(points, 2 * i + 1) + y)
  }
  context.globalAlpha = 1
}

/** Draws the dots, or in their place their digits where few are in view. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  toDraw: PointsToDraw,
  ink: PointInk,
  ratio: number,
): void {
  const {width, height} = context.canvas
  const seen = inView(toDraw, width / ratio, height / ratio)
  if (seen.length <= mostGlyphs) drawGlyphs(context, toDraw, seen, ink, ratio)
  else drawDiscs(context, toDraw, seen, ink, ratio)
}

/**
 * Draws discs by hand into an image, blended in the order of the data, so that no digit lies on top for being drawn
 * last. Ten thousand take a few milliseconds.
 */
function drawDiscs(
  context: CanvasRenderingContext2D,
  {points, labels, transform, chosen}: PointsToDraw,
  seen: Uint32Array,
  ink: PointInk,
  ratio: number,
): void {
  const {width, height} = context.canvas
  const {image, buffer} = scratch.cleared(width, height)
  const size = Math.min(2.6, Math.max(1.3, Math.min(width, height) / ratio / 330))
  const radius = size * Math.min(2, transform.k ** 0.3) * ratio
  const colours = Uint32Array.from(ink.digits, (colour) => packed(colour))
  const passes = chosen.size === 0 ? [pressed] : [faint, pressed]
  for (const alpha of passes) {
    const stamp = makeStamp(radius, alpha)
    for (const i of seen) {
      const digit = byteAt(labels, i)
      if (chosen.size > 0 && chosen.has(digit) !== (alpha === pressed)) continue
      const x = (transform.k * at32(points, 2 * i) + transform.x) * ratio
      const y = (transform.k * at32(points, 2 * i + 1) + transform.y) * ratio
      stampDisc(buffer, stamp, x, y, wordAt(colours, digit))
    }
  }
  context.putImageData(image, 0, 0)
}
