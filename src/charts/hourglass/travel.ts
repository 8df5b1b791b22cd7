import {rgb} from 'd3'
import {at} from '../../maths/arrays'
import type {Ink} from '../../theme/ink'
import {level, type Pixels} from '../parts/colours'
import {contextOf} from '../parts/context'
import type {Box, HourglassLayout} from './layout'

const middle = ({x, y, width, height}: Box) => ({x: x + width / 2, y: y + height / 2})

/** The square into which the net squeezes a digit that has come so far, 0 at the input and 1 at the output. */
export function travelled(
  {layers, posture}: Pick<HourglassLayout, 'layers' | 'posture'>,
  progress: number,
): Box {
  const boxes = layers.map(({box}) => box)
  const lying = posture === 'lying'
  const along = boxes.map((box) => (lying ? middle(box).x : middle(box).y))
  const across = boxes.map((box) => (lying ? box.height : box.width))
  const [start, end] = [at(along, 0), at(along, along.length - 1)]
  const here = start + (end - start) * Math.max(0, Math.min(1, progress))
  const next = Math.max(
    1,
    Math.min(
      along.length - 1,
      along.findIndex((place) => place >= here),
    ),
  )
  const [from, to] = [at(along, next - 1), at(along, next)]
  const share = to === from ? 0 : (here - from) / (to - from)
  const side = at(across, next - 1) + share * (at(across, next) - at(across, next - 1))
  const axis = middle(at(boxes, 0))
  const centre = lying ? {x: here, y: axis.y} : {x: axis.x, y: here}
  return {x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side}
}

/** Draws the digit on its way: what goes in as far as the waist, what comes out from there. */
export function drawTravelling(
  context: CanvasRenderingContext2D,
  layout: HourglassLayout,
  {input, output}: {readonly input: Pixels; readonly output: Pixels | null},
  {pixelOn}: Ink,
  progress: number,
): void {
  if (progress <= 0 || progress >= 1) return
  const picture = inkOf(progress < 0.5 || !output ? input : output, pixelOn)
  if (!picture) return
  const {x, y, width, height} = travelled(layout, progress)
  context.globalAlpha = 0.9
  context.imageSmoothingEnabled = false
  context.drawImage(picture, x, y, width, height)
  context.globalAlpha = 1
}

/** An image in ink on nothing. */
function inkOf(pixels: Pixels, colour: string): HTMLCanvasElement | null {
  const side = Math.max(1, Math.round(Math.sqrt(pixels.length)))
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [side, side]
  const context = contextOf(canvas)
  if (!context) return null
  const image = context.createImageData(side, side)
  const {r, g, b} = rgb(colour)
  for (let i = 0; i < side * side; i++) image.data.set([r, g, b, level(pixels, i)], 4 * i)
  context.putImageData(image, 0, 0)
  return canvas
}
