import type {Strip} from '../../contract/snapshot'
import {at32, byteAt} from '../../maths/arrays'

export const pixels = 784

/** Whether the encoder was given something else than the test digits themselves. */
export function isCorrupted(strip: Strip, images: Uint8Array): boolean {
  return strip.indices.some((index, column) => {
    for (let i = 0; i < pixels; i++) {
      const clean = byteAt(images, index * pixels + i) / 255
      if (Math.abs(at32(strip.input, column * pixels + i) - clean) > 0.004) return true
    }
    return false
  })
}

/** The digits it does best and worst at; null where fewer than two have a figure. */
export function bestAndWorst(digitErrors: Float32Array): {best: number; worst: number} | null {
  const known = [...digitErrors.keys()].filter((digit) => Number.isFinite(digitErrors[digit]))
  if (known.length < 2) return null
  const order = known.sort((a, b) => at32(digitErrors, a) - at32(digitErrors, b))
  const [best, worst] = [order[0], order[order.length - 1]]
  return best === undefined || worst === undefined ? null : {best, worst}
}
