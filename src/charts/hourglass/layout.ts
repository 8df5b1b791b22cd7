import {at} from '../../maths/arrays'
import {type MapGrid, mapGrid} from './map-grid'
import {type NetLayer, numbers} from './net'

/** A lying hourglass runs from left to right; an upright one, for narrow places, from top to bottom. */
export type Posture = 'lying' | 'upright'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LayerPlace {
  readonly role: NetLayer['name']
  /** Position among all layers, input 0. */
  readonly index: number
  readonly units: number
  readonly layer: NetLayer
  /** Which hidden layer this is or mirrors, from 0; null for the rest. */
  readonly hidden: number | null
  readonly box: Box
  /** Units drawn (circles, cells), and of how many units each stands for one. */
  readonly cells: number
  readonly every: number
  /** A code small enough to be drawn as circles with their numbers. */
  readonly circles: boolean
  /** Feature maps, where the layer is drawn as such. */
  readonly maps: MapGrid | null
}

/** Where encoder, code and decoder are named. */
export type PartNames = 'above' | 'below' | 'none'

export interface HourglassLayout {
  readonly posture: Posture
  readonly names: PartNames
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
/** From the means of a Gaussian code to the deviations and on to the numbers that are decoded. */
export const gaussianStep = {circles: 78, cells: 24, upright: 28}
/** A code is drawn as circles while they take no more than this share of the image's side: a waist is narrow. */
const mostCircles = 0.66
const bend = 1.25
/** Layers wider than an image are drawn hardly larger than one. */
const widest = 1.06

/** How far across a layer of some units reaches: logarithmic, so that 2 and 784 fit one picture. */
export function spanOf(units: number, side: number): number {
  return side * Math.min(widest, (Math.log(1 + units) / Math.log(1 + pixels)) ** bend)
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
  /** Along: between one layer and the next, and between an image and the layer beside it. */
  readonly gap: number
  readonly lead: number
  /** How thick each inner layer is, along. */
  readonly thick: readonly number[]
  readonly error: Box
  readonly names: PartNames
}

const leastGap = 20
/** Between the middles of two layers that stand beside each other: their numbers stand below them. */
const leastStep = 62
const leastSide = 96
/** The same where the height is given: then the names of the parts stand above the waist. */
const low = {gap: 14, step: 48, side: 42, extra: 54}
const imageGap = 16
/** A lying hourglass is so many times higher than its images, and by some pixels: handles, numbers, names. */
const [share, extra] = [1.1, 80]
const leadShare = 0.9
const uprightGap = {inner: 32, lead: 37}

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0)

/** How thick a layer is, along, and how far it reaches, across. */
function sizeOf(layer: NetLayer, side: number, posture: Posture, mapsThick: number) {
  if (layer.maps) {
    const [height] = layer.maps
    return {thick: mapsThick, span: side * Math.min(1, height / 28) ** 0.35, circles: false}
  }
  const units = numbers(layer.shape)
  const row = units * circleStep + 8
  const circles = layer.name === 'code' && row <= mostCircles * side
  const span = circles ? row : spanOf(units, side)
  if (!layer.gaussian) return {thick: bar, span, circles}
  const step = posture === 'upright' ? gaussianStep.upright : gaussianStep[circles ? 'circles' : 'cells']
  return {thick: 2 * step + (circles && posture === 'lying' ? step : bar), span, circles}
}

function upright(width: number, inner: readonly NetLayer[]): Frame {
  const [side, field] = [Math.min(190, width * 0.4), 112]
  const thick = inner.map((layer) => sizeOf(layer, side, 'upright', 70).thick)
  const axis = (width - field) / 2
  const {inner: gap, lead} = uprightGap
  const end = 2 * side + 2 * lead + total(thick) + gap * (inner.length - 1)
  const errorSide = Math.min(side, width - axis - side / 2 - imageGap)
  const error = {x: axis + side / 2 + imageGap, y: end - errorSide, width: errorSide, height: errorSide}
  const height = end + 26
  return {posture: 'upright', side, axis, gap, lead, thick, width, height, error, names: 'none'}
}

function lying(width: number, side: number, inner: readonly NetLayer[]): Frame {
  const mapsThick = Math.max(54, Math.min(150, width * 0.075))
  const thick = inner.map((layer) => sizeOf(layer, side, 'lying', mapsThick).thick)
  const gap = (width - 3 * side - imageGap - total(thick)) / (inner.length - 1 + 2 * leadShare)
  const axis = 14 + side * 0.55
  const error = {x: width - side, y: axis - side / 2, width: side, height: side}
  const height = extra + share * side
  const lead = gap * leadShare
  return {posture: 'lying', side, axis, gap, lead, thick, width, height, error, names: 'below'}
}

