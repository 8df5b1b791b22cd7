import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {shippedDigits, testCount} from '../../contract/data'
import {forward} from '../../maths/dense-net'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'
import {digitsFile, packLook} from './look-file'
import {type FetchWeights, meanFile, Shipped} from './shipped'

const spec = nearestSpec(defaultSpec(variantOf('linear')), {code: 1, centred: false}).spec

/** A linear net of code 1 in halves: kernels of ones, biases of zero, but 2 in the decoder's first. */
const file = (() => {
  const one = 0x3c00
  const kernel = Array<number>(784).fill(one)
  return Uint16Array.from([...kernel, 0, ...kernel, 0x4000, ...Array<number>(783).fill(0)]).buffer
})()

const model = {
  name: 'line',
  file: 'line.f16',
  sha256: createHash('sha256').update(new Uint8Array(file)).digest('hex'),
  bytes: file.byteLength,
  arrays: [
    {name: 'encoder/0/kernel', shape: [784, 1]},
    {name: 'encoder/0/bias', shape: [1]},
    {name: 'decoder/0/kernel', shape: [1, 784]},
    {name: 'decoder/0/bias', shape: [784]},
  ],
  spec,
  testMse: 0.06,
  steps: 2345,
  backend: 'wasm',
}

function files(change: Record<string, unknown> = {}, weights = file): FetchWeights {
  const manifest = new TextEncoder().encode(JSON.stringify({version: 1, models: [{...model, ...change}]}))
  return async (name) => {
    if (name === 'manifest.json') return manifest.buffer
    if (name === 'line.f16') return weights
    throw new TypeError('404')
  }
}

test('a shipped model is a run at the end of its training', async () => {
  const checkpoint = await new Shipped(files()).checkpoint('line')
  expect(checkpoint).toMatchObject({spec, step: 2345, epoch: 5, position: 0})
  expect(checkpoint?.weights.map(({name, shape}) => [name, ...shape])).toEqual([
    ['encoder/0/kernel', 784, 1],
    ['encoder/0/bias', 1],
    ['decoder/0/kernel', 1, 784],
    ['decoder/0/bias', 784],
  ])
})

test('a shipped stack stands at the end of its last phase', async () => {
  const stack = nearestSpec(defaultSpec(variantOf('stacked')), {layerepochs: 2, epochs: 3, hidden: [8]}).spec
  const checkpoint = await new Shipped(files({spec: stack})).checkpoint('line')
  expect(checkpoint).toMatchObject({epoch: 7, phase: 2, history: {phaseStep: [0], phase: [2]}})
})

test('a shipped model computes on the page, without any engine', async () => {
  const {encoder, decoder} = await new Shipped(files()).net('line')
  const [, code] = forward(encoder, new Float32Array(784).fill(0.5))
  expect(code?.[0]).toBe(392)
  expect(forward(decoder, [3]).at(-1)?.slice(0, 2)).toEqual(Float64Array.of(5, 3))
})

test('a model that subtracts the training mean computes with the one that lies beside it', async () => {
  const centred = {...spec, parameters: {...spec.parameters, centred: true}}
  const fetchFile = files({spec: centred})
  await expect(new Shipped(fetchFile).net('line')).rejects.toThrow('404')
  const halves = new Uint16Array(784).fill(0x3800)
  const {encoder} = await new Shipped(async (name) =>
    name === meanFile ? halves.buffer : fetchFile(name),
  ).net('line')
  expect(forward(encoder, new Float32Array(784).fill(0.5))[1]?.[0]).toBe(0)
  expect(forward(encoder, new Float32Array(784).fill(0.75))[1]?.[0]).toBe(196)
})

test('damaged, cut short, missing or unknown: there is none, and one can still train', async () => {
  const spoilt = file.slice(0)
  new Uint8Array(spoilt)[7] = 1
  expect(await new Shipped(files({}, spoilt)).checkpoint('line')).toBeNull()
  expect(await new Shipped(files({}, file.slice(2))).checkpoint('line')).toBeNull()
  expect(await new Shipped(files({file: 'gone.f16'})).checkpoint('line')).toBeNull()
  expect(await new Shipped(files()).checkpoint('circle')).toBeNull()
})

test('a manifest that this version does not understand is refused', async () => {
  const unknown = {...spec, parameters: {...spec.parameters, code: 5000}}
  await expect(new Shipped(files({spec: unknown})).models()).rejects.toThrow('cannot build')
  await expect(new Shipped(files({file: '../secret'})).models()).rejects.toThrow()
})

test('a look is a net, its codes and the digits, which are fetched once for all', async () => {
  const {bytes, steps} = packLook(
    {codes: new Float32Array(testCount).fill(3), errors: new Float32Array(testCount)},
    1,
  )
  const look = {
    file: 'look.bin',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    steps,
  }
  const asked: string[] = []
  const others = files({look})
  const shipped = new Shipped(async (name) => {
    asked.push(name)
    if (name === 'look.bin') return Uint8Array.from(bytes).buffer
    if (name !== digitsFile) return others(name)
    return new ArrayBuffer(testCount + shippedDigits.length * 784)
  })
  const watch = {
    view: {kind: 'dimensions', dimensions: [0]},
    strip: [],
    decodedGrid: null,
    probes: {},
  } as const
  const snapshot = (await shipped.look('line')).snapshot('a', watch)
  expect(snapshot?.map.positions[9999]).toBeCloseTo(3, 3)
  expect(snapshot?.step).toBe(2345)
  await Promise.all([shipped.look('line'), shipped.digits()])
  expect(asked.filter((name) => name === digitsFile)).toHaveLength(1)
  await expect(new Shipped(files()).look('line')).rejects.toThrow('no look of line is shipped')
})

test('a linear net that subtracts the mean adds it again', async () => {
  const centred = {...spec, parameters: {...spec.parameters, centred: true}}
  const halves = new Uint16Array(784).fill(0x3800)
  const fetchFile = files({spec: centred})
  const {decoder} = await new Shipped(async (name) =>
    name === meanFile ? halves.buffer : fetchFile(name),
  ).net('line')
  expect(forward(decoder, [3]).at(-1)?.slice(0, 2)).toEqual(Float64Array.of(5.5, 3.5))
})

test('the manifest is fetched once, and again only where that failed', async () => {
  let fetched = 0
  const good = files()
  const shipped = new Shipped((name) => {
    if (name !== 'manifest.json') return good(name)
    return ++fetched === 1 ? Promise.reject(new TypeError('offline')) : good(name)
  })
  await expect(shipped.models()).rejects.toThrow('offline')
  await shipped.models()
  await shipped.checkpoint('line')
  expect(fetched).toBe(2)
})
