/** Milliseconds of a computation between two chances for the page to answer. */
const slice = 6

/** Does a computation in slices, so that the page stays awake; null where it was called off. */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  calledOff: () => boolean = () => false,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + slice
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (calledOff()) return null
  }
}
