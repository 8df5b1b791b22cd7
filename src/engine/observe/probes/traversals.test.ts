import {beforeAll, expect, test} from 'vitest'
import {deadNats, type Snapshot} from '../../../contract/snapshot'
import type {TraversalsTrace} from '../../../contract/trace'
import {mapOnly, specOf, TestClient} from '../../testing/test-client'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

const small = {images: 1000, batch: 50, epochs: 1, hidden: [32]}

/** The first test digit's traversals in the next snapshot. */
async function traversed(
  runId: string,
  {count = 100, steps = 7} = {},
): Promise<{snapshot: Snapshot; trace: TraversalsTrace}> {
  const before = client.of('snapshot').length
  const subject = {kind: 'test', index: 0} as const
  await engine.watch(runId, {...mapOnly, probes: {moved: {kind: 'traversals', subject, count, steps}}})
  await expect.poll(() => client.of('snapshot').length).toBeGreaterThan(before)
  const snapshot = client.of('snapshot').at(-1)?.snapshot
  const trace = snapshot?.traces.moved
  if (!snapshot || trace?.kind !== 'traversals') throw new Error('there were traversals')
  return {snapshot, trace}
}

async function trained(runId: string, variant: string, parameters: Record<string, number>): Promise<void> {
  await engine.createRun(runId, specOf(variant, {...small, ...parameters}))
  await engine.train([runId])
  await client.until(runId, 'finished')
}

const falling = (values: readonly number[]) => values.toSorted((a, b) => b - a)

test('each dimension of the digit is moved alone by standard deviations of the prior, most nats first', async () => {
  await trained('v', 'vae', {code: 4})
  const {snapshot, trace} = await traversed('v')
  const {images} = await engine.testDigits()
  const code = await engine.encode(
    'v',
    Float32Array.from(images.subarray(0, 784), (grey) => grey / 255),
  )
  expect(trace.code).toEqual(code)
  const own = await engine.decode('v', code)
  expect(trace.reconstruction).toEqual(Uint8ClampedArray.from(own, (value) => value * 255))
  expect([...trace.offsets]).toEqual([-3, -2, -1, 0, 1, 2, 3])
  const nats = trace.dimensions.map(({carries}) => carries)
  expect(nats).toEqual(falling(nats))
  for (const {dimension, value, centre, deviation, carries, dead} of trace.dimensions) {
    expect([value, centre, deviation]).toEqual([code[dimension], 0, 1])
    expect(carries).toBeCloseTo(snapshot.map.gaussian?.divergence[dimension] ?? Number.NaN, 5)
    expect(dead).toBe(carries < deadNats)
  }
  // The second row, two deviations above the centre.
  const moved = code.slice()
  moved[trace.dimensions[1]?.dimension ?? 0] = 2
  const image = await engine.decode('v', moved)
  const shown = trace.images.slice((7 + 5) * 784, (7 + 6) * 784)
  expect(shown).toEqual(Uint8ClampedArray.from(image, (value) => value * 255))
})

test('where the divergence weighs too much every dimension dies, and is said to be dead', async () => {
  await trained('c', 'vae', {code: 3, beta: 1000})
  const {trace} = await traversed('c')
  expect(trace.dimensions.map(({dead}) => dead)).toEqual([true, true, true])
  for (const {carries} of trace.dimensions) expect(carries).toBeLessThan(deadNats)
})

test('a plain code is moved by its own standard deviations about its mean, largest variance first', async () => {
  await trained('d', 'dense', {code: 5})
  const {snapshot, trace} = await traversed('d', {steps: 3})
  const variances = trace.dimensions.map(({carries}) => carries)
  expect(variances).toEqual(falling(variances))
  for (const {dimension, deviation, carries, dead} of trace.dimensions) {
    const spread = snapshot.map.spread[dimension] ?? Number.NaN
    expect(deviation).toBeCloseTo(spread, 5)
    expect(carries / spread ** 2).toBeCloseTo(1, 4)
    expect(dead).toBe(false)
  }
  const [first] = trace.dimensions
  if (!first) throw new Error('a code has a dimension')
  const moved = trace.code.slice()
  moved[first.dimension] = first.centre - 3 * first.deviation
  const image = await engine.decode('d', moved)
  expect(trace.images.slice(0, 784)).toEqual(Uint8ClampedArray.from(image, (value) => value * 255))
})

test('as many dimensions as are asked for, and as may be decoded in one slice', async () => {
  await engine.createRun('w', specOf('dense', {...small, code: 64}))
  expect((await traversed('w', {count: 10, steps: 13})).trace.dimensions).toHaveLength(10)
  const {trace} = await traversed('w', {count: 64, steps: 13})
  expect(trace.dimensions).toHaveLength(39)
  expect(trace.images).toHaveLength(39 * 13 * 784)
})
