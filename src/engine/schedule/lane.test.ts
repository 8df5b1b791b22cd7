import {expect, it, vi} from 'vitest'
import {Lane} from './lane'

/** Work in so many parts of some milliseconds each. */
function* parts(log: string[], name: string, count: number, ms = 0): Generator<unknown, string> {
  for (let i = 0; i < count; i++) {
    const end = performance.now() + ms
    while (performance.now() < end);
    log.push(`${name}${i}`)
    yield
  }
  return name
}

it('does its jobs one after another while nothing trains', async () => {
  const woken = vi.fn()
  const log: string[] = []
  const lane = new Lane(0.2, woken)
  const answers = Promise.all([lane.add(parts(log, 'a', 2)), lane.add(parts(log, 'b', 1))])
  expect(woken).toHaveBeenCalledTimes(2)
  await lane.work(true)
  expect(await answers).toEqual(['a', 'b'])
  expect(log).toEqual(['a0', 'a1', 'b0'])
  expect(lane.busy).toBe(false)
})

it('takes no more than its share while something trains', async () => {
  const lane = new Lane(0.2, () => {})
  const log: string[] = []
  void lane.add(parts(log, 'a', 1000, 2))
  let taken = 0
  for (let slice = 0; slice < 50; slice++) {
    lane.earn(10)
    const start = performance.now()
    await lane.work(false)
    taken += performance.now() - start
  }
  expect(log.length).toBeGreaterThan(10)
  // A fifth of 500 ms, and the part that was begun on the last of its credit.
  expect(log.length * 2).toBeLessThanOrEqual(110)
  expect(taken).toBeGreaterThan(20)
})

it('tells whoever waits when a job fails or is given up, and frees what it holds', async () => {
  const lane = new Lane(1, () => {})
  const freed = vi.fn()
  function* holding(): Generator<unknown, void> {
    try {
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
  const failed = expect(lane.add(failing())).rejects.toThrow('no')
  await lane.work(true)
  await failed
  const given = lane.add(holding())
  const told = expect(given).rejects.toThrow('gone')
  lane.earn(1e-6) // for its first part
  await lane.work(false)
  await lane.cancel(new Error('gone'))
  await told
  expect(freed).toHaveBeenCalledTimes(1)
})
