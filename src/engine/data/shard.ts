/**
 * What is inside a shard, once inflated: the labels, then which pixels hold ink (one bit each, first pixel
 * highest), then the values of those pixels alone, one after another. Four of five pixels are blank, and
 * with their places told apart from the values gzip gets by with 147 bytes an image instead of 162.
 */
import {type Digits, pixels} from '../../contract/data'
import {byteAt} from '../../maths/arrays'
import {engineError} from '../errors'

const maskBytes = pixels / 8

/** `[count, 784]` images and their labels to the bytes of a shard. */
export function packShard({images, labels}: Digits): Uint8Array<ArrayBuffer> {
  const ink = images.reduce((sum, value) => sum + Math.min(value, 1), 0)
  const raw = new Uint8Array(labels.length + labels.length * maskBytes + ink)
  raw.set(labels)
  let next = labels.length * (1 + maskBytes)
  images.forEach((value, pixel) => {
    if (value === 0) return
    const byte = labels.length + (pixel >> 3)
    raw[byte] = byteAt(raw, byte) | (128 >> (pixel & 7))
    raw[next++] = value
  })
  return raw
}

/** The reverse, into the places of the images and labels. @throws EngineError where the bytes do not fit */
export function unpackShard(raw: Uint8Array, {images, labels}: Digits): void {
  const count = labels.length
  const values = count * (1 + maskBytes)
  if (raw.length < values) throw engineError('data-corrupt', 'a shard ends before its images do')
  let next = values
  images.fill(0)
  for (let byte = 0; byte < count * maskBytes; byte++) {
    let mask = byteAt(raw, count + byte)
    while (mask !== 0) {
      const bit = Math.clz32(mask) - 24
      // Read unchecked: where the bytes end before the ink does is told below, as what is wrong with them.
      images[byte * 8 + bit] = raw[next++] ?? 0
      mask &= ~(128 >> bit)
    }
  }
  if (next !== raw.length) throw engineError('data-corrupt', 'a shard holds more or less ink than it says')
  labels.set(raw.subarray(0, count))
}
