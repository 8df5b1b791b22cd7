import {describe, expect, it} from 'vitest'
import {decodedGridRequest} from './decoded-grid-request'

const domain = {x: [0, 10], y: [-5, 5]} as const

describe('decodedGridRequest', () => {
  it('asks for the middles of square cells', () => {
    const request = decodedGridRequest(domain, {width: 380, height: 380}, 2)
    expect(request).toEqual({x: [0.5, 9.5], y: [-4.5, 4.5], columns: 10, rows: 10})
  })

  it('asks for one row of a strip, and for nothing in three dimensions or without room', () => {
    expect(decodedGridRequest(domain, {width: 380, height: 380}, 1)).toMatchObject({
      rows: 1,
      columns: 10,
      y: [0, 0],
    })
    expect(decodedGridRequest(domain, {width: 380, height: 380}, 3)).toBeNull()
    expect(decodedGridRequest(domain, {width: 0, height: 0}, 2)).toBeNull()
  })

  it('never asks for more than is worth decoding', () => {
    const request = decodedGridRequest(domain, {width: 3000, height: 2000}, 2)
    expect((request?.columns ?? 0) * (request?.rows ?? 0)).toBeLessThan(350)
  })
})
