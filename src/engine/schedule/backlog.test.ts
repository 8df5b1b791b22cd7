import {beforeEach, describe, expect, it, vi} from 'vitest'
import {Backlog} from './backlog'

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

/** Trains for so many milliseconds; steps take the processor so long. Answers the longest queue, once it runs. */
async function train(backlog: Backlog, gpu: Gpu, ms: number, handMs = 0): Promise<number> {
  const end = performance.now() + ms
  let longest = 0
  while (performance.now() < end) {
    const sliceEnd = performance.now() + 12
    do {
      gpu.hand()
      backlog.add()
      await vi.advanceTimersByTimeAsync(handMs)
    } while (backlog.open && performance.now() < sliceEnd)
    if (performance.now() > end - ms / 2) longest = Math.max(longest, gpu.queue)
    const room = backlog.room(gpu)
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
      const [backlog, gpu] = [new Backlog(), new Gpu(stepMs)]
      const longest = await train(backlog, gpu, 1000)
      // The clock of this test goes by milliseconds.
      expect(longest).toBeLessThanOrEqual(2 * 12 + 2 * stepMs + 2)
      expect(gpu.handed * stepMs).toBeGreaterThan(0.9 * 1000)
    },
  )

  it('whose steps take longer than a slice may is handed one at a time', async () => {
    const [backlog, gpu] = [new Backlog(), new Gpu(150)]
    expect(await train(backlog, gpu, 3000)).toBeLessThanOrEqual(150)
    expect(gpu.handed).toBeGreaterThanOrEqual(18)
  })

  it('that is quicker than it is handed work is never waited for', async () => {
    const [backlog, gpu] = [new Backlog(), new Gpu(0.1)]
    await train(backlog, gpu, 1000, 1)
    expect(gpu.handed).toBeGreaterThan(0.9 * 1000)
  })

  it('that is late to say that it is done still has work', async () => {
    const [backlog, gpu] = [new Backlog(), new Gpu(1, 100)]
    await train(backlog, gpu, 5000)
    expect(gpu.handed).toBeGreaterThan(0.75 * 5000)
  })
})

it('passes on that the GPU is lost', async () => {
  const backlog = new Backlog()
  const gpu = new Gpu(100)
  backlog.add()
  await backlog.room(gpu)
  backlog.add()
  vi.spyOn(gpu, 'settled').mockRejectedValue(new Error('lost'))
  await expect(backlog.room(gpu)).rejects.toThrow('lost')
})
