import {type Box, gaussianStep, type HourglassLayout, type LayerPlace} from './layout'

/** What stands in the waist of a Gaussian code, one beside the other (upright: one below the other). */
export const waistSymbols = ['μ', 'σ', 'z'] as const

/** The columns of a Gaussian waist: means, deviations, and what the decoder is given. */
export function waistColumns({box, circles}: LayerPlace, {posture, unit}: HourglassLayout): Box[] {
  if (posture === 'upright') {
    const step = gaussianStep.upright * unit
    return waistSymbols.map((_, i) => ({...box, y: box.y + i * step, height: box.height - 2 * step}))
  }
  const step = gaussianStep[circles ? 'circles' : 'cells'] * unit
  const width = circles ? step : box.width - 2 * step - 4 * unit
  return waistSymbols.map((_, i) => ({...box, x: box.x + i * step, width}))
}
