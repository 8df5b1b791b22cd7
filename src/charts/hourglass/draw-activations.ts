import {interpolateRgb} from 'd3'
import type {Ink} from '../../theme/ink'
import type {HourglassLayout, LayerPlace} from './layout'

/** Colour of an activation as a share of its layer's largest: ink for positive, the second colour for negative. */
export function activationColour(ink: Ink): (share: number) => string {
  const positive = interpolateRgb(ink.pixelOff, ink.pixelOn)
  const negative = interpolateRgb(ink.pixelOff, ink.second)
  return (share) => (share >= 0 ? positive(Math.min(1, share)) : negative(Math.min(1, -share)))
}

/** The largest size of an activation in a layer, and 1 for a silent one. */
export function largest(values: Float32Array): number {
  let most = 0
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value)
  return most || 1
}

function drawLayer(
  context: CanvasRenderingContext2D,
  place: LayerPlace,
  values: Float32Array,
  lying: boolean,
  colour: (share: number) => string,
): void {
  const {box, cells, every} = place
  const scale = 1 / largest(values)
  const length = (lying ? box.height : box.width) / cells
  const gap = length >= 5 ? 1 : 0
  for (let cell = 0; cell < cells; cell++) {
    context.fillStyle = colour((values[cell * every] ?? 0) * scale)
    const at = cell * length
    if (lying) context.fillRect(box.x, box.y + at, box.width, length - gap)
    else context.fillRect(box.x + at, box.y, length - gap, box.height)
  }
}

/** How far into the net a layer lies, 0 at the first and 1 at the last hidden one. */
const depth = (place: LayerPlace, layers: number) => (place.index - 1) / Math.max(1, layers - 3)

/**
 * Draws every hidden layer's activations as a column of cells; a layer that does not fit its values (they belong to
 * the net before the last change) stays empty.
 * @param progress how far the digit has come through the net, 0 to 1
 */
export function drawActivations(
  context: CanvasRenderingContext2D,
  layout: HourglassLayout,
  values: readonly Float32Array[],
  ink: Ink,
  progress: number,
): void {
  const colour = activationColour(ink)
  for (const place of layout.layers) {
    const layer = values[place.index]
    if (place.cells === 0 || place.circles || layer?.length !== place.units) continue
    const arrived = Math.max(0, Math.min(1, (progress * 1.35 - depth(place, layout.layers.length)) / 0.35))
    if (arrived === 0) continue
    context.globalAlpha = arrived
    drawLayer(context, place, layer, layout.posture === 'lying', colour)
  }
  context.globalAlpha = 1
}
