import {beforeAll, describe, expect, it, vi} from 'vitest'
import type {Snapshot} from '../../contract/snapshot'
import type {ActivationTrace} from '../../contract/trace'
import type {Watch} from '../../contract/view'
import {mapOnly, specOf, TestClient} from '../testing/test-client'
import {squaredError} from './frozen-model'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

const small = {images: 1000, batch: 50, epochs: 2, hidden: [32]}

/** The next snapshot once the run is watched so. */
async function watched(runId: string, watch: Watch): Promise<Snapshot> {
  const before = client.of('snapshot').length
  await engine.watch(runId, watch)
  await expect.poll(() => client.of('snapshot').length).toBeGreaterThan(before)
  const [snapshot] = client.of('snapshot').slice(-1)
  if (!snapshot) throw new Error('there was a snapshot')
  return snapshot.snapshot
}

function exampleOf({traces}: Snapshot, name: string): ActivationTrace | null {
  const trace = traces[name]
  return trace?.kind === 'example' ? trace : null
}

const row = (values: Float32Array, at: number, size: number) => values.slice(at * size, (at + 1) * size)

describe('a snapshot', () => {
  it('shows everything that is watched, each thing as the net itself has it', async () => {
    const {images, labels} = await engine.testDigits()
    const digit = Float32Array.from(images.subarray(7 * 784, 8 * 784), (grey) => grey / 255)
    await engine.createRun('a', specOf('dense', {...small, code: 3}))
    for (let i = 0; i < 5; i++) await engine.step(['a'])
    const snapshot = await watched('a', {
      view: {kind: 'dimensions', dimensions: [2, 0]},
      strip: [7, 3],
      decodedGrid: {x: [-1, 1], y: [0, 2], columns: 3, rows: 2},
      probes: {
        selected: {kind: 'example', subject: {kind: 'test', index: 7}},
        mine: {kind: 'example', subject: {kind: 'image', pixels: digit}},
        space: {kind: 'example', subject: {kind: 'image', pixels: new Float32Array(3)}},
      },
    })
    expect(snapshot).toMatchObject({runId: 'a', step: 5})
    const code = await engine.encode('a', digit)
    const [trace, pin] = [exampleOf(snapshot, 'selected'), exampleOf(snapshot, 'mine')]
    expect(snapshot.traces.space).toBeUndefined()
    const place = Float32Array.of(code[2] ?? 0, code[0] ?? 0)
    expect(row(snapshot.map.positions, 7, 2)).toEqual(place)
    expect(trace?.position).toEqual(place)
    expect(pin?.position).toEqual(place)
    expect(trace?.code).toEqual(code)
    const reconstruction = await engine.decode('a', code)
    expect(trace?.reconstruction).toEqual(reconstruction)
    expect(row(snapshot.strip.reconstruction, 0, 784)).toEqual(reconstruction)
    expect(row(snapshot.strip.input, 0, 784)).toEqual(digit)
    expect(trace?.layers.map(({values}) => values.length)).toEqual([784, 32, 3, 32, 784])
    const error = squaredError(digit, reconstruction)
    for (const shown of [trace?.error, pin?.error, snapshot.strip.errors[0], snapshot.errors[7]])
      expect(shown).toBeCloseTo(error, 6)
    const ofSeven = [...snapshot.errors].filter((_, i) => labels[i] === 7)
    expect(snapshot.digitErrors[7]).toBeCloseTo(ofSeven.reduce((a, b) => a + b, 0) / ofSeven.length, 6)
    const corner = await engine.decodeAt('a', Float32Array.of(1, 2))
    const grey = Uint8ClampedArray.from(corner, (value) => value * 255)
    expect(snapshot.decodedGrid?.images.slice(5 * 784)).toEqual(grey)
  })

  it('draws the principal axes of larger codes, and decodes the points of that map', async () => {
    await engine.createRun('p', specOf('dense', {...small, code: 16}))
    await engine.step(['p'])
    const {map} = await watched('p', {...mapOnly, view: {kind: 'principal', axes: 2}})
    expect(map).toMatchObject({axes: 2, codeSize: 16, view: {kind: 'principal'}})
    // Along its own axes the map is spread, centred and uncorrelated.
    let [x, y, xy, xx, yy] = [0, 0, 0, 0, 0]
    for (let i = 0; i < 10_000; i++) {
      const [a, b] = [map.positions[2 * i] ?? 0, map.positions[2 * i + 1] ?? 0]
      x += a
      y += b
      xy += a * b
      xx += a * a
      yy += b * b
    }
    expect(Math.abs(x / 10_000)).toBeLessThan(1e-3)
    expect(Math.abs(y / 10_000)).toBeLessThan(1e-3)
    expect(xx).toBeGreaterThan(yy)
    expect(Math.abs(xy / Math.sqrt(xx * yy))).toBeLessThan(1e-3)
    const image = await engine.decodeAt('p', Float32Array.of(0.5, -0.5))
    const there = await engine.encode('p', image)
    expect(there).toHaveLength(16)
  })

  it('makes do with the code there is', async () => {
    await engine.createRun('one', specOf('dense', {...small, code: 1}))
    const {map, decodedGrid} = await watched('one', {
      ...mapOnly,
      view: {kind: 'principal', axes: 2},
      decodedGrid: {x: [0, 1], y: [0, 1], columns: 2, rows: 2},
      probes: {},
    })
    expect(map).toMatchObject({axes: 1, view: {kind: 'dimensions', dimensions: [0]}})
    expect(decodedGrid).toBeNull()
  })

  it('shows a denoising run what it was given, always the same noise', async () => {
    await engine.createRun('d', specOf('denoising', {...small, code: 2, noise: 'masking', level: 0.5}))
    const [first, second] = [
      await watched('d', {...mapOnly, strip: [4]}),
      await watched('d', {...mapOnly, strip: [4]}),
    ]
    expect(second.strip.input).toEqual(first.strip.input)
    const {images} = await engine.testDigits()
    const lost = first.strip.input.filter((value, i) => value === 0 && (images[4 * 784 + i] ?? 0) > 0)
    const inked = images.subarray(4 * 784, 5 * 784).filter((grey) => grey > 0)
    expect(lost.length / inked.length).toBeGreaterThan(0.3)
    expect(lost.length / inked.length).toBeLessThan(0.7)
  })

  it('comes only when the page has taken the one before', async () => {
    const acknowledged = vi.spyOn(engine, 'acknowledge').mockImplementation(() => {})
    const shown = () => client.of('snapshot').filter(({snapshot}) => snapshot.runId === 's').length
    await engine.createRun('s', specOf('dense', small))
    await engine.watch('s', mapOnly)
    await expect.poll(shown).toBe(1)
    for (let i = 0; i < 5; i++) await engine.step(['s'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(shown()).toBe(1)
    acknowledged.mockRestore()
    engine.acknowledge('s')
    await expect.poll(shown).toBe(2)
    expect(client.of('snapshot').at(-1)?.snapshot.step).toBe(5)
  })
})

describe('moments', () => {
  it('of a training can be looked at again', async () => {
    await engine.createRun('m', specOf('dense', {...small, epochs: 30}))
    await engine.watch('m', mapOnly)
    await engine.train(['m'])
    await client.until('m', 'finished')
    const moments = await engine.moments('m')
    const steps = moments.map(({step}) => step)
    expect(steps.length).toBeGreaterThan(3)
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    // The end of the training is its last moment, as the status tells it.
    expect(moments.at(-1)).toMatchObject({step: client.status('m')?.step, epoch: 30})
    const early = await engine.recall('m', steps[0] ?? 0)
    expect(early.step).toBe(steps[0])
    expect(early.map.positions).toHaveLength(20_000)
    const mean = (values: Float32Array) => values.reduce((a, b) => a + b, 0) / values.length
    const late = await engine.recall('m', steps.at(-1) ?? 0)
    expect(mean(late.errors)).toBeLessThan(mean(early.errors))
  })
})
