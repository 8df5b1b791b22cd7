/** A lying hourglass runs from left to right; an upright one, for narrow places, from top to bottom. */
export type Posture = 'lying' | 'upright'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LayerPlace {
  readonly role: 'input' | 'encoder' | 'code' | 'decoder' | 'output'
  /** Position among all layers, input 0. */
  readonly index: number
  readonly units: number
  /** Which hidden layer this is or mirrors, from 0; null for the rest. */
  readonly hidden: number | null
  readonly box: Box
  /** Units drawn (circles, cells), and of how many units each stands for one. */
  readonly cells: number
  readonly every: number
  /** A code small enough to be drawn as circles with their numbers. */
  readonly circles: boolean
}

export interface HourglassLayout {
  readonly posture: Posture
  readonly width: number
  readonly height: number
  /** Side of the images, and span of a layer as wide as they have pixels. */
  readonly side: number
  readonly layers: readonly LayerPlace[]
  readonly error: Box
  /** CSS pixels of what is drawn as one pixel where type has its usual size. */
  readonly unit: number
}

export const pixels = 784
const mostCells = 128
const bar = 26

/** From one circle of the code to the next. */
export const circleStep = 26
/** A code is drawn as circles while they take no more than this share of the image's side: a waist is narrow. */
const mostCircles = 0.66
const bend = 1.25

/** How far across a layer of some units reaches: logarithmic, so that 2 and 784 fit one picture. */
export function spanOf(units: number, side: number): number {
  return side * (Math.log(1 + units) / Math.log(1 + pixels)) ** bend
}

/** The units of a layer that reaches so far, in steps that grow with it (…, 62, 64, 68, …). */
export function unitsOf(span: number, side: number): number {
  const units = (1 + pixels) ** (Math.max(0, span / side) ** (1 / bend)) - 1
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, units))) - 4)
  return Math.max(1, Math.round(units / step) * step)
}

/** How many cells a layer is drawn with: all, or every second, third, … of many. */
export function sampling(units: number, span: number): {cells: number; every: number} {
  const most = Math.max(1, Math.min(mostCells, Math.floor(span / 2)))
  const every = Math.ceil(units / most)
  return {cells: Math.ceil(units / every), every}
}

interface Frame {
  readonly posture: Posture
  readonly width: number
  readonly height: number
  readonly side: number
  /** Where the middle of the hourglass runs, across. */
  readonly axis: number
  /** Along: from one layer to the next, and from an image to the layer beside it. */
  readonly step: number
  readonly lead: number
  readonly error: Box
}

const leadShare = 0.72
const leastStep = 62
const leastSide = 96
const imageGap = 16

const stepsOf = (bars: number) => bars - 1 + 2 * leadShare

function upright(width: number, bars: number): Frame {
  const [side, step, lead, field] = [Math.min(190, width * 0.4), 58, 50, 112]
  const axis = (width - field) / 2
  const end = side + 2 * lead + (bars - 1) * step + side
  const errorSide = Math.min(side, width - axis - side / 2 - imageGap)
  const error = {x: axis + side / 2 + imageGap, y: end - errorSide, width: errorSide, height: errorSide}
  return {posture: 'upright', side, axis, step, lead, width, height: end + 26, error}
}

function lying(width: number, bars: number): Frame {
  const side = Math.max(leastSide, Math.min(260, width * 0.16))
  const step = (width - 3 * side - imageGap) / stepsOf(bars)
  const axis = 14 + side * 0.55
  const error = {x: width - side, y: axis - side / 2, width: side, height: side}
  const height = axis + side * 0.55 + 66
  return {posture: 'lying', side, axis, step, lead: step * leadShare, width, height, error}
}

/** It lies where every number has its place under its layer, and stands where it would be cramped. */
function frameOf(width: number, bars: number): Frame {
  const side = Math.max(leastSide, width * 0.16)
  const fits = width >= 620 && 3 * side + imageGap + stepsOf(bars) * leastStep <= width
  return fits ? lying(width, bars) : upright(width, bars)
}

