/** What a shipped model makes of the test digits, and the digits that lessons begin with, as files beside it. */
import {createHash} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Digits, pixels, testCount} from '../src/contract/data'
import type {ShippedLook} from '../src/contract/weights'
import {digitsFile, packDigits, packLook} from '../src/lab/shipped/look-file'
import {Shipped} from '../src/lab/shipped/shipped'
import {squaredDistance} from '../src/maths/arrays'
import {forward} from '../src/maths/dense-net'

/** Writes the look of a model that the folder's manifest lists already; says what the manifest is to say of it. */
export async function shipLook(folder: string, name: string, digits: Digits): Promise<ShippedLook> {
  const shipped = new Shipped(async (file) => Uint8Array.from(await readFile(resolve(folder, file))).buffer)
  const {encoder, decoder} = await shipped.net(name)
  const codes: number[] = []
  const errors = new Float32Array(testCount)
  for (let i = 0; i < testCount; i++) {
    const image = Float64Array.from(
      digits.images.subarray(i * pixels, (i + 1) * pixels),
      (grey) => grey / 255,
    )
    const code = forward(encoder, image).at(-1) ?? new Float64Array()
    const reconstruction = forward(decoder, code).at(-1) ?? new Float64Array()
    codes.push(...code)
    errors[i] = squaredDistance(image, reconstruction) / pixels
  }
  const {bytes, steps} = packLook({codes: Float32Array.from(codes), errors}, codes.length / testCount)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = `${name}-look-${sha256.slice(0, 8)}.bin`
  await writeFile(resolve(folder, file), bytes)
  await writeFile(resolve(folder, digitsFile), packDigits(digits))
  return {file, sha256, bytes: bytes.length, steps}
}
