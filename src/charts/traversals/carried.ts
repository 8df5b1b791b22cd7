import type {TraversedDimension} from '../../contract/trace'
import {figure} from '../parts/format'
import type {Carried, TraversalsWords} from './Traversals.words'

/** What a dimension carries, in figures: nats to two places, which tell a dead one; a variance to three digits. */
export const carriedFigure = (carried: Carried, value: number): string =>
  carried === 'nats' ? value.toFixed(2) : figure(value)

/** The same in words, and whether it is dead. */
export function carriedText(
  carried: Carried,
  {carries, dead}: TraversedDimension,
  text: TraversalsWords,
): string {
  return text[dead ? 'dead' : 'carries'][carried](carriedFigure(carried, carries))
}

/** Standard deviations of a value from the centre; 0 for a dimension that never moves. */
export function offsetOf({value, centre, deviation}: TraversedDimension): number {
  return deviation > 0 ? (value - centre) / deviation : 0
}

/** `+1.20`, `−3.00`. */
export function signed(offset: number): string {
  const size = Math.abs(offset).toFixed(2)
  if (Number(size) === 0) return size
  return `${offset < 0 ? '−' : '+'}${size}`
}
