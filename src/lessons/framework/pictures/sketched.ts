import {demonstrated, partOf} from '../../../maths/sketches'
import {strokesToImage} from '../../../maths/strokes'

/** In an order in which neighbours look unlike. */
const order = [3, 0, 4, 8, 1, 6, 2, 7, 5, 9]

const images = new Map<number, Float32Array>()

/** The drawn digit that stands at this place of the endless row of them. */
export const digitAt = (place: number): number => order[Math.floor(place) % order.length] ?? 3

/** A drawn digit as a net sees it, `[784]`. */
export function sketched(digit: number): Float32Array {
  const image = images.get(digit) ?? strokesToImage(demonstrated(digit))
  images.set(digit, image)
  return image
}

/** The same while it is being drawn: the first part of its strokes, by share. */
export const partlySketched = (digit: number, share: number): Float32Array =>
  share >= 1 ? sketched(digit) : strokesToImage(partOf(demonstrated(digit), share))

/** From 0 to 1 and back within so many seconds, slow at both ends. */
export const backAndForth = (time: number, seconds: number): number =>
  0.5 - 0.5 * Math.cos((2 * Math.PI * time) / seconds)
