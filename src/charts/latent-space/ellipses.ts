/** One standard deviation of Gaussian codes as ellipses on the map. */
import type {CodeMap, GaussianCodes} from '../../contract/snapshot'
import type {MapDomain} from './positions'
import {stripDomain} from './positions'

/** Which digits' ellipses are drawn: of those selected, hovered and marked, of all faintly, or none. */
export const ellipseChoices = ['near', 'all', 'none'] as const

export type EllipseChoice = (typeof ellipseChoices)[number]

/** Half axes in pixels, and the angle of the first against the x axis, in radians, clockwise as y grows downwards. */
export interface Ellipse {
  readonly rx: number
  readonly ry: number
  readonly angle: number
}

/** Standard deviations along the two axes of the paper and their covariance, in map units. */
export interface Spread {
  readonly x: number
  readonly y: number
  readonly covariance: number
}

/** A test digit's spread; along the one axis of a strip, which has no other. */
export function spreadOf({deviations, covariances}: GaussianCodes, axes: 1 | 2 | 3, index: number): Spread {
  return {
    x: deviations[axes * index] ?? Number.NaN,
    y: axes === 1 ? 0 : (deviations[axes * index + 1] ?? Number.NaN),
    covariance: covariances?.[index] ?? 0,
  }
}

/** The spread of a code `[k]` that is no test digit's; null on principal axes, whose directions the page does not know. */
export function spreadOnMap(
  {view, axes}: Pick<CodeMap, 'view' | 'axes'>,
  deviation: Float32Array,
): Spread | null {
  if (view.kind !== 'dimensions') return null
  const [across, up] = view.dimensions.map((dimension) => deviation[dimension] ?? Number.NaN)
  return {x: across ?? Number.NaN, y: axes === 1 ? 0 : (up ?? Number.NaN), covariance: 0}
}

/** The ellipse of a spread, where a unit of the map is so many pixels along x and y (negative where y points up). */
export function ellipseOf({x, y, covariance}: Spread, unitX: number, unitY: number): Ellipse {
  const [a, c] = [(unitX * x) ** 2, (unitY * y) ** 2]
  const b = unitX * unitY * covariance
  if (b === 0) return {rx: Math.sqrt(a), ry: Math.sqrt(c), angle: 0}
  const [middle, half] = [(a + c) / 2, Math.hypot((a - c) / 2, b)]
  return {
    rx: Math.sqrt(middle + half),
    ry: Math.sqrt(Math.max(0, middle - half)),
    angle: Math.atan2(2 * b, a - c) / 2,
  }
}

/** How far the frame in units of the prior reaches from the prior's mean, in its standard deviations. */
const reach = 3.5

/** The frame in units of the prior, its mean in the middle; a unit is as long across as it is up. */
export function priorDomain(
  {width, height}: {readonly width: number; readonly height: number},
  axes: 1 | 2 | 3,
  prior: Float32Array,
): MapDomain {
  const shorter = Math.max(1, Math.min(width, height))
  const around = (centre: number, side: number): [number, number] => {
    const half = reach * Math.max(1, side / shorter)
    return [centre - half, centre + half]
  }
  const [x = 0, y = 0] = prior
  if (axes === 1) return {x: [x - reach, x + reach], y: [...stripDomain]}
  return {x: around(x, width), y: around(y, height)}
}
