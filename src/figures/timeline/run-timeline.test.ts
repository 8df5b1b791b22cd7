import {describe, expect, it} from 'vitest'
import type {Snapshot} from '../../contract/snapshot'
import type {Trace} from '../../contract/trace'
import type {Probe, Watch} from '../../contract/view'
import {evenly} from './evenly'
import {SnapshotCache} from './snapshot-cache'
import {watchKey} from './watch-key'

const snapshot = (step: number): Snapshot => ({
  runId: 'a',
  step,
  epoch: 0,
  map: {
    view: {kind: 'dimensions', dimensions: [0, 1]},
    axes: 2,
    positions: Float32Array.of(step, 0),
    codeSize: 2,
    spread: Float32Array.of(1, 1),
    gaussian: null,
  },
  decodedGrid: {request: {x: [0, 1], y: [0, 1], columns: 1, rows: 1}, images: new Uint8ClampedArray(784)},
  strip: {
    indices: [],
    input: new Float32Array(),
    reconstruction: new Float32Array(),
    errors: new Float32Array(),
  },
  traces: {},
  digitErrors: new Float32Array(10),
  errors: new Float32Array(10_000),
})

describe('what a timeline keeps', () => {
  it('knows the error of a moment, not that of its neighbours', () => {
    const cache = new SnapshotCache()
    cache.add(5, 'k', {...snapshot(5), errors: Float32Array.of(0.25, 0.75)})
    expect(cache.nearest(5, 'k')?.error).toBe(0.5)
    expect(cache.nearest(6, 'k')?.error).toBeNull()
  })

  it('finds the nearest moment, and leaves out what is large', () => {
    const cache = new SnapshotCache()
    for (const step of [0, 40, 100]) cache.add(step, 'k', snapshot(step))
    expect(cache.nearest(60, 'k')?.snapshot.step).toBe(40)
    expect(cache.nearest(1000, 'k')?.snapshot).toMatchObject({
      step: 100,
      decodedGrid: null,
      errors: new Float32Array(),
    })
    expect(new SnapshotCache().nearest(3, 'k')).toBeNull()
  })

  it('shows of another selection’s moment only where the dots lie', () => {
    const cache = new SnapshotCache()
    const mine: Trace = {
      kind: 'example',
      layers: [],
      code: new Float32Array(),
      deviation: null,
      input: new Float32Array(),
      reconstruction: new Float32Array(),
      error: 0,
      position: new Float32Array(),
    }
    cache.add(5, 'then', {...snapshot(5), traces: {mine}})
    expect(cache.nearest(5, 'then')?.snapshot.traces).toEqual({mine})
    expect(cache.nearest(5, 'now')?.snapshot).toMatchObject({traces: {}, step: 5})
    expect(cache.has(5, 'now')).toBe(false)
  })

  it('keeps a bounded number of what was seen in passing, from the first to the last', () => {
    const cache = new SnapshotCache(10)
    for (let step = 0; step < 100; step++) cache.addLive('k', snapshot(step))
    expect(cache.nearest(0, 'k')?.snapshot.step).toBe(0)
    expect(cache.nearest(99, 'k')?.snapshot.step).toBeGreaterThan(80)
    cache.add(50, 'k', snapshot(50))
    cache.forgetLive()
    expect(cache.nearest(0, 'k')?.snapshot.step).toBe(50)
    cache.keepOnly([7])
    expect(cache.nearest(0, 'k')).toBeNull()
  })
})

it('spreads moments evenly, ends included', () => {
  const items = Array.from({length: 228}, (_, i) => i)
  const some = evenly(items, 120)
  expect(some).toHaveLength(120)
  expect([some[0], some.at(-1)]).toEqual([0, 227])
  expect(new Set(some).size).toBe(120)
  expect(evenly(items, 300)).toBe(items)
})

const imageProbe = (): Probe => ({kind: 'example', subject: {kind: 'image', pixels: new Float32Array(784)}})

it('tells watches apart by what they show, not by their decoded grid', () => {
  const watch: Watch = {
    view: {kind: 'principal', axes: 2},
    strip: [1, 2],
    decodedGrid: null,
    probes: {mine: imageProbe()},
  }
  const key = watchKey(watch)
  expect(watchKey({...watch, decodedGrid: {x: [0, 1], y: [0, 1], columns: 2, rows: 2}})).toBe(key)
  expect(watchKey({...watch, probes: {mine: imageProbe()}})).not.toBe(key)
  expect(watchKey({...watch, probes: {...watch.probes, other: imageProbe()}})).not.toBe(key)
  expect(watchKey({...watch, strip: [1]})).not.toBe(key)
})
