/** What takes many digits at once: errors over hundreds of them, and where corruptions of one digit fall. */
import {parse} from 'valibot'
import {oneOfEach, pixels} from '../../contract/data'
import type {EngineApi} from '../../contract/engine'
import {pointExamples} from '../../engine/data/examples/points'
import {addAt, at32, at64, byteAt, squaredDistance} from '../../maths/arrays'
import {principalAxes} from '../../maths/axes'
import {corrupt} from '../../maths/noise'
import {randomStream} from '../../maths/random'
import {
  type CodesAnswer,
  cloudDigits,
  corruptions,
  type ErrorsAnswer,
  errorDigits,
  type Question,
  question,
  type SheetAnswer,
  spreadDigits,
} from './protocol'

/** The part of the engine that this analysis uses. */
type EngineQueries = Pick<EngineApi, 'testDigits' | 'encode' | 'decode'>
type Ask<K extends Question['ask']> = Extract<Question, {ask: K}>

/** @throws ValiError for another question */
export async function analyse(
  asked: unknown,
  engine: EngineQueries,
): Promise<ErrorsAnswer | CodesAnswer | SheetAnswer> {
  const parsed = parse(question, asked)
  if (parsed.ask === 'sheet') return sheet()
  const images = await testImages(engine)
  return parsed.ask === 'errors' ? errors(parsed, engine, images) : codes(parsed, engine, images)
}

function sheet(): SheetAnswer {
  const examples = pointExamples('sheet')
  const points = new Float32Array(examples.testCount * examples.numbers)
  examples.fillTest(points, 0, examples.testCount)
  return {points}
}

let kept: Promise<Uint8Array> | null = null

/** The test digits, `[10000, 784]`; fetched from the engine once. */
function testImages(engine: EngineQueries): Promise<Uint8Array> {
  kept ??= engine.testDigits().then(({images}) => images)
  kept.catch(() => {
    kept = null
  })
  return kept
}

/** Examples as the nets are given them, `[indices.length, 784]`, 0 to 1. */
function examples(images: Uint8Array, indices: readonly number[]): Float32Array {
  const values = new Float32Array(indices.length * pixels)
  indices.forEach((index, row) => {
    for (let i = 0; i < pixels; i++) values[row * pixels + i] = byteAt(images, index * pixels + i) / 255
  })
  return values
}

const firstOf = (count: number) => Array.from({length: count}, (_, i) => i)

async function errors({runs, kind, level, seed}: Ask<'errors'>, engine: EngineQueries, images: Uint8Array) {
  const clean = examples(images, firstOf(errorDigits))
  const noisy = clean.slice()
  corrupt({kind, level}, noisy, errorDigits, randomStream(seed, 'noise of the curve'))
  const measured: number[] = []
  for (const run of runs) {
    const back = await engine.decode(run, await engine.encode(run, noisy))
    measured.push(meanSquare(back, clean))
  }
  return {errors: measured, untouched: meanSquare(noisy, clean)}
}

function meanSquare(a: Float32Array, b: Float32Array): number {
  return squaredDistance(a, b) / a.length
}

async function codes(asked: Ask<'codes'>, engine: EngineQueries, images: Uint8Array): Promise<CodesAnswer> {
  const {run, index} = asked
  const {size, mean, axes, codes} = await cloudOf(asked, engine, images)
  const {within, between, others} = await scatterOf(asked, size, engine, images)
  const own = await engine.encode(run, corrupted(asked, images, index))
  const clean = await engine.encode(run, examples(images, [index]))
  const onAxes = (codes: Float32Array) => projected(codes, size, mean, axes)
  return {
    cloud: onAxes(codes),
    corrupted: onAxes(own),
    clean: onAxes(clean),
    others: onAxes(others),
    reconstructions: new Float32Array(await engine.decode(run, own)),
    spread: spreadOf(own, size) / between,
    meanSpread: within / between,
  }
}

