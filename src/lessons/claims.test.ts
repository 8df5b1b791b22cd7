/**
 * What the lessons' prose says of the models that come with the page, and of training, measured: where a sentence is no
 * longer true, one of these fails. On few images, so that it stays quick.
 */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parse} from 'valibot'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {boundedDomain, fitDomain} from '../charts/latent-space/frame'
import {outside} from '../charts/latent-space/positions'
import {type Digits, pixels} from '../contract/data'
import type {CorruptionKind} from '../contract/model'
import {specOf, TestClient} from '../engine/testing/test-client'
import {Shipped} from '../lab/shipped/shipped'
import {
  distanceOf,
  pathThrough,
  sphericalAbout,
  stepLengths,
  straight,
  unevenness,
} from '../maths/interpolation'
import {areaOfHalf, distanceOfMedians} from '../maths/map-spread'
import {nearest} from '../maths/neighbours'
import {mean, variance} from '../maths/statistics'
import {analyse} from './denoising/analysis'
import denoising from './denoising/lesson'
import {codesAnswer, errorsAnswer, sheetAnswer} from './denoising/protocol'
import {unbounded} from './framework/spec'
import {landAlong, loneliness, quantile, radiiOf, type Settlers} from './interpolation/maths/land'
import {pictured, zeroToOne} from './interpolation/scene-props'

vi.setConfig({testTimeout: 600_000, hookTimeout: 120_000})

const client = new TestClient()
const {engine} = client
const weights = fileURLToPath(new URL('../../public/weights/', import.meta.url))
const shipped = new Shipped(async (file) => new Uint8Array(await readFile(weights + file)).buffer)

/** Every so manieth test digit. */
const stride = 2
const indices = Array.from({length: 10_000 / stride}, (_, i) => i * stride)
let digits: Digits
let images: Float32Array
let labels: Uint8Array

function imagesOf(which: readonly number[]): Float32Array {
  const all = new Float32Array(which.length * pixels)
  for (const [n, i] of which.entries())
    all.set(
      Float32Array.from(digits.images.subarray(i * pixels, (i + 1) * pixels), (grey) => grey / 255),
      n * pixels,
    )
  return all
}

const deviation = (values: ArrayLike<number>) => Math.sqrt(variance(values))

/** A run that stands at the end of a shipped model's training. */
async function open(name: string): Promise<void> {
  const checkpoint = await shipped.checkpoint(name)
  if (!checkpoint) throw new Error(`${name} is not shipped`)
  await engine.createRun(name, checkpoint.spec, checkpoint)
}

const codesOf = (run: string) => engine.encode(run, images)

beforeAll(async () => {
  await client.open()
  digits = await engine.testDigits()
  images = imagesOf(indices)
  labels = Uint8Array.from(indices, (i) => digits.labels[i] ?? 0)
  for (const name of ['dense-2', 'fan-2', 'dense-32', 'plain-32', 'denoising-32', 'linear-2'])
    await open(name)
})

/** For each label, how often each label stands among the eight nearest neighbours, `[10][10]`, as shares. */
function neighbourShares(values: Float32Array, size: number): number[][] {
  const counts = Array.from({length: 10}, () => Array<number>(10).fill(0))
  for (let i = 0; i < labels.length; i += 10) {
    const own = counts[labels[i] ?? 0] ?? []
    for (const {index} of nearest(values, size, values.subarray(i * size, (i + 1) * size), 9))
      if (index !== i) own[labels[index] ?? 0] = (own[labels[index] ?? 0] ?? 0) + 1
  }
  return counts.map((row) => row.map((count) => count / row.reduce((sum, one) => sum + one, 0)))
}

const sameLabel = (shares: readonly (readonly number[])[]) =>
  mean(shares.map((row, label) => row[label] ?? 0))

/** The other label that most of a label's neighbours have. */
const confusedWith = (shares: readonly (readonly number[])[], label: number) => {
  const others = (shares[label] ?? []).map((share, other) => (other === label ? 0 : share))
  return others.indexOf(Math.max(...others))
}

