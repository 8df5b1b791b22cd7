import {describe, expect, it} from 'vitest'
import {pixels} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import {imageOfScores, scoresOf as scores} from '../../../maths/components'
import {finish} from '../../../maths/finish'
import {largestPrincipalAngle} from '../../../maths/principal-angles'
import {randomStream} from '../../../maths/random'
import {against} from './against'
import {codeGrid} from './code-grid'
import {angleTo, columnsOf, degreesBetween, nearestInSpan, scoresOfColumns, unitCodes} from './columns'
import {flatCodes, onPlane} from './flat'
import {givenBack, scoreDecodedGrid} from './pca-images'
import {scoresOf} from './scores'

/** Components along single pixels: easy to check by hand. */
function pixelComponents(places: readonly number[], grey: number): Components {
  const vectors = new Float32Array(places.length * pixels)
  places.forEach((place, j) => {
    vectors[j * pixels + place] = 1
  })
  return {
    count: places.length,
    mean: new Float32Array(pixels).fill(grey),
    vectors,
    explained: new Float32Array(places.length),
  }
}

/** Digits with the same 255 at pixel 10 and the given values at pixel 20. */
function digitsOf(values: readonly number[]): Uint8Array {
  const images = new Uint8Array(values.length * pixels)
  values.forEach((value, i) => {
    images[i * pixels + 10] = 255
    images[i * pixels + 20] = value
  })
  return images
}

describe('scoresOf', () => {
  const components = pixelComponents([10, 20], 0.2)
  const images = digitsOf([0, 255, 51])
  const {positions, digitErrors} = finish(scoresOf(components, images, Uint8Array.of(3, 3, 4)))

  it('puts digits at their first two scores', () => {
    const wanted = [0.8, -0.2, 0.8, 0.8, 0.8, 0]
    positions.forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i] ?? 0, 5)
    })
  })

  it('says what each number of components leaves, as the reconstructions do', () => {
    for (const k of [0, 1, 2]) {
      const {errors} = givenBack(components, images, [0, 1, 2], k)
      expect(digitErrors[k]?.[3]).toBeCloseTo(((errors[0] ?? 0) + (errors[1] ?? 0)) / 2, 6)
      expect(digitErrors[k]?.[4]).toBeCloseTo(errors[2] ?? 0, 6)
      expect(digitErrors[k]?.[0]).toBeNaN()
    }
  })
})

describe('PCA on the page', () => {
  const components = pixelComponents([10, 20], 0)

  it('goes to scores and back', () => {
    const image = new Float32Array(pixels)
    image[10] = 0.5
    image[20] = -1
    const z = scores(components, image, 2)
    expect([...z]).toEqual([0.5, -1])
    expect(imageOfScores(components, z)).toEqual(image)
  })

  it('lays its plane out as a decoded grid, lowest y first', () => {
    const {images} = scoreDecodedGrid(components, {x: [0, 1], y: [0, 0.5], columns: 2, rows: 2})
    expect(images[pixels + 10]).toBe(255)
    expect(images[2 * pixels + 20]).toBe(128)
  })
})

describe('the columns of a linear decoder', () => {
  const kernel = [1, 0, 2, 0, 1, 1]
  const bias = [5, 5, 5]
  const decode = (codes: Float32Array) =>
    Float32Array.from({length: (codes.length / 2) * 3}, (_, at) => {
      const [row, j] = [Math.floor(at / 3), at % 3]
      return (codes[2 * row] ?? 0) * (kernel[j] ?? 0) + (codes[2 * row + 1] ?? 0) * (kernel[3 + j] ?? 0) + 5
    })

  it('come out of its answers to the unit codes', () => {
    expect([...unitCodes(2)]).toEqual([0, 0, 1, 0, 0, 1])
    expect([...columnsOf(decode(unitCodes(2)), 3)]).toEqual(kernel)
    expect(bias).toHaveLength(3)
  })

  it('have the angle that maths/ gives them', () => {
    const basis = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1)
    const columns = columnsOf(decode(unitCodes(2)), 3)
    expect(angleTo(basis, columns, 3)).toBeCloseTo(largestPrincipalAngle(kernel, basis.subarray(0, 6), 3), 6)
  })
})

describe('a span and a direction', () => {
  const columns = Float32Array.of(2, 0, 0, 1, 1, 0)

  it('have a nearest point in the span', () => {
    const nearest = nearestInSpan(columns, Float32Array.of(3, 4, 5), 3)
    expect([...nearest].map((value) => Number(value.toFixed(5)))).toEqual([3, 4, 0])
  })

  it('have an angle', () => {
    expect(degreesBetween(Float32Array.of(1, 0), Float32Array.of(0, 2))).toBeCloseTo(90)
    expect(degreesBetween(Float32Array.of(1, 0), Float32Array.of(3, 0))).toBeCloseTo(0)
    expect(degreesBetween(Float32Array.of(1, 0), Float32Array.of(0, 0))).toBe(90)
  })

  it('have scores on a basis', () => {
    expect(scoresOfColumns(Float32Array.of(1, 0, 0, 0, 1, 0), columns, 3)).toEqual([
      [2, 0],
      [1, 1],
    ])
  })
})

describe('codeGrid', () => {
  const stream = randomStream(3, 'cloud')
  const codes = Float32Array.from({length: 400}, (_, i) => stream.normal() * (i % 2 === 0 ? 3 : 1))
  const {side, codes: grid, shown} = codeGrid(codes, 17)

  it('holds all the codes', () => {
    const widest = (values: Float32Array) => Math.max(...values.filter((_, i) => i % 2 === 0))
    expect(side).toBe(17)
    expect(grid).toHaveLength(578)
    expect(widest(grid)).toBeGreaterThan(widest(codes) - 0.5)
  })

  it('shows the middle and leaves out corners where nothing is', () => {
    expect(shown[8 * 16 + 8]).toBe(1)
    expect(shown.some((value) => value === 0)).toBe(true)
  })
})

describe('PCA in space', () => {
  const toy = {mean: Float32Array.of(1, 0, 0), axes: Float32Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0)}

  it('casts points on its plane', () => {
    const codes = flatCodes(toy, Float32Array.of(7, 2, 3))
    expect([...codes]).toEqual([2, 3])
    expect([...onPlane(toy, codes)]).toEqual([1, 2, 3])
  })
})

describe('against', () => {
  const pca = [
    {x: 2, y: 0.056},
    {x: 32, y: 0.0168},
  ]

  it('parts the sizes by who is ahead, taking the best net of each', () => {
    const nets = [
      {x: 32, y: 0.0214},
      {x: 2, y: 0.06},
      {x: 2, y: 0.04},
      {x: 5, y: 0.03},
    ]
    expect(against(nets, pca)).toEqual({ahead: [2], behind: [32]})
  })
})
