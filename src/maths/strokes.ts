/**
 * Pen strokes to an image of 28×28, as MNIST's were made (LeCun et al. 1998): the drawing scaled to fit a box
 * of 20×20 in its own proportions, anti-aliased, its centre of mass in the middle.
 *
 * The lines are scaled, not the ink: a small drawing has strokes as wide as a large one, as in MNIST.
 */
import {inkLines} from './ink-lines'

/** One line of the pen in the pad's unit square, y downwards: x0, y0, x1, y1, … A single point is a dot. */
export type Stroke = readonly number[]

export interface StrokeOptions {
  /** False puts the ink where it was drawn, the pad's square on the image's. */
  readonly preprocess?: boolean
  /** Width of the strokes in pixels of the image; 2.6 makes digits of MNIST's mean ink, 0.13. */
  readonly penWidth?: number
}

const side = 28
/** The box that digits fit, ink included. */
const box = 20
/** Where the centre of mass goes: the middle of pixel 14, which is where MNIST's digits have theirs on average. */
const middle = 14.5
/** Drawings smaller than this share of the pad are scaled as if they were so large: a dot remains a dot. */
const smallest = 0.1

/** `[784]`, 0 (paper) to 1 (ink). Blank for no strokes. */
export function strokesToImage(strokes: readonly Stroke[], options: StrokeOptions = {}): Float32Array {
  const {preprocess = true, penWidth = 2.6} = options
  if (!preprocess) return inkLines(moved(strokes, side, 0, 0), penWidth, side)
  const fitted = fitToBox(strokes, penWidth)
  const [x, y] = centreOfMass(inkLines(fitted, penWidth, side))
  return inkLines(moved(fitted, 1, middle - x, middle - y), penWidth, side)
}

/** The strokes in pixels, the middle of their bounding box in the middle of the image, to fill the box. */
function fitToBox(strokes: readonly Stroke[], penWidth: number): Stroke[] {
  const [left, right] = range(strokes, 0)
  const [top, bottom] = range(strokes, 1)
  const scale = (box - penWidth) / Math.max(right - left, bottom - top, smallest)
  return moved(
    strokes,
    scale,
    side / 2 - (scale * (left + right)) / 2,
    side / 2 - (scale * (top + bottom)) / 2,
  )
}

/** Least and greatest x (axis 0) or y (axis 1). */
function range(strokes: readonly Stroke[], axis: 0 | 1): [number, number] {
  const values = strokes.flatMap((stroke) => stroke.filter((_, i) => i % 2 === axis))
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
}

const moved = (strokes: readonly Stroke[], scale: number, x: number, y: number): Stroke[] =>
  strokes.map((stroke) => stroke.map((value, i) => value * scale + (i % 2 === 0 ? x : y)))

/** In pixels from the image's upper left corner; the image's middle where there is no ink. */
export function centreOfMass(image: Float32Array): [number, number] {
  let [mass, x, y] = [0, 0, 0]
  image.forEach((ink, pixel) => {
    mass += ink
    x += ink * ((pixel % side) + 0.5)
    y += ink * (Math.floor(pixel / side) + 0.5)
  })
  return mass > 0 ? [x / mass, y / mass] : [side / 2, side / 2]
}