/** As high as its place, and as wide as that or as its numbers ask for. */
function lyingWithin(width: number, height: number, inner: readonly NetLayer[]): Frame {
  const most = Math.min((height - low.extra) / share, width * 0.16, 260)
  const {thick} = lying(width, most, inner)
  const bare = stepsOf({thick, gap: 0})
  const gap = Math.max(low.gap, ...bare.map((step) => low.step - step))
  const between = imageGap + total(thick) + gap * (inner.length - 1 + 2 * leadShare)
  const side = Math.max(low.side, Math.min(most, (width - between) / 3))
  const frame = lying(Math.max(width, 3 * side + between), side, inner)
  return {...frame, height: low.extra + share * side, names: 'above'}
}

/** From the middle of each inner layer to that of the next. */
const stepsOf = ({thick, gap}: Pick<Frame, 'thick' | 'gap'>) =>
  thick.slice(1).map((own, i) => own / 2 + at(thick, i) / 2 + gap)

/** It lies where every number has its place under its layer, and stands where it would be cramped. */
function frameOf(width: number, height: number | null, inner: readonly NetLayer[]): Frame {
  if (height !== null) return lyingWithin(width, height, inner)
  const side = Math.max(leastSide, width * 0.16)
  const frame = lying(width, side, inner)
  const fits = width >= 620 && frame.gap >= leastGap && stepsOf(frame).every((step) => step >= leastStep)
  return fits ? lying(width, Math.min(260, side), inner) : upright(width, inner)
}

function boxAt({posture, axis}: Frame, along: number, thick: number, span: number): Box {
  return posture === 'lying'
    ? {x: along, y: axis - span / 2, width: thick, height: span}
    : {x: axis - span / 2, y: along, width: span, height: thick}
}

function imagePlace(frame: Frame, layer: NetLayer, index: number, along: number): LayerPlace {
  const box = boxAt(frame, along, frame.side, frame.side)
  const units = numbers(layer.shape)
  return {
    ...{index, box, units, layer, role: layer.name, hidden: null},
    ...{cells: 0, every: 1, circles: false, maps: null},
  }
}

function innerPlace(frame: Frame, layer: NetLayer, index: number, along: number): Omit<LayerPlace, 'hidden'> {
  const {side, posture} = frame
  const units = numbers(layer.shape)
  const thick = frame.thick[index - 1] ?? bar
  const {span, circles} = sizeOf(layer, side, posture, thick)
  const common = {role: layer.name, index, units, layer, circles}
  const box = boxAt(frame, along, thick, span)
  if (layer.maps) {
    const maps = mapGrid(layer.maps, box)
    return {...common, maps, box: maps.box, cells: 0, every: 1}
  }
  const cells = circles ? {cells: units, every: 1} : sampling(units, span)
  return {...common, ...cells, maps: null, box}
}

/** The hidden layers of the encoder counted inwards, those of the decoder as the layers that they mirror. */
function hiddenOf(layers: readonly NetLayer[], index: number): number | null {
  const role = layers[index]?.name
  if (role === 'encoder') return layers.slice(0, index).filter(({name}) => name === role).length
  if (role === 'decoder') return layers.slice(index + 1).filter(({name}) => name === role).length
  return null
}

const scaledBox = ({x, y, width, height}: Box, unit: number): Box => ({
  ...{x: x * unit, y: y * unit},
  ...{width: width * unit, height: height * unit},
})

/**
 * Where everything stands: the input image, every layer of the encoder, the code, the decoder's, output and error.
 * @param unit how much larger than usual the type is: everything grows with it
 * @param height what it has to keep to; null where it takes what its width asks for
 */
export function layOut(
  layers: readonly NetLayer[],
  available: number,
  unit = 1,
  height: number | null = null,
): HourglassLayout {
  const frame = frameOf(available / unit, height === null ? null : height / unit, layers.slice(1, -1))
  const last = layers.length - 1
  let along = 0
  const places = layers.map((layer, index): LayerPlace => {
    const isImage = index === 0 || index === last
    const place = isImage
      ? imagePlace(frame, layer, index, along)
      : {...innerPlace(frame, layer, index, along), hidden: hiddenOf(layers, index)}
    const [own, after] = isImage
      ? [frame.side, frame.lead]
      : [frame.thick[index - 1] ?? bar, index === last - 1 ? frame.lead : frame.gap]
    along += own + after
    return place
  })
  return {
    unit,
    posture: frame.posture,
    names: frame.names,
    width: frame.width * unit,
    height: frame.height * unit,
    side: frame.side * unit,
    layers: places.map((place) => ({
      ...place,
      box: scaledBox(place.box, unit),
      maps: place.maps && {...place.maps, box: scaledBox(place.maps.box, unit), cell: place.maps.cell * unit},
    })),
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
