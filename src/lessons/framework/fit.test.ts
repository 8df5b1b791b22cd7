import {describe, expect, it, vi} from 'vitest'
import {largestThatFits, least} from './fit'

/** Captions and buttons keep their height; what is drawn follows the share. */
const figures = (drawn: number, fixed: number) => (share: number) => drawn * share + fixed

describe('the largest share that fits', () => {
  it('is the whole where there is room', () => {
    const heightAt = vi.fn(figures(400, 100))
    expect(largestThatFits(heightAt, 500)).toBe(1)
    expect(heightAt).toHaveBeenCalledTimes(1)
  })

  it('fills the room and stays within it', () => {
    for (const room of [210, 333, 499]) {
      const share = largestThatFits(figures(400, 100), room)
      expect(figures(400, 100)(share)).toBeLessThanOrEqual(room)
      expect(figures(400, 100)(share)).toBeGreaterThan(room - 8)
    }
  })

  it('is the least where nothing fits', () => {
    expect(largestThatFits(figures(400, 600), 300)).toBe(least)
  })

  it('takes few layouts', () => {
    const heightAt = vi.fn(figures(900, 80))
    largestThatFits(heightAt, 400)
    expect(heightAt.mock.calls.length).toBeLessThan(12)
  })
})
