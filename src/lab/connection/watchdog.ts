/** Turns silence into a verdict: the other side hangs. */

/** What the watchdog counts by; tests have a clock of their own. */
export interface Clock {
  /** Milliseconds. */
  now(): number
  /** Calls back every second until told to stop. */
  everySecond(tick: () => void): () => void
}

export const realClock: Clock = {
  now: () => performance.now(),
  everySecond(tick) {
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  },
}

/** Whatever is waited for, and how many seconds of silence it may take. */
interface Awaited {
  readonly timeout: number
  age: number
}

/** A call that lives this many times its timeout has been forgotten, however much else is heard. */
const forgotten = 10

/**
 * Counts seconds without a sign of life while something is awaited. Seconds in which the page itself did not
 * run (a laptop asleep, a tab in the background) do not count.
 */
export class Watchdog {
  readonly #awaited = new Set<Awaited>()
  readonly #stop: () => void
  #silence = 0
  #lastTick: number

  constructor(
    private readonly clock: Clock,
    private readonly onSilence: (seconds: number) => void,
  ) {
    this.#lastTick = clock.now()
    this.#stop = clock.everySecond(() => this.#tick())
  }

  /** Any word from the other side. */
  heard(): void {
    this.#silence = 0
  }

  /** Begins to wait for an answer; call what it returns once the waiting is over. */
  awaiting(timeout: number): () => void {
    return this.#await({timeout, age: 0})
  }

  /** Expects to hear something again and again; call what it returns when silence is no surprise any more. */
  expecting(timeout: number): () => void {
    return this.#await({timeout, age: Number.NEGATIVE_INFINITY})
  }

  stop(): void {
    this.#stop()
  }

  #tick(): void {
    const now = this.clock.now()
    const slept = now - this.#lastTick > 3000
    this.#lastTick = now
    if (slept || this.#awaited.size === 0) {
      this.#silence = 0
      return
    }
    this.#silence++
    for (const one of this.#awaited) one.age++
    if (this.#lost()) this.onSilence(this.#silence)
  }

  /** Calls wait behind each other, so the most patient of them decides for all. */
  #lost(): boolean {
    const awaited = [...this.#awaited]
    const timeout = Math.max(...awaited.map((one) => one.timeout))
    return this.#silence >= timeout || awaited.some((one) => one.age >= forgotten * one.timeout)
  }

  #await(one: Awaited): () => void {
    this.#awaited.add(one)
    return () => this.#awaited.delete(one)
  }
}
