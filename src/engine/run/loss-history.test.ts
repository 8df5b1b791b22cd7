import {expect, it} from 'vitest'
import {LossHistory} from './loss-history'

it('tells each point once, and says when it begins anew', () => {
  const history = new LossHistory()
  history.addTrain(1, 0.5)
  history.addTrain(2, 0.25)
  expect(history.takeUnsent()).toMatchObject({
    reset: true,
    added: {trainStep: [1, 2], trainLoss: [0.5, 0.25]},
  })
  history.addTest(2, 0.3, 0.2)
  history.addTrain(3, 0.125)
  expect(history.takeUnsent()).toMatchObject({
    reset: false,
    added: {trainStep: [3], testStep: [2], testLoss: [0.3], testMse: [0.2]},
  })
  expect(history.takeUnsent()).toMatchObject({reset: false, added: {trainStep: [], testStep: []}})
  history.truncate(2)
  expect(history.takeUnsent()).toMatchObject({reset: true, added: {trainStep: [1, 2], testStep: [2]}})
})

it('keeps test figures in the order of steps, one for each', () => {
  const history = new LossHistory()
  history.addTest(5, 0.3, 0.3)
  history.addTest(5, 0.4, 0.4)
  history.addTest(4, 0.4, 0.4)
  expect(history.whole().testStep).toEqual([5])
  expect(history.lastTest).toMatchObject({step: 5, loss: 0.3, mse: 0.3})
})

it('averages the last losses', () => {
  const history = new LossHistory()
  expect(history.meanTrain(3)).toBeNull()
  for (const loss of [9, 1, 2, 3]) history.addTrain(loss, loss)
  expect(history.meanTrain(3)).toBe(2)
  // What burst after the weights that are back counts for nothing.
  const stands = history.whole().trainStep.at(-1) ?? 0
  history.addTrain(stands + 1, 65_160_085)
  expect(history.meanTrain(3, stands)).toBe(2)
})

it('comes back from a checkpoint whole', () => {
  const history = new LossHistory()
  history.addTrain(1, 0.5)
  history.addTest(1, 0.4, 0.3)
  const other = new LossHistory()
  other.load(structuredClone(history.whole()))
  expect(other.whole()).toEqual(history.whole())
})
