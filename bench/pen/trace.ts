/** Thinned lines to strokes, in the order and direction that a hand could take. */
import type {Stroke} from '../../src/maths/strokes'
import {around, fineSide, inked, samplesOf, scale, thinned} from './thin'

/** A digit's strokes, and how wide its pen was, in pixels of the image. */
export interface Written {
  readonly strokes: readonly Stroke[]
  readonly width: number
}

/** Shorter lines beside longer ones are what thinning makes of a bump in the edge. */
const shortest = 2 * scale

/** What a hand must have drawn for a scanned digit `[784]`, 0 to 255; strokes in the unit square. */
export function writtenOf(image: ArrayLike<number>): Written {
  const ink = inked(image)
  const lines = thinned(ink)
  const paths = pathsIn(lines)
  const long = paths.filter((path) => path.length >= shortest)
  const kept = long.length > 0 ? long : paths
  const length = kept.reduce((sum, path) => sum + lengthOf(path), 0)
  // Its ends are half a pen's width inside the ink.
  const area = samplesOf(ink).length
  const width = area / Math.max(length, Math.sqrt(area)) / scale
  return {strokes: kept.map(strokeOf), width}
}

/** Walks from the ends of lines, straight on where they cross, until every sample was walked over. */
function pathsIn(lines: Uint8Array): number[][] {
  const left = new Set(samplesOf(lines))
  const neighbours = (sample: number) => around.map((step) => sample + step).filter((one) => left.has(one))
  const ends = [...left].filter((sample) => neighbours(sample).length === 1)
  const paths: number[][] = []
  for (const start of [...ends, ...left]) {
    if (!left.has(start)) continue
    // A line that begins where another was walked over meets it.
    const met = around.map((step) => start + step).find((one) => lines[one] === 1 && !left.has(one))
    const path = met === undefined ? [start] : [met, start]
    left.delete(start)
    for (let next = straightest(path, neighbours(start)); next !== undefined; ) {
      path.push(next)
      left.delete(next)
      next = straightest(path, neighbours(next))
    }
    const last = path.at(-1) ?? start
    const end = around
      .map((step) => last + step)
      .find((one) => lines[one] === 1 && !path.slice(-8).includes(one))
    paths.push(end === undefined ? path : [...path, end])
  }
  return paths
}

/** The sample that turns least from where the last ones led. */
function straightest(path: readonly number[], choices: readonly number[]): number | undefined {
  const here = path.at(-1) ?? 0
  const before = path.at(-6) ?? path[0] ?? here
  const [dx, dy] = between(before, here)
  const turn = (sample: number) => {
    const [x, y] = between(here, sample)
    return (dx * x + dy * y) / Math.hypot(x, y)
  }
  return choices.toSorted((a, b) => turn(b) - turn(a))[0]
}

const between = (from: number, to: number): [number, number] => [
  (to % fineSide) - (from % fineSide),
  Math.floor(to / fineSide) - Math.floor(from / fineSide),
]

function lengthOf(path: readonly number[]): number {
  return path.slice(1).reduce((sum, sample, i) => sum + Math.hypot(...between(path[i] ?? sample, sample)), 1)
}

/** A point for every pixel of the image, each the mean of the samples about it: steps of the grid go. */
function strokeOf(path: readonly number[]): Stroke {
  const places = path.map((_, i) => i).filter((i) => i % scale === 0 || i === path.length - 1)
  return places.flatMap((i) => {
    const reach = Math.min(scale, i, path.length - 1 - i)
    const some = path.slice(i - reach, i + reach + 1)
    const mean = (of: (sample: number) => number) =>
      some.reduce((sum, sample) => sum + of(sample) + 0.5, 0) / some.length / fineSide
    return [mean((sample) => sample % fineSide), mean((sample) => Math.floor(sample / fineSide))]
  })
}