/** How the codes of corrupted digits lie. */
interface Scatter {
  readonly key: string
  /** Root of the mean square, over digits, of the spread of one digit's codes. */
  readonly within: number
  /** Spread of the digits' middles. */
  readonly between: number
  /** `[10 · corruptions, size]`: the codes of one digit of each kind. */
  readonly others: Float32Array
}

const scatters = new Map<string, Scatter>()

async function scatterOf(asked: Ask<'codes'>, size: number, engine: EngineQueries, images: Uint8Array) {
  const {run, stamp, kind, level, seed} = asked
  const key = [stamp, kind, level, seed].join()
  const before = scatters.get(run)
  if (before?.key === key) return before
  const all: Float32Array[] = []
  for (const digit of spreadDigits) all.push(await engine.encode(run, corrupted(asked, images, digit)))
  const squares = all.reduce((sum, codes) => sum + spreadOf(codes, size) ** 2, 0)
  const middles = joined(all.map((codes) => Float32Array.from(meanOf(codes, size))))
  const scatter = {
    key,
    within: Math.sqrt(squares / all.length),
    between: spreadOf(middles, size),
    others: joined(all.slice(0, oneOfEach.length)),
  }
  scatters.set(run, scatter)
  return scatter
}

/** One test digit under so many noises, `[corruptions, 784]`. */
function corrupted({kind, level, seed}: Ask<'codes'>, images: Uint8Array, index: number): Float32Array {
  const copies = examples(
    images,
    firstOf(corruptions).map(() => index),
  )
  corrupt({kind, level}, copies, corruptions, randomStream(seed, `noises of digit ${index}`))
  return copies
}

/** The codes of many digits, and what they tell of a run's code space. */
interface Cloud {
  readonly stamp: string
  readonly size: number
  /** `[cloudDigits, size]`. */
  readonly codes: Float32Array
  readonly mean: Float64Array
  /** `[2, size]`. */
  readonly axes: Float64Array
}

const clouds = new Map<string, Cloud>()

async function cloudOf(
  {run, stamp}: Ask<'codes'>,
  engine: EngineQueries,
  images: Uint8Array,
): Promise<Cloud> {
  const before = clouds.get(run)
  if (before?.stamp === stamp) return before
  const parts: Float32Array[] = []
  // In parts, between which a training gets on.
  for (let start = 0; start < cloudDigits; start += errorDigits) {
    const indices = firstOf(errorDigits).map((i) => start + i)
    parts.push(await engine.encode(run, examples(images, indices)))
  }
  const codes = joined(parts)
  const size = codes.length / cloudDigits
  const earlier = before?.size === size ? before.axes : null
  const cloud = {
    stamp,
    size,
    codes,
    mean: meanOf(codes, size),
    axes: size > 2 ? principalAxes(codes, size, 2, earlier) : Float64Array.of(1, 0, 0, 1),
  }
  clouds.set(run, cloud)
  return cloud
}

/** Root of the mean squared distance of points `[n, size]` from their mean. */
export function spreadOf(points: Float32Array, size: number): number {
  const mean = meanOf(points, size)
  let sum = 0
  points.forEach((value, i) => {
    sum += (value - at64(mean, i % size)) ** 2
  })
  return Math.sqrt((sum * size) / points.length)
}

function meanOf(points: Float32Array, size: number): Float64Array {
  const mean = new Float64Array(size)
  points.forEach((value, i) => {
    addAt(mean, i % size, (value * size) / points.length)
  })
  return mean
}

/** Points `[n, size]` about the mean along two axes `[2, size]`: `[n, 2]`. */
function projected(
  points: Float32Array,
  size: number,
  mean: Float64Array,
  axes: Float64Array,
): Float32Array<ArrayBuffer> {
  const places = new Float32Array((points.length / size) * 2)
  for (let at = 0; at < places.length; at++) {
    const [row, axis] = [Math.floor(at / 2) * size, (at % 2) * size]
    let sum = 0
    for (let i = 0; i < size; i++) sum += (at32(points, row + i) - at64(mean, i)) * at64(axes, axis + i)
    places[at] = sum
  }
  return places
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, {length}) => sum + length, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.length
  }, 0)
  return whole
}
