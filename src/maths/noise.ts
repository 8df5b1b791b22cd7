/** Corruptions that a denoising autoencoder learns to undo (Vincent et al. 2010), drawn anew at every call. */
import type {Corruption, CorruptionKind} from '../contract/model'
import {at, at32} from './arrays'
import type {RandomStream} from './random'

const side = 28
const pixels = side * side

/** `level` as in `Corruption`; `values` are those of whole examples, one after another. */
type Corrupt = (values: Float32Array, level: number, stream: RandomStream) => void

/**
 * Corrupts the first `count` of the images `[≥ count, 784]`, in place: what comes out is within [0, 1].
 * Points in space, `[≥ count, numbers]`, are not confined to [0, 1], and cannot have holes.
 * @throws RangeError for holes in something that is no image
 */
export function corrupt(
  {kind, level}: Corruption,
  images: Float32Array,
  count: number,
  stream: RandomStream,
  numbers = pixels,
): void {
  if (level === 0) return
  const values = images.subarray(0, count * numbers)
  if (numbers === pixels) corruptions[kind](values, level, stream)
  else if (kind === 'gaussian') addNoise(values, level, stream)
  else if (kind === 'holes') throw new RangeError('only images can have holes')
  else corruptions[kind](values, level, stream)
}

const corruptions: Readonly<Record<CorruptionKind, Corrupt>> = {
  gaussian: (values, level, stream) => {
    addNoise(values, level, stream)
    for (let i = 0; i < values.length; i++) {
      const above = positive(at32(values, i))
      values[i] = above - positive(above - 1)
    }
  },

  /** Each value becomes 0 with probability `level`: dropout on the input, without its rescaling. */
  masking: (values, level, stream) =>
    inPieces(values, (piece, draws) => {
      stream.uniforms(draws)
      for (let i = 0; i < piece.length; i++) if (at32(draws, i) < level) piece[i] = 0
    }),

  /** Each value becomes 0 or 1, evenly, with probability `level`. */
  saltpepper: (values, level, stream) =>
    inPieces(values, (piece, draws) => {
      stream.uniforms(draws)
      for (let i = 0; i < piece.length; i++) {
        const draw = at32(draws, i)
        if (draw < level) piece[i] = draw < level / 2 ? 0 : 1
      }
    }),

  /** Black rectangles over `level` of every image's area, each image its own. */
  holes: (values, level, stream) => {
    for (let start = 0; start < values.length; start += pixels)
      cutHoles(values.subarray(start, start + pixels), level, stream)
  },
}

/** max(0, x), exactly. Without a branch, as a processor cannot guess the sign of noise: five times as fast. */
const positive = (x: number) => (x + Math.abs(x)) / 2

/** x + level · N(0, 1). */
function addNoise(values: Float32Array, level: number, stream: RandomStream): void {
  inPieces(values, (piece, draws) => {
    stream.normals(draws)
    for (let i = 0; i < piece.length; i++) piece[i] = at32(piece, i) + level * at32(draws, i)
  })
}

/** Room for the random numbers of one piece of a batch: drawing many at once is what makes it fast. */
const scratch = new Float32Array(4096)

function inPieces(values: Float32Array, change: (piece: Float32Array, draws: Float32Array) => void): void {
  for (let start = 0; start < values.length; start += scratch.length) {
    const piece = values.subarray(start, start + scratch.length)
    change(piece, scratch.subarray(0, piece.length))
  }
}

const smallestHole = 4
const largestHole = 12

/** Cuts rectangle after rectangle until the share is covered; the last one ends at the row that does it. */
function cutHoles(image: Float32Array, level: number, stream: RandomStream): void {
  const covered = new Uint8Array(pixels)
  let left = Math.round(Math.min(1, level) * pixels)
  while (left > 0) {
    const [top, bottom] = extent(stream)
    const [first, end] = extent(stream)
    for (let row = top; row < bottom && left > 0; row++) {
      for (let pixel = row * side + first; pixel < row * side + end; pixel++) {
        left -= 1 - at(covered, pixel)
        covered[pixel] = 1
        image[pixel] = 0
      }
    }
  }
}

/** Where a hole begins and ends along one axis; it may reach over the edge, so that corners get their share. */
function extent(stream: RandomStream): [number, number] {
  const length = smallestHole + stream.integer(largestHole - smallestHole + 1)
  const start = stream.integer(side + length - 1) - length + 1
  return [Math.max(0, start), Math.min(side, start + length)]
}
