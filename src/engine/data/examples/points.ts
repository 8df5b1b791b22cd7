import {addAt} from '../../../maths/arrays'
import {type ToyName, toyPoints} from '../toys'
import type {Examples} from './examples'

const trainPoints = 2000
const testPoints = 1000
/** The toys are data, not chance: every run sees the same ones. */
const toySeed = 1
const numbers = 3

/** Points in space as examples; they are there at once. */
export function pointExamples(name: ToyName): Examples {
  const train = toyPoints(name, trainPoints, toySeed, 'train').points
  const test = toyPoints(name, testPoints, toySeed, 'test').points
  return {
    name,
    numbers,
    labels: null,
    testCount: testPoints,
    testLabels: null,
    arrived: trainPoints,
    more: false,
    tested: true,
    mean: meanPoint(train),
    fillTrain(target, indices) {
      indices.forEach((index, row) => {
        target.set(train.subarray(index * numbers, (index + 1) * numbers), row * numbers)
      })
    },
    fillTest(target, start, end) {
      target.set(test.subarray(start * numbers, end * numbers))
    },
    until: () => Promise.resolve(),
  }
}

function meanPoint(points: Float32Array): Float32Array {
  const sums = new Float32Array(numbers)
  points.forEach((value, i) => {
    addAt(sums, i % numbers, (value * numbers) / points.length)
  })
  return sums
}
