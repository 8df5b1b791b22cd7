/** What may part a drawing on the pad from a scanned digit, each thing alone. */
import type {RandomStream} from '../../src/maths/random'
import {type Stroke, strokesToImage} from '../../src/maths/strokes'
import type {Written} from './trace'

/** One way to draw the strokes of a scanned digit again. */
export interface Hand {
  readonly name: string
  /** The drawing as the network sees it, `[784]`, 0 to 1. */
  draw(written: Written, random: RandomStream): Float32Array
}

type Change = (stroke: Stroke, random: RandomStream) => Stroke

const hand = (name: string, change: Change = (stroke) => stroke, penWidth?: number): Hand => ({
  name,
  draw: ({strokes}, random) =>
    strokesToImage(
      strokes.map((stroke) => change(stroke, random)),
      penWidth === undefined ? {} : {penWidth},
    ),
})

/** A pixel of the image as a share of the pad. */
const pixel = 1 / 28

export const hands: readonly Hand[] = [
  {
    name: 'each with its own width',
    draw: ({strokes, width}) => strokesToImage(strokes, {penWidth: Math.min(width, 6)}),
  },
  hand('**with the pad’s pen**'),
  ...[1.6, 2.1, 3.1, 3.6, 4.6].map((width) => hand(`pen of ${width} pixels`, undefined, width)),
  ...[-0.4, -0.2, 0.2, 0.4].map((slant) =>
    hand(`slant ${slant > 0 ? '+' : '−'}${Math.abs(slant)}`, (stroke) => slanted(stroke, slant)),
  ),
  hand('joins: strokes end 1.5 pixels early', (stroke) => trimmed(stroke, 1.5 * pixel)),
  hand('joins: strokes end 1.5 pixels late', (stroke) => trimmed(stroke, -1.5 * pixel)),
  hand('corners cut: a point every 3 pixels', (stroke) => every(stroke, 3)),
  hand('corners cut: a point every 6 pixels', (stroke) => every(stroke, 6)),
  hand('unsteady hand, 0.5 pixels', (stroke, random) => shaken(stroke, 0.5 * pixel, random)),
  hand('narrow: width × 0.7', (stroke) => stroke.map((value, i) => (i % 2 === 0 ? value * 0.7 : value))),
  hand('broad: width × 1.4', (stroke) => stroke.map((value, i) => (i % 2 === 0 ? value * 1.4 : value))),
]

/** Sheared to the right, as much as a share of the height. */
const slanted = (stroke: Stroke, slant: number): Stroke =>
  stroke.map((value, i) => (i % 2 === 0 ? value + slant * (0.5 - (stroke[i + 1] ?? 0)) : value))

/** Both ends taken back by a length, or led on where it is negative. */
function trimmed(stroke: Stroke, by: number): Stroke {
  const from = (x: number, y: number, x1: number, y1: number): [number, number] => {
    const length = Math.max(Math.hypot(x1 - x, y1 - y), 1e-6)
    return [x + ((x1 - x) / length) * by, y + ((y1 - y) / length) * by]
  }
  const [x = 0, y = 0] = stroke
  const [xn = 0, yn = 0] = stroke.slice(-2)
  const inner = stroke.slice(2, -2)
  // Seen from two pixels on, where the line has found its direction.
  const [xa = xn, ya = yn] = inner.slice(2)
  const [xb = x, yb = y] = inner.slice(-4)
  return [...from(x, y, xa, ya), ...(by > 0 ? inner.slice(2, -2) : inner), ...from(xn, yn, xb, yb)]
}

/** Every so manyth point, and the last: straight lines between. */
const every = (stroke: Stroke, step: number): Stroke =>
  stroke.filter((_, i) => Math.floor(i / 2) % step === 0 || i >= stroke.length - 2)

const shaken = (stroke: Stroke, by: number, random: RandomStream): Stroke =>
  stroke.map((value) => value + by * random.normal())
