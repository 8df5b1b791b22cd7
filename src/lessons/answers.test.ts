/**
 * What predictions are scored against and what is answered to questions that students ask, measured: where an answer
 * is no longer true, one of these fails.
 */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parse} from 'valibot'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {type Digits, oneOfEach, pixels} from '../contract/data'
import {specOf, TestClient} from '../engine/testing/test-client'
import {Shipped} from '../lab/shipped/shipped'
import {finish} from '../maths/finish'
import {mean, variance} from '../maths/statistics'
import {analyse} from './denoising/analysis'
import {codesAnswer, errorsAnswer} from './denoising/protocol'
import {sameLabel, sameLabelByPixels} from './latent-space/predictions/same-label'
import pca from './pca/lesson'
import {angleTo, columnsOf, unitCodes} from './pca/maths/columns'
import {scoresOf} from './pca/maths/scores'
import {sizedSpec} from './pca/state/code-size'

vi.setConfig({testTimeout: 600_000, hookTimeout: 120_000})

const client = new TestClient()
const {engine} = client
const weights = fileURLToPath(new URL('../../public/weights/', import.meta.url))
const shipped = new Shipped(async (file) => new Uint8Array(await readFile(weights + file)).buffer)
let digits: Digits
/** All test digits, `[10,000, 784]`. */
let images: Float32Array

beforeAll(async () => {
  await client.open()
  digits = await engine.testDigits()
  images = Float32Array.from(digits.images, (grey) => grey / 255)
  for (const name of ['dense-2', 'fan-2', 'plain-32', 'denoising-32']) {
    const checkpoint = await shipped.checkpoint(name)
    if (!checkpoint) throw new Error(`${name} is not shipped`)
    await engine.createRun(name, checkpoint.spec, checkpoint)
  }
})

/** Trains a run for one epoch; its error and PCA’s, on the test digits. */
async function afterOneEpoch(name: string, spec: ReturnType<typeof specOf>) {
  await client.losses(name, {...spec, parameters: {...spec.parameters, epochs: 1}})
  await engine.components(1)
  const {testMse, pcaTestMse} = await engine.report(name)
  return {net: testMse ?? Number.NaN, exact: pcaTestMse ?? Number.NaN}
}

function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [ofA, ofB] = [mean(a), mean(b)]
  const products = Array.from(a, (x, i) => (x - ofA) * ((b[i] ?? 0) - ofB))
  return mean(products) / Math.sqrt(variance(a) * variance(b))
}

describe('latent space', () => {
  it('of eight neighbours about seven in ten have the same label by two numbers, and nine in ten by pixels', async () => {
    const codes = await engine.encode('dense-2', images)
    expect(finish(sameLabel(codes, 2, digits.labels))).toBeCloseTo(0.7, 1)
    expect(finish(sameLabel(digits.images, pixels, digits.labels))).toBeCloseTo(sameLabelByPixels, 2)
  })

  /** How far two digits of a kind are apart, by mean squared pixels, and how much ink one has. */
  function ofKind(kind: number): {readonly apart: number; readonly ink: number} {
    const rows = Array.from(digits.labels.keys()).filter((i) => digits.labels[i] === kind)
    const byPixel = Array.from({length: pixels}, (_, p) => rows.map((i) => images[i * pixels + p] ?? 0))
    return {apart: 2 * mean(byPixel.map(variance)), ink: mean(byPixel.map(mean))}
  }

  it('1s differ by about half as much as digits of any other kind, with half the ink of most', () => {
    const kinds = Array.from({length: 10}, (_, kind) => ofKind(kind))
    const [one, others] = [kinds[1], kinds.filter((_, kind) => kind !== 1)]
    expect((one?.apart ?? 0) / mean(others.map(({apart}) => apart))).toBeCloseTo(0.5, 1)
    expect((one?.apart ?? 0) / Math.min(...others.map(({apart}) => apart))).toBeLessThan(0.65)
    expect((one?.ink ?? 0) / mean(others.map(({ink}) => ink))).toBeCloseTo(0.55, 1)
  })

  it('a code without bounds may pass 100, one behind a tanh stays between −1 and 1', async () => {
    const largest = async (run: string) =>
      (await engine.encode(run, images.subarray(0, 2000 * pixels))).reduce(
        (most, z) => Math.max(most, Math.abs(z)),
        0,
      )
    expect(await largest('fan-2')).toBeGreaterThan(100)
    expect(await largest('dense-2')).toBeLessThanOrEqual(1)
  })

  it('with another seed the same digits lie elsewhere', async () => {
    const maps: Float32Array[] = []
    for (const seed of [1, 2]) {
      await client.losses(`seed ${seed}`, specOf('dense', {code: 2, seed, epochs: 4, images: 2000}))
      maps.push(await engine.encode(`seed ${seed}`, images.subarray(0, 1000 * pixels)))
    }
    const axisOf = (map: number, axis: number) => maps[map]?.filter((_, i) => i % 2 === axis) ?? []
    const alike = [0, 1].map((axis) => correlation(axisOf(0, axis), axisOf(1, axis)))
    expect(Math.min(...alike)).toBeLessThan(0.8)
  })

  it('digits lying on their side have about twice the error', async () => {
    const upright = images.subarray(0, 500 * pixels)
    const turned = upright.map((_, i) => {
      const p = i % pixels
      return upright[i - p + (p % 28) * 28 + 27 - Math.floor(p / 28)] ?? 0
    })
    const errorOf = async (given: Float32Array) => {
      const drawn = await engine.decode('dense-2', await engine.encode('dense-2', given))
      return mean(given.map((ink, i) => (ink - (drawn[i] ?? 0)) ** 2))
    }
    const times = (await errorOf(turned)) / (await errorOf(upright))
    expect(times).toBeGreaterThan(1.6)
    expect(times).toBeLessThan(2.6)
  })
})

