import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {packData} from '../../scripts/pack-data'
import {loadMnist, type Mnist} from '../engine/data/mnist'
import {folderFiles} from '../engine/hosts/node/files'
import {finish} from './finish'
import {greyScale, type Pca, principalComponents, project, reconstruct, testErrors} from './pca'
import {randomStream} from './random'
import {addPoints, covarianceAbout, emptyScatter, meanOf} from './scatter'

describe('the scatter of points', () => {
  const points = Float32Array.of(1, 0, 3, 4, 2, 2)

  it('has their mean and covariance, however they were added', () => {
    const whole = emptyScatter(2)
    addPoints(whole, points)
    expect([...meanOf(whole)]).toEqual([2, 2])
    expect([...covarianceAbout(whole, meanOf(whole))].map((value) => value * 3)).toEqual([
      expect.closeTo(2, 12),
      expect.closeTo(4, 12),
      expect.closeTo(4, 12),
      expect.closeTo(8, 12),
    ])
    const inParts = emptyScatter(2)
    addPoints(inParts, points.subarray(0, 4))
    addPoints(inParts, points.subarray(4))
    expect(inParts).toEqual(whole)
  })

  it('can be taken about another centre and at another scale', () => {
    const scatter = emptyScatter(2)
    addPoints(scatter, points)
    const centre = Float64Array.of(1, -1)
    const about = covarianceAbout(scatter, centre, 0.5)
    for (const [i, j] of [
      [0, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const terms = [0, 1, 2].map(
        (n) =>
          ((points[2 * n + i] ?? 0) / 2 - (centre[i] ?? 0)) *
          ((points[2 * n + j] ?? 0) / 2 - (centre[j] ?? 0)),
      )
      expect(about[i * 2 + j]).toBeCloseTo(terms.reduce((a, b) => a + b) / 3, 12)
    }
  })
})

describe('PCA of a tilted cloud', () => {
  it('finds the axes it was made with', () => {
    const stream = randomStream(1, 'cloud')
    const points = new Float32Array(30_000)
    for (let i = 0; i < points.length; i += 3) {
      const [a, b, c] = [3 * stream.normal(), 1 * stream.normal(), 0.1 * stream.normal()]
      points.set([5 + (a - b) * Math.SQRT1_2, (a + b) * Math.SQRT1_2, c], i)
    }
    const scatter = emptyScatter(3)
    addPoints(scatter, points)
    const pca = finish(principalComponents(scatter))
    expect([...pca.variances].map(Math.sqrt)).toEqual([
      expect.closeTo(3, 1),
      expect.closeTo(1, 1),
      expect.closeTo(0.1, 2),
    ])
    expect(pca.components[0]).toBeCloseTo(Math.SQRT1_2, 2)
    expect(pca.components[1]).toBeCloseTo(Math.SQRT1_2, 2)
    expect(pca.mean[0]).toBeCloseTo(5, 1)
    const same = reconstruct(pca, project(pca, points, 3), 3)
    expect(Math.max(...same.map((value, i) => Math.abs(value - (points[i] ?? 0))))).toBeLessThan(1e-5)
  })
})

describe('PCA of all of MNIST', () => {
  let mnist: Mnist
  let pca: Pca
  let errors: Float64Array

  beforeAll(async () => {
    await packData({quiet: true})
    mnist = loadMnist({read: folderFiles(resolve(import.meta.dirname, '../../public/mnist'))})
    await mnist.until('all')
    const [train, test] = [emptyScatter(784), emptyScatter(784)]
    addPoints(train, mnist.train.images)
    addPoints(test, mnist.test.images)
    pca = finish(principalComponents(train, greyScale))
    errors = finish(testErrors(pca, test, greyScale))
  })

  it('has the published test errors for every code size', () => {
    // The mean image; 2; 16; 30 (13.87 per image in Hinton and Salakhutdinov 2006); 32; 8.
    const published = [
      [0, 0.0675],
      [2, 0.05567],
      [8, 0.03744],
      [16, 0.02686],
      [30, 0.01769],
      [32, 0.01683],
    ] as const
    for (const [k, error] of published)
      expect(Math.abs((errors[k] ?? 0) - error)).toBeLessThan(k === 0 ? 5e-5 : 5e-6)
    expect((errors[30] ?? 0) * 784).toBeCloseTo(13.87, 2)
    expect(errors[784]).toBeLessThan(1e-12)
    expect([...errors]).toEqual([...errors].sort((a, b) => b - a))
  })

  it('has just the error that its reconstructions have', () => {
    const images = Float32Array.from(mnist.test.images.subarray(0, 784_000), (value) => value / 255)
    const error = (k: number) => {
      const again = reconstruct(pca, project(pca, images, k), k)
      return images.reduce((sum, value, i) => sum + (value - (again[i] ?? 0)) ** 2, 0) / images.length
    }
    // On the first thousand test digits, which are a little harder than the rest.
    const few = emptyScatter(784)
    addPoints(few, mnist.test.images.subarray(0, 784_000))
    const expected = finish(testErrors(pca, few, greyScale))
    for (const k of [2, 30]) expect(error(k)).toBeCloseTo(expected[k] ?? 0, 6)
  })

  it('leaves nothing in the corners, where no digit has ink', () => {
    expect(pca.variances.filter((value) => value < 1e-12).length).toBeGreaterThanOrEqual(67)
    expect(pca.variances.reduce((sum, value) => sum + value, 0)).toBeCloseTo(52.7, 0)
  })
})
