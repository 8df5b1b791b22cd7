import {rgb} from 'd3'
import {at32, byteAt, wordAt} from '../../maths/arrays'

/** Numbers of an image: Float32Array in 0 to 1, or bytes in 0 to 255. */
export type Pixels = Float32Array | Uint8Array | Uint8ClampedArray

/** A colour as `ImageData` holds it in 32 bits on every machine that runs a browser: alpha, blue, green, red. */
export function packed(colour: string, alpha = 1): number {
  const {r, g, b} = rgb(colour)
  return ((Math.round(alpha * 255) << 24) | (b << 16) | (g << 8) | r) >>> 0
}

/** `steps` packed colours from one to the other, both included. */
export function ramp(from: string, to: string, steps = 256): Uint32Array {
  const [start, end] = [rgb(from), rgb(to)]
  return Uint32Array.from({length: steps}, (_, i) => {
    const share = i / (steps - 1)
    const mix = (a: number, b: number) => Math.round(a + (b - a) * share)
    return (0xff000000 | (mix(start.b, end.b) << 16) | (mix(start.g, end.g) << 8) | mix(start.r, end.r)) >>> 0
  })
}

/** 511 packed colours for −1 to 1: `below` to `zero` to `above`. */
export function divergingRamp(below: string, zero: string, above: string): Uint32Array {
  const colours = new Uint32Array(511)
  colours.set(ramp(below, zero))
  colours.set(ramp(zero, above), 255)
  return colours
}

/** An image's value as a step of a ramp, 0 to 255. */
export function level(pixels: Pixels, i: number): number {
  if (!(pixels instanceof Float32Array)) return byteAt(pixels, i)
  const value = at32(pixels, i)
  return value <= 0 || Number.isNaN(value) ? 0 : value >= 1 ? 255 : Math.round(value * 255)
}

/** Paints an image through a 256-step ramp into `target`, `[pixels.length]`. */
export function paintInk(target: Uint32Array, pixels: Pixels, colours: Uint32Array): void {
  for (let i = 0; i < pixels.length; i++) target[i] = wordAt(colours, level(pixels, i))
}

/** Paints given back minus wanted through a 511-step diverging ramp. */
export function paintError(target: Uint32Array, wanted: Pixels, back: Pixels, colours: Uint32Array): void {
  for (let i = 0; i < wanted.length; i++) target[i] = wordAt(colours, 255 + level(back, i) - level(wanted, i))
}

/**
 * Paints numbers of either sign through a 511-step diverging ramp; `most` and beyond take its ends. What is no number is
 * left blank.
 */
export function paintSigned(
  target: Uint32Array,
  values: Float32Array,
  most: number,
  colours: Uint32Array,
): void {
  const scale = most > 0 ? 255 / most : 0
  for (let i = 0; i < values.length; i++) {
    const step = Math.max(-255, Math.min(255, Math.round(at32(values, i) * scale)))
    target[i] = Number.isNaN(step) ? 0 : wordAt(colours, 255 + step)
  }
}

/** The largest size of a number; 0 where there is none. */
export function largestSize(values: Float32Array): number {
  let most = 0
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value)
  return most
}

/** One map of `[height, width, channels]`. */
export function channelOf(values: Float32Array, channels: number, channel: number): Float32Array {
  return Float32Array.from({length: values.length / channels}, (_, i) => at32(values, i * channels + channel))
}
