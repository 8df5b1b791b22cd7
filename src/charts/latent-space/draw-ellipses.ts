import type {ZoomTransform} from 'd3'
import {byteAt, wordAt} from '../../maths/arrays'
import type {Ink} from '../../theme/ink'
import {packed} from '../parts/colours'
import type {Ellipse} from './ellipses'
import {ScratchImage} from './scratch-image'
import {over, type PixelBuffer} from './stamp'

export interface EllipsesToDraw {
  /** `[n, 2]`, their centres in pixels before zooming. */
  readonly points: Float32Array
  /** The ellipse of a point, in pixels before zooming. */
  readonly ellipse: (index: number) => Ellipse
  readonly labels: Uint8Array
  readonly transform: Pick<ZoomTransform, 'k' | 'x' | 'y'>
  /** Digits brought out; empty means all alike. */
  readonly chosen: ReadonlySet<number>
}

const faint = 0.1

/** Points on the outline of one ellipse, and of all of them: some twenty milliseconds. */
const mostSteps = 1024
const budget = 1_200_000

const circle = Array.from({length: mostSteps}, (_, i) => {
  const angle = (2 * Math.PI * i) / mostSteps
  return {cos: Math.cos(angle), sin: Math.sin(angle)}
})

const scratch = new ScratchImage()

interface Placed extends Ellipse {
  readonly x: number
  readonly y: number
  readonly digit: number
  readonly steps: number
}

/**
 * Draws the outlines of ellipses by hand into an image: the browser's own strokes would take a second for ten thousand.
 * Where there is too much to draw, every so many of them are.
 */
export function drawEllipses(
  context: CanvasRenderingContext2D,
  toDraw: EllipsesToDraw,
  ink: Pick<Ink, 'digits'>,
  ratio: number,
): void {
  const {width, height} = context.canvas
  const {image, buffer} = scratch.cleared(width, height)
  const colours = Uint32Array.from(ink.digits, (colour) => packed(colour) & 0xffffff)
  const seen = inView(toDraw, width, height, ratio)
  const every = Math.max(1, Math.ceil(seen.reduce((sum, {steps}) => sum + steps, 0) / budget))
  for (let i = 0; i < seen.length; i += every) {
    const placed = seen[i]
    if (placed) outline(buffer, placed, wordAt(colours, placed.digit))
  }
  context.putImageData(image, 0, 0)
}

/** Ellipses whose outline may cross the canvas, in device pixels. */
function inView(toDraw: EllipsesToDraw, width: number, height: number, ratio: number): Placed[] {
  const {points, ellipse, labels, transform, chosen} = toDraw
  const scale = transform.k * ratio
  const placed: Placed[] = []
  for (let i = 0; i < points.length / 2; i++) {
    const digit = byteAt(labels, i)
    if (chosen.size > 0 && !chosen.has(digit)) continue
    const shape = ellipse(i)
    const [rx, ry] = [shape.rx * scale, shape.ry * scale]
    const x = (transform.k * (points[2 * i] ?? Number.NaN) + transform.x) * ratio
    const y = (transform.k * (points[2 * i + 1] ?? Number.NaN) + transform.y) * ratio
    const reach = Math.max(rx, ry)
    if (!(x + reach >= 0 && y + reach >= 0 && x - reach <= width && y - reach <= height)) continue
    placed.push({x, y, rx, ry, angle: shape.angle, digit, steps: stepsOf(reach)})
  }
  return placed
}

/** About a point for every pixel of the outline, a power of two. */
const stepsOf = (reach: number) => Math.min(mostSteps, 2 ** Math.ceil(Math.log2(Math.max(8, 6.3 * reach))))

/** Puts the outline on the pixels, each point shared between the two nearest across the line. */
function outline(buffer: PixelBuffer, {x, y, rx, ry, angle, steps}: Placed, colour: number): void {
  const [ax, ay] = [rx * Math.cos(angle), rx * Math.sin(angle)]
  const [bx, by] = [-ry * Math.sin(angle), ry * Math.cos(angle)]
  for (let i = 0; i < mostSteps; i += mostSteps / steps) {
    const at = circle[i]
    if (!at) continue
    const px = x + ax * at.cos + bx * at.sin - 0.5
    const py = y + ay * at.cos + by * at.sin - 0.5
    // Along a line that goes up rather than across, the neighbour is beside the point, not below it.
    const upwards = Math.abs(by * at.cos - ay * at.sin) > Math.abs(bx * at.cos - ax * at.sin)
    const [left, top] = upwards ? [Math.floor(px), Math.round(py)] : [Math.round(px), Math.floor(py)]
    const share = upwards ? px - left : py - top
    put(buffer, left, top, colour, faint * (1 - share))
    if (upwards) put(buffer, left + 1, top, colour, faint * share)
    else put(buffer, left, top + 1, colour, faint * share)
  }
}

function put(
  {pixels, width, height}: PixelBuffer,
  x: number,
  y: number,
  colour: number,
  alpha: number,
): void {
  if (!(x >= 0 && y >= 0 && x < width && y < height)) return
  const level = Math.round(255 * alpha)
  if (level > 0) pixels[y * width + x] = over(wordAt(pixels, y * width + x), colour, level)
}
