import {addAt, at, at32} from './arrays'

/** Samples to a pixel along each axis: 4×4 give edges as soft as a scan's. */
const samples = 4

/**
 * Draws lines with round ends on a square image, anti-aliased. `lines` are x0, y0, x1, y1, … in pixels from
 * the upper left corner. Returns `[side · side]`, each pixel's share of ink.
 */
export function inkLines(lines: readonly (readonly number[])[], width: number, side: number): Float32Array {
  const fine = new Float32Array((side * samples) ** 2)
  for (const line of lines) {
    const place = (i: number) => at(line, i) * samples
    for (let i = 0; i + 1 < line.length; i += 2) {
      const next = i + 3 < line.length ? i + 2 : i
      if (next > i || line.length === 2)
        inkSegment(
          fine,
          side * samples,
          place(i),
          place(i + 1),
          place(next),
          place(next + 1),
          (width * samples) / 2,
        )
    }
  }
  return averaged(fine, side)
}

/** Inks every sample within the radius of the segment; one that lies on the edge gets its share. */
function inkSegment(
  fine: Float32Array,
  size: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  radius: number,
): void {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const square = dx * dx + dy * dy
  const reach = radius + 1
  const [left, right] = samplesBetween(Math.min(x0, x1) - reach, Math.max(x0, x1) + reach, size)
  const [top, bottom] = samplesBetween(Math.min(y0, y1) - reach, Math.max(y0, y1) + reach, size)
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [px, py] = [column + 0.5 - x0, row + 0.5 - y0]
      const along = square > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / square)) : 0
      const distance = Math.hypot(px - along * dx, py - along * dy)
      const ink = Math.min(1, Math.max(0, radius - distance + 0.5))
      const sample = row * size + column
      fine[sample] = Math.max(at32(fine, sample), ink)
    }
  }
}

const samplesBetween = (low: number, high: number, size: number): [number, number] => [
  Math.max(0, Math.floor(low)),
  Math.min(size - 1, Math.ceil(high)),
]

function averaged(fine: Float32Array, side: number): Float32Array {
  const image = new Float32Array(side * side)
  const size = side * samples
  fine.forEach((ink, sample) => {
    const row = Math.floor(sample / size / samples)
    const column = Math.floor((sample % size) / samples)
    addAt(image, row * side + column, ink / samples ** 2)
  })
  return image
}
