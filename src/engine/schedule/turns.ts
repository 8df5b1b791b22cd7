/**
 * Takes one piece of work at a time. Everything that touches tensors waits for its turn here: a slice of
 * training, a chunk of the sweep, a call from the page. So no call ever sees half a step, and the longest
 * that one waits is a slice.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs `work` once all that came before is done; settles as it does. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }
}

/** Lets whatever else waits in the event loop run first, messages from the page among it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // Not setTimeout, which is held to 4 ms once nested.
    const {port1, port2} = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
