import {describe, expect, it} from 'vitest'
import {axisDirections, boundedTurn, cubeOf, project} from './camera'

const size = {width: 400, height: 300}
const cube = {centre: [0, 0, 0], reach: 1} as const
const level = {yaw: 0, pitch: 0}

describe('project', () => {
  it('puts the middle of the cube in the middle of the tile', () => {
    const {x, y, depth} = project(Float32Array.of(0, 0, 0), {yaw: 1, pitch: 0.5}, cube, size)
    expect([x[0], y[0], depth[0]]).toEqual([200, 150, 0])
  })

  it('has x to the right, z up and y away, seen level', () => {
    const {x, y, depth} = project(Float32Array.of(1, 0, 0, 0, 0, 1, 0, 1, 0), level, cube, size)
    expect(x[0]).toBeGreaterThan(200)
    expect(y[0]).toBeCloseTo(150)
    expect(y[1]).toBeLessThan(150)
    expect(depth[2]).toBeCloseTo(1)
  })

  it('sees what is high as near, from above', () => {
    const {y, depth} = project(Float32Array.of(0, 0, 1, 0, 1, 0), {yaw: 0, pitch: Math.PI / 2}, cube, size)
    expect(depth[0]).toBeCloseTo(-1)
    expect(y[1]).toBeLessThan(150)
  })

  it('keeps the whole cube on the tile at every turn', () => {
    const corners = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].flatMap((z) => [x, y, z])))
    for (let yaw = -3; yaw < 3; yaw += 0.2) {
      for (let pitch = -0.7; pitch <= 1.5; pitch += 0.2) {
        const {x, y} = project(Float32Array.from(corners), {yaw, pitch}, cube, size)
        for (const place of x) expect(place > 0 && place < size.width).toBe(true)
        for (const place of y) expect(place > 0 && place < size.height).toBe(true)
      }
    }
  })
})

describe('axisDirections', () => {
  it('point where the axes go', () => {
    const turn = {yaw: 0.6, pitch: 0.35}
    const far = {centre: [0, 0, 0], reach: 1000} as const // so small that there is no perspective
    const {x, y} = project(Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1), turn, far, size)
    axisDirections(turn).forEach(([dx, dy], axis) => {
      const [px, py] = [(x[axis] ?? 0) - size.width / 2, (y[axis] ?? 0) - size.height / 2]
      expect(Math.atan2(py, px)).toBeCloseTo(Math.atan2(dy, dx), 1)
    })
  })
})

describe('boundedTurn', () => {
  it('comes round after a full turn and stops at the zenith', () => {
    const {yaw, pitch} = boundedTurn({yaw: 2 * Math.PI + 0.5, pitch: 9})
    expect(yaw).toBeCloseTo(0.5)
    expect(pitch).toBe(Math.PI / 2)
  })
})

describe('cubeOf', () => {
  it('is a cube about the points', () => {
    const {centre, reach} = cubeOf(Float32Array.of(0, 0, 0, 4, 2, 1))
    expect(centre).toEqual([2, 1, 0.5])
    expect(reach).toBeCloseTo(2.1)
  })

  it('is the unit cube where there is nothing', () => {
    expect(cubeOf(new Float32Array()).reach).toBeCloseTo(1.05)
  })
})
