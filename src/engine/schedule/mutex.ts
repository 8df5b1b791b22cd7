/**
 * Takes one piece of work at a time. Everything that touches tensors waits for its turn here: a slice of
 * training, a chunk of an evaluation, a call from the page. So no call ever sees half a step, and the longest
 * that one waits is a slice.
 */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs `work` once all that came before is done; settles as it does. */
  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }
}
