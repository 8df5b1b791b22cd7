import {interpolateRgb} from 'd3'
import {at32} from '../../maths/arrays'
import type {Ink} from '../../theme/ink'
import {channelOf, divergingRamp, largestSize, paintSigned} from '../parts/colours'
import {contextOf} from '../parts/context'
import type {Box, HourglassLayout, LayerPlace} from './layout'
import {mapPlace} from './map-grid'
import {waistColumns} from './waist'

/** Colour of an activation as a share of its layer's largest: ink for positive, the second colour for negative. */
export function activationColour(ink: Ink): (share: number) => string {
  const positive = interpolateRgb(ink.pixelOff, ink.pixelOn)
  const negative = interpolateRgb(ink.pixelOff, ink.second)
  return (share) => (share >= 0 ? positive(Math.min(1, share)) : negative(Math.min(1, -share)))
}

/** The largest size of an activation in a layer, and 1 for a silent one. */
export const largest = (values: Float32Array): number => largestSize(values) || 1

function drawCells(
  context: CanvasRenderingContext2D,
  box: Box,
  {cells, every}: LayerPlace,
  values: Float32Array,
  lying: boolean,
  colour: (share: number) => string,
): void {
  const scale = 1 / largest(values)
  const length = (lying ? box.height : box.width) / cells
  const gap = length >= 5 ? 1 : 0
  for (let cell = 0; cell < cells; cell++) {
    context.fillStyle = colour(at32(values, cell * every) * scale)
    const at = cell * length
    if (lying) context.fillRect(box.x, box.y + at, box.width, length - gap)
    else context.fillRect(box.x + at, box.y, length - gap, box.height)
  }
}

/** Draws feature maps `[height, width, channels]` side by side, all on one scale. */
function drawMaps(
  context: CanvasRenderingContext2D,
  {maps, layer}: LayerPlace,
  values: Float32Array,
  {second, pixelOff, pixelOn}: Ink,
): void {
  const [height, width, channels] = layer.maps ?? []
  if (!maps || !height || !width || !channels) return
  const colours = divergingRamp(second, pixelOff, pixelOn)
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [width, height]
  const small = contextOf(canvas)
  if (!small) return
  const image = small.createImageData(width, height)
  const most = largest(values)
  context.imageSmoothingEnabled = false
  for (let map = 0; map < maps.shown; map++) {
    paintSigned(new Uint32Array(image.data.buffer), channelOf(values, channels, map), most, colours)
    small.putImageData(image, 0, 0)
    const {x, y, width: side} = mapPlace(maps, map)
    context.drawImage(canvas, x, y, side, side)
  }
}

/** How far into the net a layer lies, 0 at the first and 1 at the last hidden one. */
const depth = (place: LayerPlace, layers: number) => (place.index - 1) / Math.max(1, layers - 3)

/** What is drawn of a net: the values of its layers, and of a Gaussian code what it is beside its means. */
export interface Drawn {
  /** By position in the trace. */
  readonly values: readonly Float32Array[]
  readonly deviation: Float32Array | null
  /** What the decoder is given in place of the means. */
  readonly drawn: Float32Array | null
}

/**
 * Draws every hidden layer's activations, as a column of cells or as maps; a layer that does not fit its values (they
 * belong to the net before the last change) stays empty.
 * @param progress how far the digit has come through the net, 0 to 1
 */
export function drawActivations(
  context: CanvasRenderingContext2D,
  layout: HourglassLayout,
  {values, deviation, drawn}: Drawn,
  ink: Ink,
  progress: number,
): void {
  const colour = activationColour(ink)
  const lying = layout.posture === 'lying'
  for (const place of layout.layers) {
    const {layer, circles, cells, maps, units, box} = place
    const own = values[layer.traced ?? -1]
    if ((cells === 0 && !maps) || circles || own?.length !== units) continue
    const arrived = Math.max(0, Math.min(1, (progress * 1.35 - depth(place, layout.layers.length)) / 0.35))
    if (arrived === 0) continue
    context.globalAlpha = arrived
    if (maps) drawMaps(context, place, own, ink)
    else if (!layer.gaussian) drawCells(context, box, place, own, lying, colour)
    else
      waistColumns(place, layout).forEach((column, i) => {
        const shown = [own, deviation, drawn ?? own][i]
        if (shown) drawCells(context, column, place, shown, lying, colour)
      })
  }
  context.globalAlpha = 1
}
