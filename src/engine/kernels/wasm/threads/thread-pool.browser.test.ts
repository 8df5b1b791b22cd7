import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startBackend} from '../../../backends/load'
import {browserHost} from '../../../hosts/browser'
import {noise} from '../../../testing/kernels/numbers'
import {batchOf, dummyLayers, OurTraining} from '../../../testing/kernels/small-training'
import {installKernels} from '../../index'
import type {WasmExports} from '../exports'
import {kernelModule} from '../module'
import {withSharedMemory} from '../shared-memory'
import {byColumns, byImages, byNumbers, byRows, byTransposedRows} from './partition'
import type {Partition} from './shared-call'
import {type Executor, oneThread, ThreadPool} from './thread-pool'

const threads = 2

/** A heap of our own, without tfjs, and a pool on it. */
async function heapAndPool() {
  const memory = new WebAssembly.Memory({initial: 512, maximum: 1024, shared: true})
  const kernels = await WebAssembly.compile(withSharedMemory(kernelModule()))
  const {exports} = await WebAssembly.instantiate(kernels, {env: {memory}})
  const wasm = exports as unknown as WasmExports
  let free = 64
  const allocate = (size: number) => {
    const place = free
    free += Math.ceil(size / 64) * 64
    return place
  }
  const pool = new ThreadPool(wasm, memory, kernels, allocate, threads)
  const put = (values: Float32Array) => {
    const place = allocate(values.byteLength)
    new Float32Array(memory.buffer, place, values.length).set(values)
    return place
  }
  const get = (place: number, length: number) => [...new Float32Array(memory.buffer, place, length)]
  return {wasm, pool, allocate, put, get}
}

/** The same partition, into parts of one panel, the last ones of two tiles' rows. */
function fine(partition: Partition): Partition {
  return {...partition, grain: 8, ...(partition.across && {across: {...partition.across, grain: 8}})}
}