describe('latent space', () => {
  it('most digits lie among others of their kind; 4 and 9 overlap, and 3, 5 and 8', async () => {
    const shares = neighbourShares(await codesOf('dense-2'), 2)
    expect(sameLabel(shares)).toBeGreaterThan(0.55)
    expect([confusedWith(shares, 4), confusedWith(shares, 9)]).toEqual([9, 4])
    for (const label of [3, 5, 8]) expect([3, 5, 8]).toContain(confusedWith(shares, label))
  })

  it('pixels judge better than codes of two numbers, and about as well as codes of thirty-two', async () => {
    const byPixels = sameLabel(neighbourShares(images, pixels))
    expect(sameLabel(neighbourShares(await codesOf('dense-2'), 2))).toBeLessThan(byPixels - 0.1)
    const wide = sameLabel(neighbourShares(await codesOf('dense-32'), 32))
    expect(Math.abs(wide - byPixels)).toBeLessThan(0.04)
  })

  it('each extra number lowers the error by less, and the autoencoders shown are ahead of PCA', async () => {
    const {models} = await shipped.models()
    const errors = [1, 2, 3, 8, 32].map((k) => {
      const model = models.find(({name}) => name === `dense-${k}`)
      return {k, mse: model?.testMse ?? Number.NaN}
    })
    const gains = errors
      .slice(1)
      .map(({k, mse}, i) => ((errors[i]?.mse ?? 0) - mse) / (k - (errors[i]?.k ?? 0)))
    expect(gains.every((gain) => gain > 0)).toBe(true)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    await engine.components(1)
    const pca = client.of('baselines').at(-1)?.baselines.pcaMse
    for (const {k, mse} of errors) expect(mse, `k = ${k}`).toBeLessThan(pca?.[k] ?? 0)
  })

  it('bounds cost about a thirtieth of the error, and give half of the digits ten times the area', async () => {
    const {models} = await shipped.models()
    const errorOf = (wanted: string) => models.find(({name}) => name === wanted)?.testMse ?? Number.NaN
    expect(errorOf('dense-2') / errorOf('fan-2') - 1).toBeGreaterThan(0.02)
    expect(errorOf('dense-2') / errorOf('fan-2') - 1).toBeLessThan(0.05)
    const [bounded, fan] = [await codesOf('dense-2'), await codesOf('fan-2')]
    const [square, frame] = [boundedDomain([-1, 1], 2), fitDomain(fan, 2)]
    expect([outside(bounded, square), outside(fan, frame)]).toEqual([0, 0])
    expect(areaOfHalf(bounded, square)).toBeGreaterThan(10 * areaOfHalf(fan, frame))
    expect(distanceOfMedians(bounded, labels, square)).toBeGreaterThan(distanceOfMedians(fan, labels, frame))
  })

  it('begins with kinds mixed and an even grey, which within a hundred steps turns into the mean image', async () => {
    await engine.createRun('new', specOf('dense', {code: 2}))
    const codes = await codesOf('new')
    const grey = await engine.decode('new', codes.subarray(0, 200))
    expect(sameLabel(neighbourShares(codes, 2))).toBeLessThan(0.25)
    expect(deviation(grey)).toBeLessThan(0.03)
    for (let step = 0; step < 96; step++) await engine.step(['new'])
    const {mean: meanImage} = await engine.components(1)
    const drawn = await engine.decode('new', (await codesOf('new')).subarray(0, 200))
    const off = Array.from(drawn, (ink, i) => (ink - (meanImage[i % pixels] ?? 0)) ** 2)
    expect(mean(off)).toBeLessThan(0.01)
  })
})

describe('interpolation', () => {
  const between = (run: string, from: number, to: number, size: number) =>
    engine.encode(run, imagesOf([from, to])).then((z) => [z.subarray(0, size), z.subarray(size)] as const)

  it('the straight line from this 0 to this 1 crosses empty regions; from this 4 to this 9 it is nearly even', async () => {
    const ground: Settlers = {codes: await codesOf('dense-2'), size: 2, labels}
    const across = pathThrough(await between('dense-2', ...zeroToOne, 2), 60, straight)
    const lonely = landAlong(ground, pictured(across, 2)).filter(
      ({distance}) => distance > loneliness(ground),
    )
    expect(lonely.length).toBeGreaterThan(0)
    const even = pathThrough(await between('dense-2', 4, 7, 2), 60, straight)
    expect(unevenness(stepLengths(await engine.decode('dense-2', even), pixels))).toBeLessThan(2)
  })

  it('with 32 numbers the straight line leaves the shell of codes, and digits may be closer to it than to the arc', async () => {
    const codes = await codesOf('dense-32')
    const centre = Float32Array.from({length: 32}, (_, j) => mean(codes.filter((_, i) => i % 32 === j)))
    const ground: Settlers = {codes, size: 32, labels}
    const ends = await between('dense-32', 3, 2, 32)
    const [line, arc] = [straight, sphericalAbout(centre)].map((way) => pathThrough(ends, 60, way))
    if (!line || !arc) throw new Error('there are two ways')
    const middle = line.subarray(30 * 32, 31 * 32)
    expect(distanceOf(middle, centre)).toBeLessThan(quantile(radiiOf(ground, centre), 0.05))
    const farthest = (path: Float32Array) =>
      Math.max(...landAlong(ground, pictured(path, 32)).map(({distance}) => distance))
    expect(farthest(line)).toBeLessThan(farthest(arc))
  })
})

