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
}

export const pixels = 784
const mostCells = 128
const mostCircles = 6
const circleStep = 26
const bar = 18
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
  readonly side: number
  /** Where the middle of the hourglass runs, across. */
  readonly axis: number
  readonly start: number
  readonly step: number
}

function frameOf(width: number, layers: number): Frame & {width: number; height: number; error: Box} {
  const gaps = layers - 1
  if (width < 620) {
    const [side, step, field] = [Math.min(150, width * 0.4), 54, 112]
    const axis = (width - field) / 2
    const start = side + 36
    const end = start + (gaps - 2) * step + 36
    const errorSide = Math.min(side, width - axis - side / 2 - 16)
    const error = {x: width - errorSide, y: end + side - errorSide, width: errorSide, height: errorSide}
    return {posture: 'upright', side, axis, start, step, width, height: end + side + 26, error}
  }
  const side = Math.max(96, Math.min(220, width * 0.16))
  const length = Math.max(width, 3 * side + 16 + (gaps - 2) * 62 + 76)
  const step = (length - 3 * side - 16 - 76) / Math.max(1, gaps - 2)
  const axis = 14 + side * 0.55
  const error = {x: length - side, y: axis - side / 2, width: side, height: side}
  return {
    posture: 'lying',
    side,
    axis,
    start: side + 38,
    step,
    width: length,
    height: axis + side * 0.55 + 66,
    error,
  }
}

function boxAt({posture, axis}: Frame, along: number, thick: number, span: number): Box {
  return posture === 'lying'
    ? {x: along - thick / 2, y: axis - span / 2, width: thick, height: span}
    : {x: axis - span / 2, y: along - thick / 2, width: span, height: thick}
}

/** Where everything stands: the input image, the encoder's hidden layers, the code, their mirror, output and error. */
export function layOut(hidden: readonly number[], code: number, available: number): HourglassLayout {
  const units = [pixels, ...hidden, code, ...hidden.toReversed(), pixels]
  const waist = hidden.length + 1
  const last = units.length - 1
  const frame = frameOf(available, units.length)
  const {side, start, step} = frame
  const layers = units.map((n, index): LayerPlace => {
    if (index === 0 || index === last) {
      const along = index === 0 ? side / 2 : start + (last - 2) * step + 38 + side / 2
      const box = boxAt(frame, along, side, side)
      return {
        role: index === 0 ? 'input' : 'output',
        index,
        units: n,
        hidden: null,
        box,
        cells: 0,
        every: 1,
        circles: false,
      }
    }
    const circles = index === waist && n <= mostCircles
    const span = circles ? n * circleStep : spanOf(n, side)
    const box = boxAt(frame, start + (index - 1) * step, circles ? circleStep - 4 : bar, span)
    const role = index === waist ? 'code' : index < waist ? 'encoder' : 'decoder'
    const mirrored = index < waist ? index - 1 : last - 1 - index
    return {
      ...{role, index, units: n, box, circles},
      hidden: role === 'code' ? null : mirrored,
      ...(circles ? {cells: n, every: 1} : sampling(n, span)),
    }
  })
  return {posture: frame.posture, width: frame.width, height: frame.height, side, layers, error: frame.error}
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
