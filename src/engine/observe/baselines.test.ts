import {expect, it} from 'vitest'
import {pixels} from '../../contract/data'
import {simpleBaselines} from './baselines'

it('says what a mean image and a blank page come to, and how low a cross-entropy can fall', () => {
  const [black, white, grey] = [0, 255, 51].map((value) => new Uint8Array(pixels).fill(value))
  const images = Uint8Array.from([...(black ?? []), ...(white ?? []), ...(grey ?? [])])
  const found = simpleBaselines(images, new Float32Array(pixels).fill(0.4))
  expect(found.blackMse).toBeCloseTo((1 + 0.04) / 3, 6)
  expect(found.meanImageMse).toBeCloseTo((0.16 + 0.36 + 0.04) / 3, 6)
  const entropy = -0.2 * Math.log(0.2) - 0.8 * Math.log(0.8)
  expect(found.pixelEntropy).toBeCloseTo(entropy / 3, 9)
  expect(found.meanImageBce).toBeGreaterThan(found.pixelEntropy)
})