describe('PCA', () => {
  it('keeps three quarters of the variance with 32 numbers', async () => {
    const {explained} = await engine.components(32)
    expect(explained.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.75, 1)
  })

  it('is behind a wide network with 32 numbers after one epoch, as its preset says', async () => {
    await client.losses('wide', specOf('dense', {...unbounded, code: 32, hidden: [256], epochs: 1}))
    await engine.components(1)
    const {testMse, pcaTestMse} = await engine.report('wide')
    expect(testMse).toBeLessThan(pcaTestMse ?? 0)
  })

  it('every method draws 1 best, and the autoencoder’s map separates more than PCA’s plane', async () => {
    for (const run of ['dense-2', 'linear-2']) {
      const drawn = await engine.decode(run, await codesOf(run))
      const errors = Array.from({length: 10}, (_, label) =>
        mean(
          Array.from(labels, (own, i) => (own === label ? i : -1))
            .filter((i) => i >= 0)
            .map((i) =>
              mean(
                Array.from(
                  drawn.subarray(i * pixels, (i + 1) * pixels),
                  (ink, p) => (ink - (images[i * pixels + p] ?? 0)) ** 2,
                ),
              ),
            ),
        ),
      )
      expect(errors.indexOf(Math.min(...errors)), run).toBe(1)
    }
    const shares = await Promise.all(
      ['dense-2', 'linear-2'].map(async (run) => sameLabel(neighbourShares(await codesOf(run), 2))),
    )
    expect(shares[0]).toBeGreaterThan((shares[1] ?? 1) + 0.1)
  })

  it('without an activation function many layers are one: the code is a linear function of the image', async () => {
    await engine.createRun(
      'stiff',
      specOf('dense', {activation: 'linear', codeactivation: 'linear', centred: false, output: 'sigmoid'}),
    )
    const ends = imagesOf([0, 1])
    const half = ends.subarray(0, pixels).map((ink, i) => 0.5 * (ink + (ends[pixels + i] ?? 0)))
    const [a, b] = [await engine.encode('stiff', ends), await engine.encode('stiff', half)]
    for (const j of [0, 1]) expect(b[j]).toBeCloseTo(0.5 * ((a[j] ?? 0) + (a[2 + j] ?? 0)), 4)
  })
})

describe('denoising', () => {
  const pair = ['plain-32', 'denoising-32']
  const errorsAt = async (kind: CorruptionKind, level: number) => {
    const {errors, untouched} = parse(
      errorsAnswer,
      await analyse({ask: 'errors', runs: pair, kind, level, seed: 1}, engine),
    )
    return {plain: errors[0] ?? 0, denoising: errors[1] ?? 0, untouched}
  }

  it('clean digits are the plain network’s; near level 0 the other’s error rises as noise gets weaker', async () => {
    const [none, little] = [await errorsAt('gaussian', 0), await errorsAt('gaussian', 0.1)]
    expect(none.plain).toBeLessThan(none.denoising)
    expect(none.denoising).toBeGreaterThan(little.denoising)
  })

  it('what was learnt against Gaussian noise helps most with salt and pepper, and least with holes', async () => {
    const gains = await Promise.all(
      (['saltpepper', 'masking', 'holes'] as const).map(async (kind) => {
        const {plain, denoising} = await errorsAt(kind, 0.5)
        return 1 - denoising / plain
      }),
    )
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    const {denoising, untouched} = await errorsAt('holes', 0.25)
    expect(untouched).toBeLessThan(denoising)
  })

  it('the denoising network’s codes of one digit gather, the plain one’s scatter', async () => {
    const spreads = await Promise.all(
      pair.map(async (run) => {
        const asked = {
          ask: 'codes',
          run,
          stamp: '1',
          index: 0,
          kind: 'gaussian',
          level: 0.5,
          seed: 1,
        } as const
        return parse(codesAnswer, await analyse(asked, engine)).meanSpread
      }),
    )
    expect(spreads[1]).toBeLessThan(0.75 * (spreads[0] ?? 0))
  })

  it('before training, points near the sheet shrink into a small cloud', async () => {
    const spec = denoising.runs.toyPlain?.spec
    if (!spec) throw new Error('the toy is not declared')
    await engine.createRun('toy', spec)
    const {points} = parse(sheetAnswer, await analyse({ask: 'sheet'}, engine))
    const back = await engine.decode('toy', await engine.encode('toy', points))
    expect(deviation(back)).toBeLessThan(0.5 * deviation(points))
  })
})
