/** Files of first looks: what is shown of a shipped model, and of the test digits, before MNIST has arrived. */
import {type Digits, pixels, shippedDigits, testCount} from '../../contract/data'
import type {ShippedLook} from '../../contract/weights'
import {at} from '../../maths/arrays'
import {fromHalf, toHalf} from '../../maths/half'

/** What a shipped model makes of the test digits. */
export interface Look {
  /** `[10000, code size]`. */
  readonly codes: Float32Array
  /** Squared error of each test digit, mean per pixel, `[10000]`. */
  readonly errors: Float32Array
}

const most = 32_767

/**
 * Codes as 16-bit integers, in steps that reach each dimension's largest value; then the errors as half floats. All
 * little-endian, as every machine is that this runs on.
 */
export function packLook({codes, errors}: Look, size: number): {bytes: Uint8Array; steps: number[]} {
  const steps = Array.from({length: size}, (_, i) => {
    const sizes = codes.filter((_, place) => place % size === i).map(Math.abs)
    return sizes.reduce((largest, value) => Math.max(largest, value), 0) / most || 1
  })
  const integers = Int16Array.from(codes, (z, i) => Math.round(z / at(steps, i % size)))
  const bytes = new Uint8Array(integers.byteLength + 2 * errors.length)
  bytes.set(new Uint8Array(integers.buffer))
  bytes.set(new Uint8Array(toHalf(errors).buffer), integers.byteLength)
  return {bytes, steps}
}

/** @throws Error where the file is not as long as it has to be */
export function unpackLook(bytes: ArrayBuffer, {steps, file}: ShippedLook): Look {
  const numbers = testCount * steps.length
  if (bytes.byteLength !== 2 * (numbers + testCount)) throw new Error(`${file} is damaged`)
  const integers = new Int16Array(bytes, 0, numbers)
  return {
    codes: Float32Array.from(integers, (z, i) => z * at(steps, i % steps.length)),
    errors: fromHalf(new Uint16Array(bytes, 2 * numbers)),
  }
}

/** The labels and some images of the test digits lie beside the models. */
export const digitsFile = 'digits.bin'

/** All labels, then the images of `shippedDigits`, a byte a pixel. */
export function packDigits({images, labels}: Digits): Uint8Array {
  const shown = shippedDigits.map((index) => images.subarray(index * pixels, (index + 1) * pixels))
  const packed = new Uint8Array(testCount + shown.length * pixels)
  packed.set(labels)
  shown.forEach((image, i) => {
    packed.set(image, testCount + i * pixels)
  })
  return packed
}

/** The test digits, black but for those that are shipped. @throws Error where the file is not as long as it has to be */
export function unpackDigits(bytes: ArrayBuffer): Digits {
  if (bytes.byteLength !== testCount + shippedDigits.length * pixels)
    throw new Error(`${digitsFile} is damaged`)
  const images = new Uint8Array(testCount * pixels)
  shippedDigits.forEach((index, i) => {
    images.set(new Uint8Array(bytes, testCount + i * pixels, pixels), index * pixels)
  })
  return {images, labels: new Uint8Array(bytes.slice(0, testCount))}
}
