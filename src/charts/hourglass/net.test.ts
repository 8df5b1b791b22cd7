import {describe, expect, it} from 'vitest'
import {convolutionalModel, denseModel, gaussianModel, stackedModel} from '../gallery/models'
import {netOf} from './net'

describe('netOf', () => {
  it('has every layer of a plain net learning', () => {
    const net = netOf(denseModel([128, 32], 2), 0)
    expect(net.map(({traced}) => traced)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(net.every(({state}) => state === 'learning')).toBe(true)
  })

  it('shows a stack whole in every phase: learning, frozen, and not there yet', () => {
    const model = stackedModel([256, 64], 16)
    const [first, second, last] = [netOf(model, 0), netOf(model, 1), netOf(model, 3)]
    expect(first.map(({shape}) => shape[0])).toEqual([784, 256, 64, 16, 64, 256, 784])
    expect(first.slice(1).map(({state}) => state)).toEqual([
      ...['learning', 'absent', 'absent', 'absent', 'absent', 'learning'],
    ])
    // The code of the first layer is what the last one is given.
    expect(first.map(({traced}) => traced)).toEqual([0, 1, null, null, null, 1, 2])
    expect(second.slice(1).map(({state}) => state)).toEqual([
      ...['frozen', 'learning', 'absent', 'absent', 'learning', 'frozen'],
    ])
    expect(second.map(({traced}) => traced)).toEqual([0, 1, 2, null, 2, 3, 4])
    expect(last.every(({state}) => state === 'learning')).toBe(true)
  })

  it('draws what a convolution takes as the maps that it mirrors', () => {
    const net = netOf(convolutionalModel([16, 32], 32), 0)
    expect(net.map(({maps}) => maps)).toEqual([
      ...[null, [14, 14, 16], [7, 7, 32], null, [7, 7, 32], [14, 14, 16], null],
    ])
  })

  it('makes means and variances the waist', () => {
    const net = netOf(gaussianModel([400], 2), 0)
    expect(net.map(({shape}) => shape[0])).toEqual([784, 400, 2, 400, 784])
    expect(net.map(({traced}) => traced)).toEqual([0, 1, 3, 4, 5])
    expect(net[2]).toMatchObject({gaussian: true, from: 'encoder/1', state: 'learning'})
  })
})
