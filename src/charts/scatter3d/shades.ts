import {interpolateHcl, quantize} from 'd3'

/** `count` CSS colours from one to another, evenly by hue, chroma and lightness: for how far along a point lies. */
export const shadesBetween = (from: string, to: string, count: number): readonly string[] =>
  quantize(interpolateHcl(from, to), count)
