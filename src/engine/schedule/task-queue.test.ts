import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {TaskQueue} from './task-queue'

// A clock that moves only when work is done: how busy the machine is changes nothing.
beforeEach(() => void vi.useFakeTimers({toFake: ['performance']}))
afterEach(() => void vi.useRealTimers())

/** Work in so many parts of some milliseconds each. */
function* parts(log: string[], name: string, count: number, ms = 0): Generator<unknown, string> {
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(ms)
    log.push(`${name}${i}`)
    yield
  }
  return name
}

it('does its jobs one after another while nothing trains', async () => {
  const woken = vi.fn()
  const log: string[] = []
  const queue = new TaskQueue(0.2, woken)
  const answers = Promise.all([queue.add(parts(log, 'a', 2)), queue.add(parts(log, 'b', 1))])
  expect(woken).toHaveBeenCalledTimes(2)
  await queue.work(true)
  expect(await answers).toEqual(['a', 'b'])
  expect(log).toEqual(['a0', 'a1', 'b0'])
  expect(queue.busy).toBe(false)
})

it('takes no more than its share while something trains', async () => {
  const queue = new TaskQueue(0.2, () => {})
  const log: string[] = []
  void queue.add(parts(log, 'a', 1000, 2))
  for (let slice = 0; slice < 50; slice++) {
    queue.earn(10)
    await queue.work(false)
  }
  // A fifth of 50 slices of 10 ms, in parts of 2 ms.
  expect(log).toHaveLength(50)
})

it('tells whoever waits when a job fails or is given up, and frees what it holds', async () => {
  const queue = new TaskQueue(1, () => {})
  const freed = vi.fn()
  function* holding(): Generator<unknown, void> {
    try {
      vi.advanceTimersByTime(1)
      yield
      yield
    } finally {
      freed()
    }
  }
  function* failing(): Generator<unknown, void> {
    yield
    throw new Error('no')
  }
  const failed = expect(queue.add(failing())).rejects.toThrow('no')
  await queue.work(true)
  await failed
  const given = queue.add(holding())
  const told = expect(given).rejects.toThrow('gone')
  queue.earn(1e-6) // for its first part
  await queue.work(false)
  await queue.cancel(new Error('gone'))
  await told
  expect(freed).toHaveBeenCalledTimes(1)
})
