import {byteAt, wordAt} from '../../maths/arrays'

/** Places within a pixel, each way, for which a disc is prepared. */
const phases = 4

/** A disc as alphas, for each of the 4 × 4 places within a pixel where its centre may lie. */
export interface Stamp {
  /** Pixels from the centre's pixel to the edge of the square. */
  readonly reach: number
  /** `[16][(2 · reach + 1)²]`, 0 to 255. */
  readonly alphas: readonly Uint8Array[]
}

/** @param radius in device pixels */
export function makeStamp(radius: number, alpha: number): Stamp {
  const reach = Math.ceil(radius + 0.5)
  const side = 2 * reach + 1
  const alphas = Array.from({length: phases ** 2}, (_, phase) => {
    const cx = reach + ((phase % phases) + 0.5) / phases - 0.5
    const cy = reach + (Math.floor(phase / phases) + 0.5) / phases - 0.5
    return Uint8Array.from({length: side ** 2}, (_, i) => {
      const distance = Math.hypot((i % side) - cx, Math.floor(i / side) - cy)
      return Math.round(255 * alpha * Math.max(0, Math.min(1, radius + 0.5 - distance)))
    })
  })
  return {reach, alphas}
}

/** Pixels to stamp on, `[height, width]`, as `ImageData` holds them. */
export interface PixelBuffer {
  readonly pixels: Uint32Array
  readonly width: number
  readonly height: number
}

/** Puts a colour over a pixel; both with straight alpha. Half of all pixels lie under their own colour. */
export function over(under: number, colour: number, alpha: number): number {
  const underAlpha = under >>> 24
  if (underAlpha === 0) return (alpha << 24) | colour
  const sum = alpha + (underAlpha * (255 - alpha)) / 255
  const opacity = (sum + 0.5) << 24
  if ((under & 0xffffff) === colour) return opacity | colour
  const share = alpha / sum
  const keep = 1 - share
  const r = ((colour & 255) * share + (under & 255) * keep + 0.5) | 0
  const g = (((colour >> 8) & 255) * share + ((under >> 8) & 255) * keep + 0.5) | 0
  const b = (((colour >> 16) & 255) * share + ((under >> 16) & 255) * keep + 0.5) | 0
  return opacity | (b << 16) | (g << 8) | r
}

/** Stamps a disc of a packed colour (its alpha bits unused) with its centre at (x, y) in device pixels. */
export function stampDisc(buffer: PixelBuffer, stamp: Stamp, x: number, y: number, colour: number): void {
  const {pixels, width, height} = buffer
  const {reach} = stamp
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (!(left >= -reach && top >= -reach && left < width + reach && top < height + reach)) return
  const phase = Math.floor((y - top) * phases) * phases + Math.floor((x - left) * phases)
  const alphas = stamp.alphas[phase]
  if (!alphas) return
  const side = 2 * reach + 1
  const bare = colour & 0xffffff
  const [x0, x1] = [Math.max(0, left - reach), Math.min(width - 1, left + reach)]
  const [y0, y1] = [Math.max(0, top - reach), Math.min(height - 1, top + reach)]
  for (let py = y0; py <= y1; py++) {
    const row = (py - top + reach) * side - left + reach
    for (let px = x0; px <= x1; px++) {
      const alpha = byteAt(alphas, row + px)
      if (alpha === 0) continue
      const at = py * width + px
      pixels[at] = over(wordAt(pixels, at), bare, alpha)
    }
  }
}
