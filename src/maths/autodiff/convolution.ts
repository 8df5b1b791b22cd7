/** Which pixels a convolution connects. */
import type {Connections} from './connections'

/** `[rows, height, width, channels]`. */
export type Picture = readonly [rows: number, height: number, width: number, channels: number]

/**
 * A convolution with 'same' padding from `image` to `output`: output pixel (y, x) sees the image through a window of
 * `side`² pixels whose first is (y·stride − before, x·stride − before), with zeros around the image.
 */
export function convolution(image: Picture, output: Picture, side: number, stride: number): Connections {
  const [rows, height, width, channels] = image
  const [, high, wide, filters] = output
  const top = zerosBefore(height, side, stride)
  const left = zerosBefore(width, side, stride)
  return {
    input: {cells: rows * height * width, channels},
    output: {cells: rows * high * wide, channels: filters},
    matrices: side * side,
    forEach(visit) {
      for (let to = 0; to < rows * high * wide; to++) {
        const row = Math.floor(to / (high * wide))
        const firstY = (Math.floor(to / wide) % high) * stride - top
        const firstX = (to % wide) * stride - left
        for (let matrix = 0; matrix < side * side; matrix++) {
          const y = firstY + Math.floor(matrix / side)
          const x = firstX + (matrix % side)
          if (y >= 0 && y < height && x >= 0 && x < width) visit((row * height + y) * width + x, to, matrix)
        }
      }
    },
  }
}

/** Zeros above an image of this size: half of what ⌈size/stride⌉ windows need, an odd one goes to the end. */
function zerosBefore(size: number, side: number, stride: number): number {
  const needed = (Math.ceil(size / stride) - 1) * stride + side - size
  return Math.floor(Math.max(needed, 0) / 2)
}
