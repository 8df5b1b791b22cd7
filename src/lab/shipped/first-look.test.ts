import {expect, test} from 'vitest'
import {pixels, testCount} from '../../contract/data'
import type {Watch} from '../../contract/view'
import {forward} from '../../maths/dense-net'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'
import {FirstLook} from './first-look'

const {spec} = nearestSpec(defaultSpec(variantOf('dense')), {code: 2, hidden: [3], epochs: 4})
const weights = (rows: number, columns: number, scale: number) => ({
  activation: 'tanh' as const,
  kernel: Float32Array.from({length: rows * columns}, (_, i) => scale * Math.sin(i)),
  bias: Float32Array.from({length: columns}, (_, i) => Math.cos(i) / 5),
})
const encoder = [weights(pixels, 3, 0.1), weights(3, 2, 1)]
const decoder = [weights(2, 3, 1), weights(3, pixels, 0.5)]
const model = {
  name: 'small',
  file: '',
  sha256: '',
  bytes: 0,
  arrays: [],
  spec,
  testMse: 0.1,
  steps: 1876,
  backend: 'wasm',
}
const codes = Float32Array.from({length: 2 * testCount}, (_, i) => (i % 4) - 1.5)
const errors = Float32Array.from({length: testCount}, (_, i) => (i % 10) / 100)
const images = Uint8Array.from({length: testCount * pixels}, (_, i) => i % 256)
const labels = Uint8Array.from({length: testCount}, (_, i) => i % 10)
const look = new FirstLook({model, encoder, decoder}, {codes, errors}, {images, labels})

const watch: Watch = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: [3, 5, 7],
  decodedGrid: null,
  probes: {
    selected: {kind: 'example', subject: {kind: 'test', index: 18}},
    later: {kind: 'example', subject: {kind: 'test', index: 5}},
    activity: {kind: 'activity', bins: 10},
  },
}

test('the map is the packed codes, with the step at which training ended', () => {
  const snapshot = look.snapshot('a', watch)
  expect(snapshot).toMatchObject({runId: 'a', step: 1876, epoch: 4, map: {axes: 2, codeSize: 2}})
  expect(snapshot?.map.positions).toBe(codes)
  // Each dimension is −1.5 and 0.5, or −0.5 and 1.5, half of the time each.
  expect([...(snapshot?.map.spread ?? [])]).toEqual([1, 1])
  expect([...(snapshot?.digitErrors ?? [])].map((error) => Math.round(1000 * error))).toEqual(
    Array.from({length: 10}, (_, label) => 10 * label),
  )
})

test('the strip and the probes answer for the digits that are there, as the net does', () => {
  const {strip, traces} = look.snapshot('a', watch) ?? {}
  expect(strip?.indices).toEqual([3, 7])
  const given = Float32Array.from(images.subarray(3 * pixels, 4 * pixels), (grey) => grey / 255)
  const code = forward(encoder, given).at(-1) ?? []
  const back = Float32Array.from(forward(decoder, Float32Array.from(code)).at(-1) ?? [])
  expect(strip?.reconstruction.slice(0, pixels)).toEqual(back)
  expect(strip?.errors[0]).toBeCloseTo(
    given.reduce((sum, x, i) => sum + (x - (back[i] ?? 0)) ** 2, 0) / pixels,
    5,
  )
  expect(Object.keys(traces ?? {})).toEqual(['selected'])
})

test('an image goes through every layer, and lies on the map at its code', () => {
  const trace = look.reconstruct({kind: 'image', pixels: new Float32Array(pixels).fill(0.3)})
  expect(trace?.layers.map(({name, shape}) => [name, ...shape])).toEqual([
    ['input', 784],
    ['encoder', 3],
    ['code', 2],
    ['decoder', 3],
    ['output', 784],
  ])
  expect(trace?.position).toEqual(trace?.code)
  expect(look.decode(trace?.code ?? new Float32Array())).toEqual(trace?.reconstruction)
  expect(look.encode(trace?.input ?? new Float32Array())).toEqual(trace?.code)
})

test('what it does not know, it does not answer', () => {
  expect(look.reconstruct({kind: 'test', index: 5})).toBeNull()
  expect(look.snapshot('a', {...watch, view: {kind: 'dimensions', dimensions: [1, 0]}})).toBeNull()
})
