import {beforeAll, expect, test} from 'vitest'
import type {Snapshot} from '../../../contract/snapshot'
import type {SamplesTrace} from '../../../contract/trace'
import type {Probe} from '../../../contract/view'
import {mapOnly, specOf, TestClient} from '../../testing/test-client'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

const size = 3
const small = {images: 1000, batch: 50, epochs: 2, hidden: [32], code: size}

type Draws = Extract<Probe, {kind: 'samples'}>

/** The next snapshot once these draws are asked for, and their traces. */
async function drawn(
  runId: string,
  probes: Readonly<Record<string, Draws>>,
): Promise<{snapshot: Snapshot; traces: readonly SamplesTrace[]}> {
  const before = client.of('snapshot').length
  await engine.watch(runId, {...mapOnly, probes})
  await expect.poll(() => client.of('snapshot').length).toBeGreaterThan(before)
  const event = client.of('snapshot').at(-1)
  if (!event) throw new Error('there was a snapshot')
  const traces = Object.keys(probes).map((name) => {
    const trace = event.snapshot.traces[name]
    if (trace?.kind !== 'samples') throw new Error(`no draws of the name ${name}`)
    return trace
  })
  return {snapshot: event.snapshot, traces}
}

const draws = (from: Draws['from'], seed: number, count = 20): Draws => ({kind: 'samples', from, seed, count})

/** Mean `[size]` and covariance `[size, size]` of rows `[n, size]`. */
function moments(rows: Float32Array): {mean: number[]; covariance: number[]} {
  const count = rows.length / size
  const column = (i: number) => Array.from({length: count}, (_, n) => rows[n * size + i] ?? Number.NaN)
  const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / count
  const columns = Array.from({length: size}, (_, i) => column(i))
  const mean = columns.map(average)
  const covariance = columns.flatMap((a, i) =>
    columns.map((b, j) =>
      average(a.map((value, n) => (value - (mean[i] ?? 0)) * ((b[n] ?? 0) - (mean[j] ?? 0)))),
    ),
  )
  return {mean, covariance}
}

test('a seed repeats its draws, decoded as the net decodes them, and another seed draws others', async () => {
  await engine.createRun('a', specOf('vae', small))
  await engine.step(['a'])
  const {snapshot, traces} = await drawn('a', {
    one: draws('prior', 1),
    again: draws('prior', 1),
    other: draws('prior', 2),
  })
  const [one, again, other] = traces
  if (!one) throw new Error('there were draws')
  expect(again).toEqual(one)
  expect(other?.codes).not.toEqual(one.codes)
  expect(one.codes).toHaveLength(20 * size)
  const images = await engine.decode('a', one.codes)
  expect(one.images).toEqual(Uint8ClampedArray.from(images, (value) => value * 255))
  // The map shows the first two dimensions.
  expect(snapshot.map.view).toEqual({kind: 'dimensions', dimensions: [0, 1]})
  expect([...one.positions]).toEqual([...one.codes].filter((_, at) => at % size < 2))
})

test('draws from the prior are standard normal; fitted ones have the mean and covariance of the codes', async () => {
  const spec = specOf('dense', small)
  await engine.createRun('f', spec)
  await engine.train(['f'])
  await client.until('f', 'finished')
  const seeds = Array.from({length: 40}, (_, seed) => seed)
  const asked = (from: Draws['from']) =>
    Object.fromEntries(seeds.map((seed) => [`${from} ${seed}`, draws(from, seed, 256)]))
  const together = (traces: readonly SamplesTrace[]) =>
    moments(Float32Array.from(traces.flatMap(({codes}) => [...codes])))
  const {images} = await engine.testDigits()
  const wanted = moments(
    await engine.encode(
      'f',
      Float32Array.from(images, (grey) => grey / 255),
    ),
  )
  const fitted = together((await drawn('f', asked('fitted'))).traces)
  const prior = together((await drawn('f', asked('prior'))).traces)
  const scale = wanted.mean.map((_, i) => Math.sqrt(wanted.covariance[i * (size + 1)] ?? 0))
  for (const [i, one] of scale.entries()) {
    // Of 10,240 draws a mean is within 0.05 standard deviations, five times its own.
    expect(Math.abs((fitted.mean[i] ?? 0) - (wanted.mean[i] ?? 0)) / one).toBeLessThan(0.05)
    expect(Math.abs(prior.mean[i] ?? 0)).toBeLessThan(0.05)
    for (const [j, other] of scale.entries()) {
      const at = i * size + j
      const away = Math.abs((fitted.covariance[at] ?? 0) - (wanted.covariance[at] ?? 0))
      expect(away / (one * other)).toBeLessThan(0.07)
      expect(Math.abs((prior.covariance[at] ?? 0) - (i === j ? 1 : 0))).toBeLessThan(0.07)
    }
  }
  // The codes of this net do hang together: a fit without covariance would not pass.
  expect(Math.abs((wanted.covariance[1] ?? 0) / ((scale[0] ?? 1) * (scale[1] ?? 1)))).toBeGreaterThan(0.1)
})

test('asks for too many or for none are met as far as may be', async () => {
  await engine.createRun('m', specOf('dense', small))
  const {traces} = await drawn('m', {many: draws('fitted', 1, 100_000), none: draws('prior', 1, 0)})
  expect(traces.map(({images}) => images.length)).toEqual([256 * 784, 0])
})
