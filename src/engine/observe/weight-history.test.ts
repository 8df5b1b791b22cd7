import {describe, expect, it} from 'vitest'
import {dense} from '../../variants/dense'
import {layoutOf} from '../../variants/layout'
import {defaultSpec} from '../../variants/spec'
import {WeightHistory} from './weight-history'

const {parameters} = defaultSpec(dense)
const layoutWith = (values: object) => layoutOf(dense.model({...parameters, ...values}, [784]))

/** Asks at every step, as if it were read so often. */
function kept(history: WeightHistory, steps: number, every = 1) {
  for (let step = 0; step <= steps; step += every)
    if (history.due(step)) history.keep({step, epoch: 0, testMse: 0}, [Float32Array.of(step / 8)])
  return history.list.map(({step}) => step)
}

describe('moments of a training', () => {
  it.each([
    [4690, 1],
    [4690, 12],
    [93_800, 12],
  ])('are 100 to 250, evenly spread over %i steps read every %i', (steps, every) => {
    const list = kept(new WeightHistory(layoutWith({})), steps, every)
    expect(list.length).toBeGreaterThanOrEqual(100)
    expect(list.length).toBeLessThanOrEqual(250)
    const gaps = list.slice(1).map((step, i) => step - (list[i] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * Math.min(...gaps) + every)
    expect(list[0]).toBe(0)
    expect(list.at(-1)).toBeGreaterThan(steps - 3 * Math.max(...gaps))
  })

  it('keep to their room with a large net', () => {
    const layout = layoutWith({hidden: [1000, 500, 250], code: 30})
    const list = kept(new WeightHistory(layout), 4690)
    const bytes = layout.weights.reduce((sum, {shape}) => sum + 2 * shape.reduce((a, b) => a * b, 1), 0)
    expect(list.length * bytes).toBeLessThan(100e6)
    expect(list.length).toBeGreaterThan(4)
  })

  it('come back as they were, to 16 bits, the nearest to the step asked for', () => {
    const history = new WeightHistory(layoutWith({}))
    expect(history.at(3)).toBeNull()
    kept(history, 40, 10)
    expect(history.at(17)?.moment.step).toBe(20)
    expect([...(history.at(17)?.weights[0]?.values ?? [])]).toEqual([2.5])
    history.truncate(20)
    expect(history.list.map(({step}) => step)).toEqual([0, 10, 20])
  })
})
