import {at, at32} from '../../maths/arrays'

/** How points in space come to paper: turned about the vertical, tilted towards the viewer, a little perspective. */

/** From where space is seen, in radians. */
export interface Turn {
  /** About the vertical axis. */
  readonly yaw: number
  /** How far from above: 0 is level, π/2 straight down. */
  readonly pitch: number
}

/** The cube of space that is seen; it holds still while what is in it moves. */
export interface Cube {
  readonly centre: readonly [number, number, number]
  /** Half its side. */
  readonly reach: number
}

/** Points on paper, structure of arrays. */
export interface Projected {
  /** CSS pixels. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Away from the viewer, in halves of the cube's side: about −1.7 (near) to 1.7. */
  readonly depth: Float32Array
}

export const usualTurn: Turn = {yaw: 0.6, pitch: 0.35}

/** Halves of the cube's side from the eye to its middle. */
const distance = 6
/** So many halves of the side must fit on paper each way, whatever the turn. */
const fitting = {across: 1.72, up: 1.83}

/** Keeps the pitch between a little from below and straight from above, and the yaw within one turn. */
export function boundedTurn({yaw, pitch}: Turn): Turn {
  const full = 2 * Math.PI
  return {
    yaw: ((((yaw + Math.PI) % full) + full) % full) - Math.PI,
    pitch: Math.min(Math.PI / 2, Math.max(-Math.PI / 4, pitch)),
  }
}

/**
 * Projects points `[n, 3]` to a tile of `width` × `height`. With x′, y′ the turned coordinates (y′ away from
 * the viewer): up = z cos p + y′ sin p, depth = y′ cos p − z sin p.
 */
export function project(
  points: Float32Array,
  turn: Turn,
  cube: Cube,
  size: {readonly width: number; readonly height: number},
): Projected {
  const count = Math.floor(points.length / 3)
  const out = {x: new Float32Array(count), y: new Float32Array(count), depth: new Float32Array(count)}
  const [cosYaw, sinYaw] = [Math.cos(turn.yaw), Math.sin(turn.yaw)]
  const [cosPitch, sinPitch] = [Math.cos(turn.pitch), Math.sin(turn.pitch)]
  const unit = Math.min(size.width / 2 / fitting.across, size.height / 2 / fitting.up)
  const [cx, cy, cz] = cube.centre
  for (let i = 0; i < count; i++) {
    const x = (at32(points, 3 * i) - cx) / cube.reach
    const y = (at32(points, 3 * i + 1) - cy) / cube.reach
    const z = (at32(points, 3 * i + 2) - cz) / cube.reach
    const across = x * cosYaw - y * sinYaw
    const away = x * sinYaw + y * cosYaw
    const depth = away * cosPitch - z * sinPitch
    const scale = (unit * distance) / Math.max(0.5, distance + depth)
    out.x[i] = size.width / 2 + across * scale
    out.y[i] = size.height / 2 - (z * cosPitch + away * sinPitch) * scale
    out.depth[i] = depth
  }
  return out
}

/** Where the three axes point on paper, x to the right and y down, each of at most length 1; no perspective. */
export function axisDirections({yaw, pitch}: Turn): readonly (readonly [number, number])[] {
  return [
    [Math.cos(yaw), -Math.sin(yaw) * Math.sin(pitch)],
    [-Math.sin(yaw), -Math.cos(yaw) * Math.sin(pitch)],
    [0, -Math.cos(pitch)],
  ]
}

/** A cube that holds the points `[n, 3]`: a cube about their middle, with a margin. */
export function cubeOf(points: Float32Array): Cube {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  points.forEach((value, i) => {
    if (!Number.isFinite(value)) return
    low[i % 3] = Math.min(at(low, i % 3), value)
    high[i % 3] = Math.max(at(high, i % 3), value)
  })
  const middle = (axis: number) => {
    const value = (at(low, axis) + at(high, axis)) / 2
    return Number.isFinite(value) ? value : 0
  }
  const spans = [0, 1, 2].map((axis) => at(high, axis) - at(low, axis)).filter(Number.isFinite)
  return {centre: [middle(0), middle(1), middle(2)], reach: (Math.max(...spans, 0) / 2 || 1) * 1.05}
}
