import fc from 'fast-check'
import {expect, test} from 'vitest'
import {noHistory} from '../testing/fake-engine'
import {grown, lastOf, noCurves} from './curves'

const trained = (...steps: number[]) => ({
  ...noHistory,
  trainStep: steps,
  trainLoss: steps.map((step) => 1 / step),
})

test('points are added in pieces of any size, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 40}), {maxLength: 20}), (sizes) => {
      let curves = noCurves
      let step = 0
      for (const size of sizes) {
        const before = curves
        const seen = [...before.trainLoss]
        curves = grown(curves, trained(...Array.from({length: size}, () => ++step)))
        expect([...before.trainLoss]).toEqual(seen)
      }
      expect([...curves.trainStep]).toEqual(Array.from({length: step}, (_, i) => i + 1))
    }),
  )
})

test('the buffer is copied only when it is full', () => {
  let curves = grown(noCurves, trained(1))
  const buffers = new Set([curves.trainLoss.buffer])
  for (let step = 2; step <= 1000; step++) {
    curves = grown(curves, trained(step))
    buffers.add(curves.trainLoss.buffer)
  }
  expect(buffers.size).toBeLessThanOrEqual(10)
})

test('what the engine tells again after a recovery is not drawn twice', () => {
  const before = grown(noCurves, trained(1, 2, 3, 4))
  expect([...grown(before, trained(2, 3, 4, 5, 6)).trainStep]).toEqual([1, 2, 3, 4, 5, 6])
})

test('test figures grow beside the training loss, at their own steps', () => {
  const tested = {...noHistory, testStep: [469], testLoss: [0.05], testMse: [0.049]}
  const curves = grown(grown(noCurves, trained(1, 2)), tested)
  expect(curves.trainStep).toHaveLength(2)
  expect([curves.testStep[0], curves.testLoss[0], curves.testMse[0]]).toEqual([469, 0.05, 0.049])
})

test('terms and figures grow by name, beside the points that they belong to', () => {
  const first = {...trained(1, 2), trainTerms: {reconstruction: [5, 4]}}
  const second = {...trained(2, 3), trainTerms: {reconstruction: [4, 3], divergence: [0.2, 0.3]}}
  const tested = {
    ...noHistory,
    testStep: [3],
    testLoss: [3.3],
    testMse: [0.04],
    testTerms: {reconstruction: [3], divergence: [0.3]},
    testFigures: {negativeElbo: [3.3]},
  }
  const curves = [first, second, tested].reduce(grown, noCurves)
  expect([...(curves.trainTerms.reconstruction ?? [])]).toEqual([5, 4, 3])
  expect([...(curves.trainTerms.divergence ?? [])]).toEqual([Number.NaN, Number.NaN, 0.3])
  expect(lastOf(curves.testTerms.divergence)).toBe(0.3)
  expect(lastOf(curves.testFigures.negativeElbo)).toBe(3.3)
  expect(lastOf(curves.testFigures.perplexity)).toBeUndefined()
  const later = grown(curves, trained(4))
  expect([...(later.trainTerms.divergence ?? [])]).toEqual([Number.NaN, Number.NaN, 0.3, Number.NaN])
})

test('phases are known once each, the first before any step', () => {
  const begun = {...noHistory, phaseStep: [0], phase: [0]}
  const next = {...noHistory, phaseStep: [0, 32], phase: [0, 1]}
  const curves = [begun, next, next].reduce(grown, noCurves)
  expect([[...curves.phaseStep], [...curves.phase]]).toEqual([
    [0, 32],
    [0, 1],
  ])
})
