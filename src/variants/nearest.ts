import type {ParameterValue} from '../contract/spec'
import {allows} from './check'
import type {Parameter} from './parameters'

interface Found {
  readonly value: ParameterValue
  /** False where something else than what was given is used. */
  readonly exact: boolean
}

/** The allowed value nearest to what was given, be it text from an address or a value from a file. */
export function nearest(parameter: Parameter, given: unknown, fallback: ParameterValue): Found {
  const read = typeof given === 'string' ? fromText(parameter, given) : fromValue(given)
  if (read === null) return {value: fallback, exact: false}
  if (allows(parameter, read)) return {value: read, exact: true}
  const value = clamped(parameter, read) ?? fallback
  return {value: allows(parameter, value) ? value : fallback, exact: false}
}

/** How a value is written in an address. */
export function toText(value: ParameterValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(',')
  return String(value)
}

function fromText(parameter: Parameter, text: string): ParameterValue | null {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text)
    case 'flag':
      return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : null
    case 'choice':
      return text
    case 'widths':
      return text === 'none' || text === '' ? [] : numbers(text.split(','))
    case 'digits':
      return numbers(text.includes(',') ? text.split(',') : text.split(''))
  }
}

function numbers(parts: readonly string[]): number[] | null {
  const read = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  return read.some(Number.isNaN) ? null : read
}

function fromValue(given: unknown): ParameterValue | null {
  if (typeof given === 'number' || typeof given === 'boolean') return given
  return Array.isArray(given) && given.every((part) => typeof part === 'number') ? given : null
}

function clamped(parameter: Parameter, value: ParameterValue): ParameterValue | null {
  switch (parameter.kind) {
    case 'integer':
      return typeof value === 'number' ? Math.round(between(value, parameter.min, parameter.max)) : null
    case 'real':
      return typeof value === 'number' ? between(value, parameter.min, parameter.max) : null
    case 'widths':
      return Array.isArray(value)
        ? value.slice(0, parameter.maxLayers).map((width) => Math.round(between(width, 1, parameter.max)))
        : null
    case 'digits':
      return Array.isArray(value) ? [...new Set<number>(value)].filter(isDigit).sort((a, b) => a - b) : null
    default:
      return null
  }
}

const between = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value))

const isDigit = (value: number) => Number.isInteger(value) && value >= 0 && value <= 9
