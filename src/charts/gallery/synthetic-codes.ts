import type {SamplesTrace, TraversalsTrace} from '../../contract/trace'
import {at32, byteAt} from '../../maths/arrays'
import {randomStream} from '../../maths/random'
import type {Digits} from './synthetic'

/** Stand-ins for what a decoder makes of codes; nothing of this is in the product. */
const [side, pixels] = [28, 784]

/** A digit moved by some pixels and made fainter or bolder, as bytes. */
function varied({images}: Digits, index: number, across: number, bold: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({length: pixels}, (_, at) => {
    const x = (at % side) - Math.round(across)
    const from = Math.floor(at / side) * side + x
    const grey = x < 0 || x >= side ? 0 : byteAt(images, index * pixels + from)
    return grey * bold
  })
}

function joined(all: readonly Uint8ClampedArray[]): Uint8ClampedArray {
  const images = new Uint8ClampedArray(all.length * pixels)
  all.forEach((image, i) => {
    images.set(image, i * pixels)
  })
  return images
}

/** Draws that are digits, from the prior less so. */
export function samplesOf(digits: Digits, from: SamplesTrace['from'], seed: number): SamplesTrace {
  const [count, size] = [40, 2]
  const codes = new Float32Array(count * size)
  randomStream(seed, 'gallery draws').normals(codes)
  const images = Array.from({length: count}, (_, i) =>
    varied(digits, (seed * 40 + i) % 400, at32(codes, i * size), from === 'prior' ? 0.6 : 1),
  )
  return {kind: 'samples', from, codes, positions: codes, images: joined(images)}
}

/** Dimensions that move a digit less and less; from the eighth on they are dead. */
export function traversalsOf(digits: Digits, index: number, size: number): TraversalsTrace {
  const code = new Float32Array(size)
  randomStream(index + 1, 'gallery code').normals(code)
  const offsets = Float32Array.from({length: 13}, (_, i) => i / 2 - 3)
  const dimensions = Array.from(code, (value, dimension) => {
    const carries = dimension < 7 ? 3.2 * 0.7 ** dimension : 0.001
    return {dimension, value, centre: 0, deviation: 1, carries, dead: carries < 0.01}
  }).slice(0, 10)
  const images = dimensions.flatMap(({carries, dimension}) =>
    Array.from(offsets, (offset) =>
      dimension % 2 === 0
        ? varied(digits, index, 1.2 * offset * Math.min(1, carries), 1)
        : varied(digits, index, 0, 1 + 0.25 * offset * Math.min(1, carries)),
    ),
  )
  const reconstruction = varied(digits, index, 0, 1)
  return {kind: 'traversals', code, reconstruction, dimensions, offsets, images: joined(images)}
}

/** What a moved code decodes to: the digit, moved by all its dimensions. */
export function movedImage(digits: Digits, index: number, moved: ReadonlyMap<number, number>): Float32Array {
  const across = [...moved.values()].reduce((sum, offset) => sum + offset, 0)
  return Float32Array.from(varied(digits, index, across, 1), (grey) => grey / 255)
}