describe('a pool of threads', () => {
  let heap: Awaited<ReturnType<typeof heapAndPool>>
  beforeAll(async () => {
    expect(crossOriginIsolated, 'the tests are served isolated').toBe(true)
    heap = await heapAndPool()
  })
  afterAll(() => heap.pool.terminate())

  /** What one thread and what the pool leave at a place, given the same call. */
  function both(call: (executor: Executor, out: number) => void, length: number): [number[], number[]] {
    const [one, many] = [heap.allocate(4 * length), heap.allocate(4 * length)]
    call(oneThread(heap.wasm), one)
    call(heap.pool, many)
    return [heap.get(one, length), heap.get(many, length)]
  }

  it.each([
    [128, 784, 128],
    [37, 205, 61],
    [5, 9, 3],
  ])('multiplies %i × %i by an inner %i as one thread does, bit for bit', (m, n, k) => {
    const [a, b, bias] = [m * k, k * n, n].map((size, i) => heap.put(noise(size, i + 1, 1)))
    if (a === undefined || b === undefined || bias === undefined) throw new Error('nothing to multiply')
    const room = heap.allocate(heap.wasm.gemmScratch(Math.max(k, n)))
    const forwards = fine(byColumns(m, n, k, 4 * k, 4, true))
    const turned = fine(byColumns(m, n, k, 4 * k, 4 * k, false))
    const forward = both(
      (executor, out) => executor.share('gemmNN', [m, n, k, a, b, out, bias, n, room], forwards),
      m * n,
    )
    expect(forward[1]).toEqual(forward[0])
    const back = both(
      (executor, out) => executor.share('gemmNT', [m, n, k, a, b, out, 0, n, room], turned),
      m * n,
    )
    expect(back[1]).toEqual(back[0])
    const biased = fine(byColumns(m, n, k, 4 * k, 4 * k, true))
    const tied = both(
      (executor, out) => executor.share('gemmNT', [m, n, k, a, b, out, bias, n, room], biased),
      m * n,
    )
    expect(tied[1]).toEqual(tied[0])
    expect(tied[0]).not.toEqual(back[0])
    expect(forward[0]).not.toEqual(back[0])
    const bytes = heap.wasm.tileBytes(k)
    const ofTiles = fine(byColumns(m, n, k, bytes / 4, 4, true))
    const tiles = heap.allocate(heap.wasm.tilesSize(m, k))
    const fromTiles = () =>
      both((executor, out) => {
        executor.share('gemmTiles', [m, n, k, tiles, b, out, bias, n, room], ofTiles)
      }, m * n)
    heap.pool.share('packRowTiles', [a, k, m, tiles], {...byRows(k, bytes), grain: 4})
    const again = fromTiles()
    expect(again[0]).toEqual(forward[0])
    expect(again[1]).toEqual(forward[0])
    heap.pool.share('packTiles', [a, k, m, m, tiles], {...byTransposedRows(k, bytes), grain: 8})
    const transposed = fromTiles()
    expect(transposed[1]).toEqual(transposed[0])
    expect(transposed[0]).not.toEqual(forward[0])
  })

  it('goes over numbers, the last few included', () => {
    const n = 70_003
    const [dy, y] = [heap.put(noise(n, 5, 1)), heap.put(noise(n, 6, 1))]
    const [one, many] = both((executor, out) => {
      executor.share('activationGradient', [dy, y, out, n, 2], byNumbers(3))
    }, n)
    expect(many).toEqual(one)
    expect(one.at(-1)).not.toBe(0)
  })

  it('convolves images, each by itself', () => {
    const [batch, side, channels, filters] = [9, 12, 3, 5]
    const [x, filter] = [noise(batch * side * side * channels, 7, 1), noise(9 * channels * filters, 8, 1)]
    const places = [heap.put(x), heap.put(filter)] as const
    const half = side / 2
    const partition = {
      ...byImages(side * side * channels, half * half * filters, 9 * channels, filters),
      grain: 2,
    }
    const room = heap.allocate(
      heap.wasm.convolutionScratch(batch, side, side, channels, 3, 3, filters, half, half, 2),
    )
    const [one, many] = both(
      (executor, out) => {
        const image = [places[0], batch, side, side, channels]
        const args = [...image, places[1], 3, 3, filters, 0, out, half, half, 2, 0, 0, room, 1]
        executor.share('convolve', args, partition)
      },
      batch * half * half * filters,
    )
    expect(many).toEqual(one)
    expect(one.some((value) => value !== 0)).toBe(true)
  })

  it('keeps calls apart that follow each other closely', () => {
    const y = heap.put(new Float32Array(6400).fill(1))
    for (let i = 0; i < 30_000; i++) {
      heap.pool.share('activate', [y, i % 2 === 0 ? 128 : 6400, 1], {...byNumbers(1), grain: 64})
    }
    expect(new Set(heap.get(y, 6400))).toEqual(new Set([1]))
  })

  it('throws what a part throws, whoever did it, and goes on with the next call', () => {
    const n = 2 ** 20
    const y = heap.put(noise(64 * 256, 11, 1))
    const beyond = 2 ** 32 - 4 * n
    for (let i = 0; i < 20; i++) {
      const trap = () => heap.pool.share('activate', [beyond, n, 2], {...byNumbers(1), grain: 8192})
      expect(trap).toThrow(/activate failed in part \d+ of 128/)
      heap.pool.share('activate', [y, 64 * 256, 1], {...byNumbers(1), grain: 64})
    }
    expect(Math.min(...heap.get(y, 64 * 256))).toBe(0)
  })

  it('has its helpers take their share', async () => {
    const n = 2 ** 20
    const y = heap.put(noise(n, 9, 1))
    const before = heap.pool.helped
    await expect
      .poll(
        () => {
          heap.pool.share('activate', [y, n, 2], byNumbers(1))
          return heap.pool.helped
        },
        {interval: 1},
      )
      .toBeGreaterThan(before)
  })
})

it('trains on the engine’s wasm in memory that threads share', async () => {
  const device = await startBackend('wasm', {...browserHost, helpers: threads})
  await tf.setBackend('wasm')
  await installKernels('wasm', device.helpers)
  const memory = (tf.backend() as unknown as {wasm: {asm: {memory: WebAssembly.Memory}}}).wasm.asm.memory
  expect(memory.buffer).toBeInstanceOf(SharedArrayBuffer)
  const losses = [await lossesOfTraining(), await lossesOfTraining()]
  expect(losses[1]).toEqual(losses[0])
  expect(losses[0]?.at(-1)).toBeLessThan(losses[0]?.at(0) ?? 0)
})

/** Of 60 steps on eight batches; large enough to be shared. */
async function lossesOfTraining(): Promise<number[]> {
  const training = new OurTraining(dummyLayers([784, 128, 2, 128, 784]), 128)
  const losses: number[] = []
  for (let i = 0; i < 60; i++) {
    const loss = training.step(batchOf(i % 8, 128, 784))
    losses.push((await loss.data())[0] ?? Number.NaN)
    loss.dispose()
  }
  training.dispose()
  return losses
}
