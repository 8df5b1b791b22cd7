/**
 * The ziggurat of Marsaglia and Tsang (J. Stat. Software 5(8), 2000): the normal density is covered by 256
 * layers of equal area, so that 99 of 100 draws need one multiplication. Layer and place come from different
 * bits of the word, as Doornik (2005) asks.
 */
import {at32} from './arrays'

const layers = 256
/** Where the tail begins, and the area of a layer: they fit 256 layers exactly under exp(−x²/2). */
const tailStart = 3.6541528853610088
const layerArea = 0.00492867323399141

/** A place is a signed integer of 24 bits. */
const places = 2 ** 23

const density = (x: number) => Math.exp(-0.5 * x * x)

/**
 * Right edge of every layer, widest first; edge 0 is the base strip's, as if its tail were folded in.
 * Rounded to 32 bits, since engines differ in the last bit of their exp and log.
 */
const edges = new Float32Array(layers + 1)
const heights = new Float32Array(layers + 1)
const thresholds = new Int32Array(layers)
const scales = new Float32Array(layers)

/** For every layer: x = place × scale, and a |place| below the threshold lies under the density for certain. */
export const ziggurat = () => ({thresholds, scales})

function cover(): void {
  edges[0] = layerArea / density(tailStart)
  let edge = tailStart
  for (let i = 1; i < layers; i++) {
    edges[i] = edge
    edge = Math.sqrt(Math.max(0, -2 * Math.log(layerArea / edge + density(edge))))
  }
  for (let i = 0; i < layers; i++) {
    const outer = at32(edges, i)
    thresholds[i] = Math.floor((at32(edges, i + 1) / outer) * places)
    scales[i] = outer / places
  }
  for (let i = 0; i <= layers; i++) heights[i] = density(at32(edges, i))
}
cover()

// Layers are words masked to 8 bits, so that no read below is out of range; `?? 0` is for the compiler.

interface Bits {
  bits(): number
  uniform(): number
}

/** The rare draw that falls outside a layer's rectangle: in the wedge beside it, or in the tail. */
export function drawTailOrWedge(source: Bits, firstLayer: number, firstPlace: number): number {
  let layer = firstLayer
  let place = firstPlace
  for (;;) {
    const x = (place + 0.5) * (scales[layer] ?? 0)
    if ((place ^ (place >> 31)) < (thresholds[layer] ?? 0)) return x
    if (layer === 0) return place < 0 ? -drawTail(source) : drawTail(source)
    const low = heights[layer] ?? 0
    const high = heights[layer + 1] ?? 0
    if (low + source.uniform() * (high - low) < density(x)) return x
    const bits = source.bits()
    layer = bits & 255
    place = bits >> 8
  }
}

/** Marsaglia's (1964) rejection for the part beyond `tailStart`. */
function drawTail(source: Bits): number {
  for (;;) {
    const beyond = -Math.log(1 - source.uniform()) / tailStart
    const exponential = -Math.log(1 - source.uniform())
    if (2 * exponential > beyond * beyond) return tailStart + beyond
  }
}
