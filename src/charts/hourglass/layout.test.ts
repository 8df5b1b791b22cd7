import {describe, expect, it} from 'vitest'
import {convolutionalModel, denseModel, gaussianModel} from '../gallery/models'
import {layOut as layOutNet, pixels, sampling, spanOf, unitAt, unitsOf} from './layout'
import {netOf} from './net'

const layOut = (hidden: readonly number[], code: number, width: number) =>
  layOutNet(netOf(denseModel(hidden, code), 0), width)

describe('spans', () => {
  it('grow with the units, and reach the side of the image at 784', () => {
    expect(spanOf(pixels, 200)).toBeCloseTo(200)
    const spans = [1, 2, 8, 32, 128, 512, 784, 1024].map((units) => spanOf(units, 200))
    expect(spans).toEqual(spans.toSorted((a, b) => a - b))
  })

  it('are dragged back to the same number of units, within a step', () => {
    for (const units of [1, 2, 5, 16, 32, 64, 128, 512, 1024]) {
      expect(Math.abs(unitsOf(spanOf(units, 200), 200) - units)).toBeLessThanOrEqual(units / 16)
    }
    expect(unitsOf(-5, 200)).toBe(1)
  })
})

describe('sampling', () => {
  it('draws every unit of a narrow layer and every nth of a wide one', () => {
    expect(sampling(32, 90)).toEqual({cells: 32, every: 1})
    expect(sampling(128, 90)).toEqual({cells: 43, every: 3})
    expect(sampling(1000, 2000).cells).toBeLessThanOrEqual(128)
  })
})

describe('layOut', () => {
  it('mirrors the encoder in the decoder', () => {
    const {layers} = layOut([128, 32], 2, 1200)
    expect(layers.map((layer) => layer.role)).toEqual([
      ...['input', 'encoder', 'encoder', 'code', 'decoder', 'decoder', 'output'],
    ])
    expect(layers.map((layer) => layer.units)).toEqual([784, 128, 32, 2, 32, 128, 784])
    expect(layers.map((layer) => layer.hidden)).toEqual([null, 0, 1, null, 1, 0, null])
    expect(layers[1]?.box.height).toBe(layers[5]?.box.height)
  })

  it.each([
    [960, 170],
    [470, 160],
    [1400, 300],
  ])('keeps to a height that is given, lying, at %i × %i', (width, height) => {
    for (const model of [
      denseModel([128, 32], 2),
      convolutionalModel([16, 32], 32),
      gaussianModel([400], 2),
    ]) {
      const layout = layOutNet(netOf(model, 0), width, 1, height)
      expect(layout.posture).toBe('lying')
      expect(layout.height).toBeLessThanOrEqual(height + 1e-6)
      expect(layout.width).toBeCloseTo(width)
      expect(layout.error.x + layout.error.width).toBeCloseTo(layout.width)
    }
  })

  it('grows wider than its place where numbers would meet', () => {
    const layout = layOutNet(netOf(denseModel([512, 256, 128, 64, 32], 2), 0), 400, 1, 160)
    expect(layout.width).toBeGreaterThan(400)
    const middles = layout.layers.slice(1, -1).map(({box}) => box.x + box.width / 2)
    for (const [i, middle] of middles.slice(1).entries())
      expect(middle - (middles[i] ?? 0)).toBeGreaterThan(47)
  })

  it.each([320, 360, 619, 620, 900, 1200, 3800])(
    'keeps everything apart and inside at %i pixels',
    (width) => {
      const dense = [[], [128], [512, 256, 64], [1024, 1024, 1024, 1024]].map((hidden) =>
        denseModel(hidden, 2),
      )
      const others = [convolutionalModel([16, 256], 32), gaussianModel([400], 2), gaussianModel([400], 20)]
      for (const model of [...dense, ...others]) {
        const layout = layOutNet(netOf(model, 0), width)
        const lying = layout.posture === 'lying'
        const boxes = layout.layers.map((layer) => layer.box)
        boxes.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width)
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
          const before = boxes[i - 1]
          if (!before) return
          const gap = lying ? box.x - (before.x + before.width) : box.y - (before.y + before.height)
          expect(gap).toBeGreaterThan(8)
        })
      }
    },
  )

  it('stands upright in a narrow place, as wide as the place', () => {
    expect(layOut([128, 32], 2, 340)).toMatchObject({posture: 'upright', width: 340})
    expect(layOut([128, 32], 2, 1000)).toMatchObject({posture: 'lying', width: 1000})
  })

  it('draws a small code as circles and a large one as cells', () => {
    expect(layOut([128], 3, 1000).layers[2]).toMatchObject({circles: true, cells: 3})
    expect(layOut([128], 32, 1000).layers[2]).toMatchObject({circles: false, cells: 32})
  })
})

describe('unitAt', () => {
  it('finds the unit under a point in both postures', () => {
    for (const width of [340, 1200]) {
      const layout = layOut([128, 32], 2, width)
      const box = layout.layers[2]?.box ?? {x: 0, y: 0, width: 0, height: 0}
      expect(unitAt(layout, box.x + 1, box.y + 1)).toMatchObject({unit: 0, layer: {index: 2}})
      const every = layout.layers[2]?.every ?? 0
      expect(unitAt(layout, box.x + box.width - 1, box.y + box.height - 1)).toMatchObject({unit: 32 - every})
      expect(unitAt(layout, box.x - 5, box.y - 5)).toBeNull()
    }
  })
})
