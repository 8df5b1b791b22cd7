import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parse} from 'valibot'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {oneOfEach} from '../../contract/data'
import {type CorruptionKind, corruptionKinds} from '../../contract/model'
import {specOf, TestClient} from '../../engine/testing/test-client'
import {Shipped} from '../../lab/shipped/shipped'
import {analyse, spreadOf} from './analysis'
import lesson from './lesson'
import {cloudDigits, codesAnswer, corruptions, errorsAnswer, sheetAnswer, spreadDigits} from './protocol'
import {trainedOn} from './scene-props'

vi.setConfig({testTimeout: 600_000, hookTimeout: 120_000})

const client = new TestClient()
const {engine} = client
const pair = ['plain-32', 'denoising-32']
const weights = fileURLToPath(new URL('../../../public/weights/', import.meta.url))
const shipped = new Shipped(async (file) => new Uint8Array(await readFile(weights + file)).buffer)

beforeAll(async () => {
  await client.open()
  await engine.testDigits()
  for (const name of pair) {
    const checkpoint = await shipped.checkpoint(name)
    if (!checkpoint) throw new Error(`${name} is not shipped`)
    await engine.createRun(name, checkpoint.spec, checkpoint)
  }
})

async function errorsAt(runs: readonly string[], kind: CorruptionKind, level: number, seed = 1) {
  return parse(errorsAnswer, await analyse({ask: 'errors', runs, kind, level, seed}, engine))
}

async function codesOf(run: string, index: number, stamp = '1') {
  return parse(codesAnswer, await analyse({ask: 'codes', run, stamp, index, ...trainedOn, seed: 1}, engine))
}

describe('errors over noisy test digits', () => {
  it('of the shipped pair: the denoising net’s is at most 0.022, and a third of the plain one’s', async () => {
    const {errors, untouched} = await errorsAt(pair, trainedOn.kind, trainedOn.level)
    const [plain = 0, denoising = 1] = errors
    expect(denoising).toBeLessThan(0.022)
    expect(denoising).toBeLessThan(plain / 3)
    expect(untouched).toBeGreaterThan(plain)
  })

  it('on clean digits the plain net is ahead, and there is nothing to mend', async () => {
    const {errors, untouched} = await errorsAt(pair, 'gaussian', 0)
    expect(errors[0]).toBeLessThan(errors[1] ?? 0)
    expect(untouched).toBe(0)
  })

  it('the same noise has the same errors, other noise others', async () => {
    const first = await errorsAt(pair, 'saltpepper', 0.3)
    expect(await errorsAt(pair, 'saltpepper', 0.3)).toEqual(first)
    expect(await errorsAt(pair, 'saltpepper', 0.3, 2)).not.toEqual(first)
  })

  it.each(corruptionKinds)('%s: more of it costs more, and training on noise helps', async (kind) => {
    const [half, most] = [await errorsAt(pair, kind, 0.5), await errorsAt(pair, kind, 0.9)]
    for (const i of [0, 1]) expect(most.errors[i]).toBeGreaterThan(half.errors[i] ?? 0)
    for (const {errors} of [half, most]) expect(errors[1]).toBeLessThan(errors[0] ?? 0)
  })
})

describe('fifty corruptions', () => {
  it('lie closer together in the denoising net’s codes: a smaller spread than the plain one’s, for every digit', async () => {
    for (const index of oneOfEach) {
      const [plain, denoising] = [await codesOf('plain-32', index), await codesOf('denoising-32', index)]
      expect(denoising.spread).toBeLessThan(0.75 * plain.spread)
      expect(denoising.meanSpread).toBeLessThan(0.75 * plain.meanSpread)
    }
  })

  it('come with their places on the map, and with what is drawn of them', async () => {
    const answer = await codesOf('denoising-32', 0)
    expect(answer.cloud).toHaveLength(2 * cloudDigits)
    expect(answer.corrupted).toHaveLength(2 * corruptions)
    expect(answer.others).toHaveLength(2 * corruptions * oneOfEach.length)
    expect(answer.reconstructions).toHaveLength(784 * corruptions)
    // Digit 0 of the test set is the 7 of `oneOfEach`: the very same corruptions.
    const sevens = answer.others.slice(2 * corruptions * 7, 2 * corruptions * 8)
    expect(sevens).toEqual(answer.corrupted)
    // Two principal axes: the spread along them is most of what can be seen, and they are about the middle.
    expect(spreadOf(answer.cloud, 2)).toBeGreaterThan(2 * spreadOf(answer.corrupted, 2))
  })

  it('no digit is counted twice in the spread between digits', () => {
    expect(new Set(spreadDigits).size).toBe(spreadDigits.length)
  })
})

describe('other questions', () => {
  it('the sheet: a thousand points near an arch', async () => {
    const {points} = parse(sheetAnswer, await analyse({ask: 'sheet'}, engine))
    expect(points).toHaveLength(3000)
  })

  it('are refused', async () => {
    await expect(analyse({ask: 'weather'}, engine)).rejects.toThrow()
    await expect(errorsAt(pair, 'gaussian', 1.5)).rejects.toThrow()
  })
})

it('spreadOf is the root mean square distance from the middle', () => {
  expect(spreadOf(Float32Array.of(0, 0, 2, 0, 0, 4, 2, 4), 2)).toBeCloseTo(Math.sqrt(5))
})

describe('the lesson’s own pair, 784-256-32-256-784, trained in step', () => {
  it('after its five epochs: at most 0.022, a third of the plain net’s error, and its codes lie closer together', async () => {
    const {runs} = lesson
    expect(runs.wideDenoising?.spec).toEqual(
      specOf('denoising', {code: 32, hidden: [256], noise: 'gaussian', level: 0.5, epochs: 5}),
    )
    const pair = ['widePlain', 'wideDenoising']
    for (const name of pair) {
      const spec = runs[name]?.spec
      if (!spec) throw new Error(`the lesson has no ${name}`)
      await engine.createRun(name, spec)
    }
    await engine.train(pair)
    await Promise.all(pair.map((id) => client.until(id, 'finished')))
    const [plain = 0, denoising = 1] = (await errorsAt(pair, trainedOn.kind, trainedOn.level)).errors
    const [plainCodes, denoisingCodes] = [await codesOf('widePlain', 0), await codesOf('wideDenoising', 0)]
    const spreads = [denoisingCodes.meanSpread, plainCodes.meanSpread].map((spread) => spread.toFixed(2))
    console.log(
      `denoising: ${denoising.toFixed(4)} against ${plain.toFixed(4)}; spread ${spreads.join(' against ')}`,
    )
    expect(denoising).toBeLessThan(0.022)
    expect(denoising).toBeLessThan(plain / 3)
    expect(denoisingCodes.spread).toBeLessThan(0.85 * plainCodes.spread)
    expect(denoisingCodes.meanSpread).toBeLessThan(0.85 * plainCodes.meanSpread)
  })
})
