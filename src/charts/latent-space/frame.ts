/** Which part of the map the frame shows, and when it should show another. */
import {at32} from '../../maths/arrays'
import {type MapDomain, stripDomain} from './positions'

type Interval = readonly [number, number]

/** Room around the dots, as a factor of their extent. */
const margin = 1.12

/** A frame that holds a bounded code wholly, its edge included. */
const edge = 1.05

/** Strays as far out as this, in half widths of the frame, are taken in; those beyond would make all others small. */
const reachOfStrays = 1.6

/** A frame of which the dots fill less than this in both directions is too wide. */
const leastFill = 0.6

/**
 * All dots but a hundredth at the outside, with a margin, and those too where they are not far; `room` times as wide.
 */
function extent(points: Float32Array, offset: 0 | 1, room: number): Interval {
  const values = Float32Array.from({length: points.length / 2}, (_, i) => at32(points, 2 * i + offset))
  const sorted = values.filter(Number.isFinite).sort()
  const at = (share: number, otherwise: number) =>
    sorted[Math.round((sorted.length - 1) * share)] ?? otherwise
  const [low, high] = [at(0.003, -1), at(0.997, 1)]
  const middle = (low + high) / 2
  const half = ((high - low) / 2 || 1) * margin
  const reach = 1.02 * Math.max(middle - at(0, low), at(1, high) - middle)
  const held = (reach <= reachOfStrays * half ? Math.max(half, reach) : half) * room
  return [middle - held, middle + held]
}

/** The part of the map that holds the points (all but far strays), `room` times enlarged. */
export function fitDomain(points: Float32Array, axes: 1 | 2 | 3, room = 1): MapDomain {
  const x = extent(points, 0, room)
  return {x, y: axes === 1 ? [...stripDomain] : extent(points, 1, room)}
}

/** The frame of a code whose numbers have these bounds: the same for every net, trained or not. */
export function boundedDomain([low, high]: Interval, axes: 1 | 2 | 3): MapDomain {
  const middle = (low + high) / 2
  const half = ((high - low) / 2) * edge
  const whole = [middle - half, middle + half] as const
  return {x: whole, y: axes === 1 ? [...stripDomain] : whole}
}

/** How a frame holds what it should hold: well, with too much room, or with dots that would be left outside. */
export function holds(frame: MapDomain, wanted: MapDomain): 'well' | 'wide' | 'outside' {
  const inner = {x: shrunk(wanted.x), y: shrunk(wanted.y)}
  if (!within(inner.x, frame.x) || !within(inner.y, frame.y)) return 'outside'
  const slack = (dots: Interval, all: Interval) => width(dots) < leastFill * width(all)
  // The rows of a strip keep their height.
  const slackUp = slack(wanted.y, frame.y) || width(wanted.y) === width(frame.y)
  return slack(wanted.x, frame.x) && slackUp ? 'wide' : 'well'
}

/** A frame on its way from one to another; `share` from 0 to 1. */
export function between(from: MapDomain, to: MapDomain, share: number): MapDomain {
  const mix = (a: Interval, b: Interval): Interval => [
    a[0] + share * (b[0] - a[0]),
    a[1] + share * (b[1] - a[1]),
  ]
  return {x: mix(from.x, to.x), y: mix(from.y, to.y)}
}

const width = ([low, high]: Interval) => high - low

const within = ([low, high]: Interval, [least, most]: Interval) => low >= least && high <= most

/** Without its margin: what touches the frame is still inside. */
function shrunk([low, high]: Interval): Interval {
  const [middle, half] = [(low + high) / 2, (high - low) / 2 / margin]
  return [middle - half, middle + half]
}
