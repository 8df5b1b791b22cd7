import {expect, test} from 'vitest'
import {pixels, shippedDigits, testCount} from '../../contract/data'
import {packDigits, packLook, unpackDigits, unpackLook} from './look-file'

const listed = {file: 'look.bin', sha256: '', bytes: 0}

test('codes come back within half a step of their largest, errors within a half float', () => {
  const codes = Float32Array.from({length: 2 * testCount}, (_, i) => (i % 2 ? 90 * Math.sin(i) : Math.cos(i)))
  const errors = Float32Array.from({length: testCount}, (_, i) => 0.01 + (i % 100) / 1000)
  const {bytes, steps} = packLook({codes, errors}, 2)
  const back = unpackLook(Uint8Array.from(bytes).buffer, {...listed, steps})
  expect(steps.map((step) => Math.round(step * 32_767))).toEqual([1, 90])
  const away = (size: number, from: number) =>
    back.codes.reduce(
      (most, z, i) => (i % size === from ? Math.max(most, Math.abs(z - (codes[i] ?? 0))) : most),
      0,
    )
  expect(away(2, 0)).toBeLessThan(0.51 / 32_767)
  expect(away(2, 1)).toBeLessThan(0.51 * (90 / 32_767))
  expect(back.errors.every((error, i) => Math.abs(error / (errors[i] ?? 0) - 1) < 2 ** -10)).toBe(true)
})

test('a code that is 0 everywhere is 0', () => {
  const {bytes, steps} = packLook(
    {codes: new Float32Array(testCount), errors: new Float32Array(testCount)},
    1,
  )
  expect(unpackLook(Uint8Array.from(bytes).buffer, {...listed, steps}).codes).toEqual(
    new Float32Array(testCount),
  )
})

test('all labels and the digits that are shipped come back, the others are black', () => {
  const images = Uint8Array.from({length: testCount * pixels}, (_, i) => 1 + (i % 251))
  const labels = Uint8Array.from({length: testCount}, (_, i) => i % 10)
  const packed = packDigits({images, labels})
  const back = unpackDigits(Uint8Array.from(packed).buffer)
  const row = (of: Uint8Array, index: number) => of.slice(index * pixels, (index + 1) * pixels)
  expect(back.labels).toEqual(labels)
  for (const index of shippedDigits) expect(row(back.images, index)).toEqual(row(images, index))
  expect(row(back.images, 5)).toEqual(new Uint8Array(pixels))
})

test('files that were cut short are refused', () => {
  expect(() => unpackDigits(new ArrayBuffer(9))).toThrow('digits.bin is damaged')
  expect(() => unpackLook(new ArrayBuffer(40_000), {...listed, steps: [1, 1]})).toThrow('look.bin is damaged')
})
