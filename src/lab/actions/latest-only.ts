/**
 * One question in flight, latest only: while an answer is awaited, just the last of the questions asked
 * meanwhile is kept, and goes out next. So a moving pen is never answered about where it was long ago.
 */
export class LatestOnly {
  #busy = false
  #waiting: {start: () => void; drop: () => void} | null = null

  /** The answer, or null where a newer question overtook this one before it was sent. Rejects as it does. */
  ask<T>(question: () => Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.#busy = true
        question()
          .then(resolve, reject)
          .finally(() => this.#next())
      }
      if (!this.#busy) return start()
      this.#waiting?.drop()
      this.#waiting = {start, drop: () => resolve(null)}
    })
  }

  #next(): void {
    const waiting = this.#waiting
    this.#waiting = null
    this.#busy = false
    waiting?.start()
  }
}

/** A `LatestOnly` for every name. */
export class LatestOnlyByName {
  readonly #queues = new Map<string, LatestOnly>()

  ask<T>(name: string, question: () => Promise<T>): Promise<T | null> {
    const queue = this.#queues.get(name) ?? new LatestOnly()
    this.#queues.set(name, queue)
    return queue.ask(question)
  }
}
