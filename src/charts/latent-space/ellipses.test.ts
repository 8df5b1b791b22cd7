import {describe, expect, it} from 'vitest'
import {ellipseOf, priorDomain, spreadOf, spreadOnMap} from './ellipses'

describe('the ellipse of a code', () => {
  it('has the deviations of dimensions as its half axes', () => {
    expect(ellipseOf({x: 0.5, y: 0.2, covariance: 0}, 100, -50)).toEqual({rx: 50, ry: 10, angle: 0})
  })

  it('is turned as the covariance says, the other way round where y points up', () => {
    const {rx, ry, angle} = ellipseOf({x: 1, y: 1, covariance: 0.6}, 10, -10)
    expect([rx, ry]).toEqual([expect.closeTo(10 * Math.sqrt(1.6)), expect.closeTo(10 * Math.sqrt(0.4))])
    expect(angle).toBeCloseTo(-Math.PI / 4)
  })

  it('is a bar on a strip', () => {
    const gaussian = {
      deviations: Float32Array.of(0.25, 0.5),
      covariances: null,
      divergence: Float32Array.of(1),
      prior: Float32Array.of(0),
    }
    expect(spreadOf(gaussian, 1, 1)).toEqual({x: 0.5, y: 0, covariance: 0})
  })

  it('is that of a drawing where the axes are dimensions, and unknown on principal axes', () => {
    const deviation = Float32Array.of(0.25, 0.5, 1)
    const view = {kind: 'dimensions', dimensions: [2, 0]} as const
    expect(spreadOnMap({view, axes: 2}, deviation)).toEqual({x: 1, y: 0.25, covariance: 0})
    expect(spreadOnMap({view: {kind: 'principal', axes: 2}, axes: 2}, deviation)).toBeNull()
  })
})

describe('the frame in units of the prior', () => {
  it('is 3.5 standard deviations about its mean, as long across as up', () => {
    const {x, y} = priorDomain({width: 800, height: 400}, 2, Float32Array.of(1, -1))
    expect(y).toEqual([-4.5, 2.5])
    expect(x).toEqual([-6, 8])
  })

  it('leaves the rows of a strip', () => {
    const {x, y} = priorDomain({width: 800, height: 400}, 1, Float32Array.of(0))
    expect(x).toEqual([-3.5, 3.5])
    expect(y[1]).toBeGreaterThan(9)
  })
})