function boxAt({posture, axis}: Frame, along: number, thick: number, span: number): Box {
  return posture === 'lying'
    ? {x: along - thick / 2, y: axis - span / 2, width: thick, height: span}
    : {x: axis - span / 2, y: along - thick / 2, width: span, height: thick}
}

const roleOf = (index: number, waist: number): LayerPlace['role'] =>
  index === 0
    ? 'input'
    : index === 2 * waist
      ? 'output'
      : index === waist
        ? 'code'
        : index < waist
          ? 'encoder'
          : 'decoder'

function imagePlace(frame: Frame, index: number, waist: number): LayerPlace {
  const {side, step, lead} = frame
  const along = index === 0 ? side / 2 : 1.5 * side + 2 * lead + (2 * waist - 2) * step
  const box = boxAt(frame, along, side, side)
  return {
    ...{index, box, units: pixels, role: roleOf(index, waist)},
    hidden: null,
    cells: 0,
    every: 1,
    circles: false,
  }
}

function barPlace(frame: Frame, index: number, waist: number, units: number): LayerPlace {
  const {side, step, lead} = frame
  const role = roleOf(index, waist)
  const row = units * circleStep + 8
  const circles = role === 'code' && row <= mostCircles * side
  const span = circles ? row : spanOf(units, side)
  const box = boxAt(frame, side + lead + (index - 1) * step, bar, span)
  const hidden = role === 'code' ? null : Math.min(index, 2 * waist - index) - 1
  return {
    ...{role, index, units, box, circles, hidden},
    ...(circles ? {cells: units, every: 1} : sampling(units, span)),
  }
}

const scaledBox = ({x, y, width, height}: Box, unit: number): Box => ({
  ...{x: x * unit, y: y * unit},
  ...{width: width * unit, height: height * unit},
})

/**
 * Where everything stands: the input image, the encoder's hidden layers, the code, their mirror, output and error.
 * @param unit how much larger than usual the type is: everything grows with it
 */
export function layOut(
  hidden: readonly number[],
  code: number,
  available: number,
  unit = 1,
): HourglassLayout {
  const inner = [...hidden, code, ...hidden.toReversed()]
  const waist = hidden.length + 1
  const frame = frameOf(available / unit, inner.length)
  const bars = inner.map((units, i) => barPlace(frame, i + 1, waist, units))
  const layers = [imagePlace(frame, 0, waist), ...bars, imagePlace(frame, 2 * waist, waist)]
  return {
    unit,
    posture: frame.posture,
    width: available,
    height: frame.height * unit,
    side: frame.side * unit,
    layers: layers.map((layer) => ({...layer, box: scaledBox(layer.box, unit)})),
    error: scaledBox(frame.error, unit),
  }
}

/** The outline between two layers: a trapezoid from the far edge of one to the near edge of the next. */
export function trapezoid(a: Box, b: Box, posture: Posture): string {
  if (posture === 'lying') {
    const [x0, x1] = [a.x + a.width, b.x]
    return `M${x0},${a.y}L${x1},${b.y}V${b.y + b.height}L${x0},${a.y + a.height}Z`
  }
  const [y0, y1] = [a.y + a.height, b.y]
  return `M${a.x},${y0}L${b.x},${y1}H${b.x + b.width}L${a.x + a.width},${y0}Z`
}

/** The drawn unit under a point: which layer's, and which of its units; null between the layers. */
export function unitAt(
  layout: HourglassLayout,
  x: number,
  y: number,
): {layer: LayerPlace; unit: number} | null {
  const lying = layout.posture === 'lying'
  for (const layer of layout.layers) {
    const {box, cells, every} = layer
    if (cells === 0 || x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) continue
    const share = lying ? (y - box.y) / box.height : (x - box.x) / box.width
    return {layer, unit: Math.min(layer.units - 1, Math.min(cells - 1, Math.floor(share * cells)) * every)}
  }
  return null
}
