import {expect, test} from 'vitest'
import {denseModel} from '../gallery/models'
import {layOut} from './layout'
import {netOf} from './net'
import {travelled} from './travel'

const lying = layOut(netOf(denseModel([128, 32], 2), 0), 1200)
const upright = layOut(netOf(denseModel([128, 32], 2), 0), 340)
const side = (layout: typeof lying, progress: number) => travelled(layout, progress).width

test('a digit sets out as large as its image, is squeezed into the waist and grows again', () => {
  for (const layout of [lying, upright]) {
    const waist = layout.layers.find(({role}) => role === 'code')
    const span = layout.posture === 'lying' ? waist?.box.height : waist?.box.width
    expect(side(layout, 0)).toBeCloseTo(layout.side)
    expect(side(layout, 1)).toBeCloseTo(layout.side)
    expect(side(layout, 0.5)).toBeCloseTo(span ?? 0, 0)
    expect(side(layout, 0.2)).toBeGreaterThan(side(layout, 0.35))
    expect(side(layout, 0.8)).toBeGreaterThan(side(layout, 0.65))
  }
})

test('it travels from the input to the output', () => {
  const places = [0, 0.25, 0.5, 0.75, 1].map((progress) => travelled(lying, progress))
  const middles = places.map(({x, width}) => x + width / 2)
  expect(middles).toEqual(middles.toSorted((a, b) => a - b))
})
