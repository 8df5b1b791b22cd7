/** What brush and eraser do to an image: where they were, the noise shows, or a hole. */
import {pixels, side} from '../../../contract/data'
import {at32} from '../../../maths/arrays'

/** What was done to a pixel. */
export const touch = {clean: 0, noise: 1, hole: 2} as const

export type Touch = (typeof touch)[keyof typeof touch]

/** `[784]`, a `Touch` a pixel. */
export type Mask = Uint8Array

export const untouched: Mask = new Uint8Array(pixels)

/** The image where it was left alone, the noisy one where the brush was, black where the eraser was: `[784]`. */
export function spoiled(clean: Float32Array, noisy: Float32Array, mask: Mask): Float32Array {
  return clean.map((value, i) => {
    const done = mask[i] ?? touch.clean
    return done === touch.hole ? 0 : done === touch.noise ? at32(noisy, i) : value
  })
}

/**
 * The mask with every pixel touched whose middle lies within `radius` of the line from one place to another. Places
 * are in pixels from the upper left corner.
 */
export function brushed(
  mask: Mask,
  from: readonly [number, number],
  to: readonly [number, number],
  radius: number,
  how: Touch,
): Mask {
  const next = mask.slice()
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const square = dx * dx + dy * dy
  for (let i = 0; i < pixels; i++) {
    const [x, y] = [(i % side) + 0.5 - from[0], Math.floor(i / side) + 0.5 - from[1]]
    const along = square > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / square)) : 0
    if (Math.hypot(x - along * dx, y - along * dy) <= radius) next[i] = how
  }
  return next
}

/** How many pixels are noisy, and how many are holes. */
export function counts(mask: Mask): {readonly noise: number; readonly hole: number} {
  const of = (how: Touch) => mask.reduce((sum, done) => sum + (done === how ? 1 : 0), 0)
  return {noise: of(touch.noise), hole: of(touch.hole)}
}
