import {describe, expect, it} from 'vitest'
import {divergingRamp, packed, paintError, paintInk, ramp} from './colours'

describe('paintInk', () => {
  const colours = ramp('#ffffff', '#000000')

  it('takes fractions and bytes alike, and cuts what is out of range', () => {
    const [fractions, bytes] = [new Uint32Array(4), new Uint32Array(4)]
    paintInk(fractions, Float32Array.of(0, 1, -3, 7), colours)
    paintInk(bytes, Uint8Array.of(0, 255, 0, 255), colours)
    expect([...fractions]).toEqual([...bytes])
    expect(fractions[0]).toBe(packed('#ffffff'))
    expect(fractions[1]).toBe(packed('#000000'))
  })

  it('shows a pixel that is no number as paper', () => {
    const target = new Uint32Array(1)
    paintInk(target, Float32Array.of(Number.NaN), colours)
    expect(target[0]).toBe(packed('#ffffff'))
  })
})

describe('paintError', () => {
  it('is the first colour for too little ink, the last for too much, the middle for none', () => {
    const target = new Uint32Array(3)
    const colours = divergingRamp('#0000ff', '#ffffff', '#ff0000')
    paintError(target, Uint8Array.of(255, 0, 128), Float32Array.of(0, 1, 128 / 255), colours)
    expect([...target]).toEqual([packed('#0000ff'), packed('#ff0000'), packed('#ffffff')])
  })
})
