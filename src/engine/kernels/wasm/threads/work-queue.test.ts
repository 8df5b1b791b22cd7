import {describe, expect, it} from 'vitest'
import type {WasmExports} from '../exports'
import type {Partition} from './shared-call'
import {WorkQueue} from './work-queue'

type Call = readonly number[]

/** Threads that share a work queue, without threads: each has a view of its own, and writes down what it is asked. */
function queues() {
  const memory = new WebAssembly.Memory({initial: 1, maximum: 1, shared: true})
  const on = (activate: (...numbers: number[]) => void) =>
    new WorkQueue(memory, 64, {activate} as unknown as WasmExports)
  const [byLeader, byHelper]: [Call[], Call[]] = [[], []]
  return {
    leader: on((...call) => byLeader.push(call)),
    helper: on((...call) => byHelper.push(call)),
    failing: (error: Error) =>
      on(() => {
        throw error
      }),
    byLeader,
    byHelper,
  }
}

/** Of `activate(place, n, kind)`, by ten numbers. */
const byTen: Partition = {count: 1, grain: 10, moves: [[0, 4]], room: -1}

function doAll(queue: WorkQueue, helping = false) {
  while (queue.doNext(0, helping));
}

describe('a work queue', () => {
  it('hands out every part once, the last as short as it is', () => {
    const {leader, helper, byLeader, byHelper} = queues()
    leader.put('activate', [1000, 25, 2], byTen, 2)
    expect(helper.doNext(0, true)).toBe(true)
    expect(leader.finished).toBe(false)
    doAll(leader)
    expect(leader.finished).toBe(true)
    expect(byHelper).toEqual([[1000, 10, 2]])
    expect(byLeader).toEqual([
      [1040, 10, 2],
      [1080, 5, 2],
    ])
    expect(leader.helped).toBe(1)
  })

  it('cuts as many of the last parts across as there are threads', () => {
    const {leader, byLeader} = queues()
    const across = {count: 2, grain: 2, moves: [[0, 1000] as const]}
    leader.put('activate', [0, 35, 3], {...byTen, across}, 2)
    doAll(leader)
    expect(byLeader).toEqual([
      [0, 10, 3],
      [40, 10, 3],
      [80, 10, 2],
      [2080, 10, 1],
      [120, 5, 2],
      [2120, 5, 1],
    ])
    expect(leader.finished).toBe(true)
  })

  it('gives no part of a call that is still being written to a helper that comes late', () => {
    const {leader, helper, byLeader, byHelper} = queues()
    leader.put('activate', [1000, 20, 2], byTen, 2)
    doAll(leader)
    const moves = Object.assign([...byTen.moves], {
      *[Symbol.iterator](this: Partition['moves']) {
        helper.doNext(0, true)
        for (let i = 0; i < this.length; i++) yield this[i] ?? [0, 0]
        helper.doNext(0, true)
      },
    })
    leader.put('activate', [5000, 40, 1], {...byTen, moves}, 2)
    expect(byHelper).toEqual([])
    doAll(helper, true)
    expect(byHelper.map(([place]) => place)).toEqual([5000, 5040, 5080, 5120])
    expect(byLeader).toHaveLength(2)
    expect(leader.finished).toBe(true)
  })

  it('counts a part that fails as finished, and says so to the leader', () => {
    const {leader, failing, byLeader} = queues()
    const helper = failing(new WebAssembly.RuntimeError('unreachable'))
    leader.put('activate', [1000, 30, 2], byTen, 2)
    leader.doNext(0, false)
    expect(helper.doNext(0, true)).toBe(true)
    doAll(leader)
    expect(byLeader).toHaveLength(2)
    expect(leader.finished).toBe(true)
    expect(() => leader.throwIfFailed()).toThrow('activate failed in part 2 of 3')
  })

  it('says what the leader itself failed of, and forgets it with the next call', () => {
    const {helper, failing} = queues()
    const trap = new WebAssembly.RuntimeError('memory access out of bounds')
    const leader = failing(trap)
    leader.put('activate', [1000, 30, 2], byTen, 2)
    doAll(leader)
    expect(() => leader.throwIfFailed()).toThrow(expect.objectContaining({cause: trap}))
    leader.put('activate', [1000, 30, 2], byTen, 2)
    doAll(helper, true)
    expect(leader.finished).toBe(true)
    leader.throwIfFailed()
  })
})
