import fc from 'fast-check'
import {expect, test} from 'vitest'
import {noHistory} from '../testing/fake-engine'
import {grown, noCurves} from './curves'

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
