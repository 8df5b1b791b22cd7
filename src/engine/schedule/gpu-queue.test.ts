import {beforeEach, describe, expect, it, vi} from 'vitest'
import {GpuQueue} from './gpu-queue'

/** A GPU that takes so many milliseconds a step, on a clock that stands until it is moved. */
class Gpu {
  #freeAt = 0
  #handed = 0

  constructor(
    private readonly stepMs: number,
    private readonly lateness = 0,
  ) {}

  /** Milliseconds until it would begin with what it is handed now. */
  get queue(): number {
    return Math.max(0, this.#freeAt - performance.now())
  }

  hand(): void {
    this.#handed++
    this.#freeAt = Math.max(this.#freeAt, performance.now()) + this.stepMs
  }

  get handed(): number {
    return this.#handed
  }

  settled(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.queue + this.lateness))
  }

  latency(): Promise<number> {
    return Promise.resolve(this.lateness)
  }
}

/** Trains for so many milliseconds; steps take the processor so long. Queries the longest queue, once it runs. */
async function train(gpuQueue: GpuQueue, gpu: Gpu, ms: number, handMs = 0): Promise<number> {
  const end = performance.now() + ms
  let longest = 0
  while (performance.now() < end) {
    const sliceEnd = performance.now() + 12
    do {
      gpu.hand()
      gpuQueue.add()
      await vi.advanceTimersByTimeAsync(handMs)
    } while (gpuQueue.open && performance.now() < sliceEnd)
    if (performance.now() > end - ms / 2) longest = Math.max(longest, gpu.queue)
    const room = gpuQueue.waitForRoom(gpu)
    let free = false
    void room.then(() => {
      free = true
    })
    await vi.advanceTimersByTimeAsync(0)
    while (!free) await vi.advanceTimersByTimeAsync(1)
  }
  return longest
}

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'performance']})
  return () => vi.useRealTimers()
})

describe('a GPU', () => {
  it.each([0.1, 1, 5])(
    'that takes %f ms a step always has work, and two slices of it at most',
    async (stepMs) => {
      const [gpuQueue, gpu] = [new GpuQueue(), new Gpu(stepMs)]
      const longest = await train(gpuQueue, gpu, 1000)
      // The clock of this test goes by milliseconds.
      expect(longest).toBeLessThanOrEqual(2 * 12 + 2 * stepMs + 2)
      expect(gpu.handed * stepMs).toBeGreaterThan(0.9 * 1000)
    },
  )

  it('whose steps take longer than a slice may is handed one at a time', async () => {
    const [gpuQueue, gpu] = [new GpuQueue(), new Gpu(150)]
    expect(await train(gpuQueue, gpu, 3000)).toBeLessThanOrEqual(150)
    expect(gpu.handed).toBeGreaterThanOrEqual(18)
  })

  it('that is quicker than it is handed work is never waited for', async () => {
    const [gpuQueue, gpu] = [new GpuQueue(), new Gpu(0.1)]
    await train(gpuQueue, gpu, 1000, 1)
    expect(gpu.handed).toBeGreaterThan(0.9 * 1000)
  })

  it('that is late to say that it is done still has work', async () => {
    const [gpuQueue, gpu] = [new GpuQueue(), new Gpu(1, 100)]
    await train(gpuQueue, gpu, 5000)
    expect(gpu.handed).toBeGreaterThan(0.75 * 5000)
  })
})

it('passes on that the GPU is lost', async () => {
  const gpuQueue = new GpuQueue()
  const gpu = new Gpu(100)
  gpuQueue.add()
  await gpuQueue.waitForRoom(gpu)
  gpuQueue.add()
  vi.spyOn(gpu, 'settled').mockRejectedValue(new Error('lost'))
  await expect(gpuQueue.waitForRoom(gpu)).rejects.toThrow('lost')
})
