import {describe, expect, it} from 'vitest'
import {count, errorFigure, figure} from './format'

describe('figures', () => {
  it('have three significant digits and a real minus sign', () => {
    expect(figure(12.345)).toBe('12.3')
    expect(figure(-2.3564)).toBe('−2.36')
    expect(figure(0.04512)).toBe('0.0451')
    expect(figure(0)).toBe('0')
    expect(figure(1234)).toBe('1234')
    expect(figure(3e-7)).toBe('3.0e−7')
    expect(figure(Number.NaN)).toBe('–')
  })

  it('of errors have four places', () => {
    expect(errorFigure(0.04512)).toBe('0.0451')
    expect(errorFigure(null)).toBe('–')
    expect(errorFigure(8123.4)).toBe('8123')
  })

  it('of things are set in thousands', () => {
    expect(count(10_000, 'en')).toBe('10,000')
    expect(count(10_000, 'ko')).toBe('10,000')
  })
})
