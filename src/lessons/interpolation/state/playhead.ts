import {useSyncExternalStore} from 'react'

/**
 * Where on a path one is, 0 to 1. It moves sixty times a second while a path is played: only what follows it
 * draws itself anew, not the figures around it.
 */
export class Playhead {
  readonly #followers = new Set<() => void>()
  #at: number

  constructor(at = 0) {
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  /** Moves to a place; beyond the ends there is nothing. */
  moveTo(at: number): void {
    const next = Math.min(1, Math.max(0, at))
    if (next === this.#at) return
    this.#at = next
    for (const follower of this.#followers) follower()
  }

  readonly subscribe = (follower: () => void): (() => void) => {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }
}

/** Where the playhead is now. */
export const usePlayhead = (head: Playhead): number => useSyncExternalStore(head.subscribe, () => head.at)
