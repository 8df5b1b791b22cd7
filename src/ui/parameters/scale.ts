import type {IntegerParameter, RealParameter} from '../../variants/parameters'

export type NumberParameter = IntegerParameter | RealParameter

/** Places a slider has; its ends are the parameter's bounds. */
export const places = 200

/** Beyond this many values a slider cannot tell neighbours apart, and a seed needs no slider. */
const widest = 1e6

export function hasSlider(parameter: NumberParameter): boolean {
  return parameter.kind === 'real' || parameter.max - parameter.min <= widest
}

/** Where a value stands on the slider, 0 to `places`; by factors where the parameter is logarithmic. */
export function placeOf(parameter: NumberParameter, value: number): number {
  const [low, high, at] = [parameter.min, parameter.max, value].map((v) => warp(parameter, v))
  if (low === undefined || high === undefined || at === undefined || high === low) return 0
  return Math.min(places, Math.max(0, (places * (at - low)) / (high - low)))
}

/** The round value at a place of the slider: its inverse but for rounding. */
export function valueAt(parameter: NumberParameter, place: number): number {
  if (place >= places) return parameter.max
  const low = warp(parameter, parameter.min)
  const high = warp(parameter, parameter.max)
  return rounded(parameter, unwarp(parameter, low + ((high - low) * place) / places))
}

/** What an arrow key makes of a value: the next integer, or the next round step of a real number. */
export function stepped(parameter: NumberParameter, value: number, steps: number): number {
  if (parameter.kind === 'integer' && Math.abs(steps) === 1 && value < 100)
    return bounded(parameter, value + steps)
  if (parameter.logarithmic) {
    const moved = rounded(parameter, value * 10 ** (steps / 10))
    return moved === value ? bounded(parameter, value + Math.sign(steps)) : moved
  }
  return rounded(parameter, value + (steps * (parameter.max - parameter.min)) / 100)
}

function warp(parameter: NumberParameter, value: number): number {
  if (!parameter.logarithmic) return value
  return parameter.min > 0 ? Math.log(value) : Math.log1p(value)
}

function unwarp(parameter: NumberParameter, value: number): number {
  if (!parameter.logarithmic) return value
  return parameter.min > 0 ? Math.exp(value) : Math.expm1(value)
}

/** Two digits that count on a logarithmic scale, three on a linear one; whole where it must be. */
function rounded(parameter: NumberParameter, value: number): number {
  const close = Number(value.toPrecision(parameter.logarithmic ? 2 : 3))
  const whole = parameter.kind === 'integer' ? Math.round(value < 100 ? value : close) : close
  return bounded(parameter, whole)
}

const bounded = (parameter: NumberParameter, value: number) =>
  Math.min(parameter.max, Math.max(parameter.min, value))
