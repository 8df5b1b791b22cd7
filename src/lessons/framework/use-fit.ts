import {type RefObject, useLayoutEffect, useRef} from 'react'
import {largestThatFits, least} from './fit'

/** So much less than its room may a scene take before its figures grow again. */
const slack = 24

/** Figures that follow their width only after a render ask for another search; not for ever. */
const mostSearches = 24

/**
 * Makes what the first child of an element holds fit the element without scrolling: sets `--room`, its height, and
 * `--fit`, the share of it that drawings may take, for style sheets to reckon with. Anew with each `key`, and whenever
 * the window or the figures change. An element that is as high as what it holds is left alone.
 */
export function useFit<E extends HTMLElement>(key: string): RefObject<E | null> {
  const ref = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every key begins anew
  useLayoutEffect(() => {
    const frame = ref.current
    const content = frame?.firstElementChild
    if (!frame || !(content instanceof HTMLElement)) return
    let [room, height, searches, share, most] = [0, 0, 0, 1, 1]
    const heightAt = (share: number) => {
      frame.style.setProperty('--fit', share.toFixed(3))
      return content.offsetHeight
    }
    const settle = () => {
      if (getComputedStyle(frame).overflowY === 'visible') return
      const now = roomOf(frame)
      if (now !== room) [searches, most] = [0, 1]
      const fits = content.offsetHeight <= now + 1
      const changed = Math.abs(content.offsetHeight - height) > slack
      // Some figures follow only after a render: what proved too large then is not tried again.
      if (now === room && !fits) most = Math.max(least, Math.min(most, 0.94 * share))
      if (now === room && ((fits && !changed) || searches >= mostSearches)) return
      searches++
      room = now
      frame.style.setProperty('--room', `${room}px`)
      share = largestThatFits(heightAt, room, most)
      heightAt(share)
      height = content.offsetHeight
    }
    settle()
    const observer = new ResizeObserver(settle)
    observer.observe(frame)
    observer.observe(content)
    return () => observer.disconnect()
  }, [key])
  useLayoutEffect(() => hideUntilStill(ref.current), [])
  return ref
}

/** Frames without a change after which figures stand still, and the longest wait for that, ms. */
const [stillFrames, longestWait] = [4, 1500]

/** Hides an element until what it holds has come and stands still, so that nothing is seen to jump. */
function hideUntilStill(frame: HTMLElement | null): (() => void) | undefined {
  if (!frame) return
  const begun = performance.now()
  let [height, still, request] = [0, 0, 0]
  frame.style.visibility = 'hidden'
  const look = () => {
    const now = frame.firstElementChild?.scrollHeight ?? 0
    still = now === height && !frame.querySelector('[data-waiting]') ? still + 1 : 0
    height = now
    if (still < stillFrames && performance.now() - begun < longestWait) request = requestAnimationFrame(look)
    else frame.style.visibility = ''
  }
  look()
  return () => cancelAnimationFrame(request)
}

/** The height an element has for what it holds. */
function roomOf(frame: HTMLElement): number {
  const {paddingTop, paddingBottom} = getComputedStyle(frame)
  return frame.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
}
