import {expect, it} from 'vitest'
import {Curve} from './history'

it('tells each point once, and says when it begins anew', () => {
  const curve = new Curve()
  curve.addTrain(1, 0.5)
  curve.addTrain(2, 0.25)
  expect(curve.news()).toMatchObject({reset: true, added: {trainStep: [1, 2], trainLoss: [0.5, 0.25]}})
  curve.addTest(2, 0.3, 0.2)
  curve.addTrain(3, 0.125)
  expect(curve.news()).toMatchObject({
    reset: false,
    added: {trainStep: [3], testStep: [2], testLoss: [0.3], testMse: [0.2]},
  })
  expect(curve.news()).toMatchObject({reset: false, added: {trainStep: [], testStep: []}})
  curve.cut(2)
  expect(curve.news()).toMatchObject({reset: true, added: {trainStep: [1, 2], testStep: [2]}})
})

it('keeps test figures in the order of steps, one for each', () => {
  const curve = new Curve()
  curve.addTest(5, 0.3, 0.3)
  curve.addTest(5, 0.4, 0.4)
  curve.addTest(4, 0.4, 0.4)
  expect(curve.whole().testStep).toEqual([5])
  expect(curve.lastTest).toEqual({step: 5, loss: 0.3, mse: 0.3})
})

it('averages the last losses', () => {
  const curve = new Curve()
  expect(curve.meanTrain(3)).toBeNull()
  for (const loss of [9, 1, 2, 3]) curve.addTrain(loss, loss)
  expect(curve.meanTrain(3)).toBe(2)
})

it('comes back from a checkpoint whole', () => {
  const curve = new Curve()
  curve.addTrain(1, 0.5)
  curve.addTest(1, 0.4, 0.3)
  const other = new Curve()
  other.load(structuredClone(curve.whole()))
  expect(other.whole()).toEqual(curve.whole())
})
