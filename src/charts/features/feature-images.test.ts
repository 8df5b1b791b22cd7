import {describe, expect, it} from 'vitest'
import {featureImages, pageOf, unitOrder} from './feature-images'

const counted = (length: number) => Float32Array.from({length}, (_, i) => i)

describe('featureImages', () => {
  it('are the columns of an encoder and the rows of a decoder', () => {
    const encoder = featureImages({shape: [4, 3], values: counted(12)}, 4)
    expect(encoder.count).toBe(3)
    expect([...encoder.image(1)]).toEqual([1, 4, 7, 10])
    const decoder = featureImages({shape: [3, 4], values: counted(12)}, 4)
    expect(decoder.count).toBe(3)
    expect([...decoder.image(1)]).toEqual([4, 5, 6, 7])
  })

  it('are the filters of a convolution of one channel', () => {
    const filters = featureImages({shape: [2, 2, 1, 3], values: counted(12)}, 784)
    expect(filters.count).toBe(3)
    expect([...filters.image(2)]).toEqual([2, 5, 8, 11])
    expect(featureImages({shape: [2, 2, 16, 3], values: counted(192)}, 784).count).toBe(0)
  })
})

describe('pageOf', () => {
  it('shows 64 at once and ends with the rest', () => {
    expect(pageOf(196, 0)).toMatchObject({pages: 4, first: 0})
    expect(pageOf(196, 3).features).toEqual([192, 193, 194, 195])
    expect(pageOf(2, 5).features).toEqual([0, 1])
  })
})

describe('unitOrder', () => {
  it('puts those that answer most first', () => {
    expect(unitOrder(Float32Array.of(0.1, 0.9, 0.5), true)).toEqual([1, 2, 0])
    expect(unitOrder(Float32Array.of(0.1, 0.9, 0.5), false)).toEqual([0, 1, 2])
  })
})