describe('PCA', () => {
  it('keeps half of the variance with 11 numbers, and draws 1 best from two', async () => {
    const components = await engine.components(11)
    const kept = (count: number) => components.explained.slice(0, count).reduce((sum, one) => sum + one, 0)
    expect([kept(10) < 0.5, kept(11) >= 0.5]).toEqual([true, true])
    const errors = Array.from(finish(scoresOf(components, digits.images, digits.labels)).digitErrors[2] ?? [])
    expect(errors.indexOf(Math.min(...errors))).toBe(1)
  })

  it('with the mean left in, one epoch brings the loss within 5 % of PCA’s and leaves the plane near a right angle', async () => {
    const {raw} = pca.runs
    if (!raw) throw new Error('the run is not declared')
    const {net, exact} = await afterOneEpoch('raw', raw.spec)
    expect(net).toBeLessThan(1.05 * exact)
    const {vectors} = await engine.components(2)
    const columns = columnsOf(await engine.decode('raw', unitCodes(2)), pixels)
    expect(angleTo(vectors, columns, pixels)).toBeGreaterThan(80)
  })

  it('is far ahead of a network with 64 numbers after one epoch', async () => {
    const {net, exact} = await afterOneEpoch('k64', sizedSpec('dense', 64))
    expect(net).toBeGreaterThan(2 * exact)
  })
})

describe('denoising', () => {
  it('has a third of the plain network’s error at the noise of its training, and is ahead of it from σ = 0.15 on', async () => {
    const errorsAt = async (level: number) => {
      const asked = {ask: 'errors', runs: ['plain-32', 'denoising-32'], kind: 'gaussian', level, seed: 1}
      const {errors} = parse(errorsAnswer, await analyse(asked, engine))
      return {plain: errors[0] ?? Number.NaN, denoising: errors[1] ?? Number.NaN}
    }
    const [weak, little, full] = [await errorsAt(0.1), await errorsAt(0.15), await errorsAt(0.5)]
    expect(weak.plain).toBeLessThan(weak.denoising)
    expect(little.denoising).toBeLessThan(little.plain)
    expect(full.denoising / full.plain).toBeCloseTo(0.33, 1)
  })

  it('shrinks the spread of one digit’s codes to about three fifths of the plain network’s', async () => {
    const spreads: number[] = []
    for (const run of ['plain-32', 'denoising-32']) {
      const noise = {kind: 'gaussian', level: 0.5, seed: 1} as const
      const asked = {ask: 'codes', run, stamp: '1', index: oneOfEach[7] ?? 0, ...noise} as const
      spreads.push(parse(codesAnswer, await analyse(asked, engine)).meanSpread)
    }
    expect((spreads[1] ?? 0) / (spreads[0] ?? 1)).toBeCloseTo(0.6, 1)
  })
})
