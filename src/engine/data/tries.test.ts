import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {realClock, withTries} from './tries'

const never = new AbortController().signal
const clock = (chance: number) => {
  const waits: number[] = []
  return {waits, random: () => chance, wait: async (milliseconds: number) => void waits.push(milliseconds)}
}

describe('tries', () => {
  it('are four, with longer and longer pauses that chance spreads', async () => {
    for (const [chance, waits] of [
      [0, [250, 500, 1000]],
      [1, [750, 1500, 3000]],
    ] as const) {
      const time = clock(chance)
      const action = vi.fn().mockRejectedValue(new Error('no'))
      const retried = vi.fn()
      await expect(withTries(action, retried, never, time)).rejects.toThrow('no')
      expect(action.mock.calls).toEqual([[1], [2], [3], [4]])
      expect(retried.mock.calls).toEqual([[2], [3], [4]])
      expect(time.waits).toEqual(waits)
    }
  })

  it('end with the first that succeeds', async () => {
    const action = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue('yes')
    expect(await withTries(action, () => {}, never, clock(0.5))).toBe('yes')
    expect(action).toHaveBeenCalledTimes(2)
  })

  it('end when they are stopped, even while they pause', async () => {
    const stop = new AbortController()
    const action = vi.fn().mockRejectedValue(new Error('no'))
    const trying = withTries(action, () => stop.abort(new Error('stopped')), stop.signal, realClock)
    await expect(trying).rejects.toThrow('stopped')
    expect(action).toHaveBeenCalledTimes(1)
  })
})

describe('the real clock', () => {
  it('waits as long as it is told, and no longer than it is allowed', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const over = vi.fn()
    void realClock.wait(30, never).then(over)
    await vi.advanceTimersByTimeAsync(29)
    expect(over).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(over).toHaveBeenCalled()
    const stop = new AbortController()
    const waiting = realClock.wait(60_000, stop.signal)
    stop.abort(new Error('stopped'))
    await expect(waiting).rejects.toThrow('stopped')
  })
})
