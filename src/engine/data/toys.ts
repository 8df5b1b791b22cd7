/** Points in space for seeing what an autoencoder does: from 3 coordinates to 2 and back. */
import type {DataName} from '../../contract/spec'
import {type RandomStream, randomStream} from '../../maths/random'

export type ToyName = Exclude<DataName, 'mnist'>

export interface Toy {
  /** `[count, 3]`, about the origin. */
  readonly points: Float32Array
  /** `[count]`, how far along its curve each point was drawn, 0 to 1: a colour that shows what was unbent. */
  readonly along: Float32Array
}

type Point = readonly [number, number, number]

/** A point for a place along the curve, 0 to 1. */
type Draw = (along: number, stream: RandomStream) => Point

/**
 * Points near a tilted plane (Géron, *Hands-On Machine Learning*): three quarters of an ellipse,
 * α = 3π/2 · u − 0.5; x = cos α + sin α / 2, y = 0.7 sin α, each with noise of deviation 0.05, and
 * z = 0.1 x + 0.3 y with noise of deviation 0.1. The centre of the distribution is taken off.
 */
const plane: Draw = (along, stream) => {
  const angle = planeStart + along * planeTurn
  const x = Math.cos(angle) + Math.sin(angle) / 2 + (planeNoise * stream.normal()) / 2
  const y = Math.sin(angle) * 0.7 + (planeNoise * stream.normal()) / 2
  const z = x * 0.1 + y * 0.3 + planeNoise * stream.normal()
  const [centreX, centreY] = planeCentre
  return [x - centreX, y - centreY, z - (centreX * 0.1 + centreY * 0.3)]
}

const planeNoise = 0.1
const planeStart = -0.5
const planeTurn = (3 * Math.PI) / 2

/** Means of cos and sin over the arc are differences of sin and cos at its ends, over its length. */
const planeCentre = (() => {
  const end = planeStart + planeTurn
  const cos = (Math.sin(end) - Math.sin(planeStart)) / planeTurn
  const sin = (Math.cos(planeStart) - Math.cos(end)) / planeTurn
  return [cos + sin / 2, 0.7 * sin] as const
})()

/**
 * Points near a curved sheet: an arch of 252°, 2 long, whose rims turn in beneath it, so that no flat
 * shadow of it tells all its points apart: α = 2.2 (2u − 1); x = sin α, y even in ±1, z = cos α, about its
 * centre, with noise of deviation 0.03 in every direction. Most of its variance lies in x and y: there
 * PCA's plane comes to lie, and loses z.
 */
const sheet: Draw = (along, stream) => {
  const angle = sheetTurn * (2 * along - 1)
  const noise = () => sheetNoise * stream.normal()
  const width = 2 * stream.uniform() - 1
  return [Math.sin(angle) + noise(), width + noise(), Math.cos(angle) - sheetCentre + noise()]
}

const sheetNoise = 0.03
const sheetTurn = 2.2
const sheetCentre = Math.sin(sheetTurn) / sheetTurn

const draws: Readonly<Record<ToyName, Draw>> = {plane, sheet}

/** So many points of a toy. Points to train on and to test with come from streams of their own. */
export function toyPoints(name: ToyName, count: number, seed: number, split: 'train' | 'test'): Toy {
  const stream = randomStream(seed, `${name} to ${split}`)
  const points = new Float32Array(count * 3)
  const along = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const place = stream.uniform()
    along[i] = place
    points.set(draws[name](place, stream), i * 3)
  }
  return {points, along}
}
