/** Time and chance, so that tests need not wait and are not surprised. */
export interface Clock {
  /** Resolves after some milliseconds; rejects with the signal's reason when it says stop. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  /** Even in [0, 1). */
  random(): number
}

export const tries = 4
const firstPause = 500

/**
 * Tries up to four times, with pauses of about 0.5, 1 and 2 s between: each drawn between half and one and a half times
 * that, lest 200 pages of a lecture come back in step. Rejects with the last try's reason.
 */
export async function withTries<T>(
  action: (attempt: number) => Promise<T>,
  onRetry: (attempt: number) => void,
  signal: AbortSignal,
  clock: Clock,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted()
    try {
      return await action(attempt)
    } catch (error) {
      if (attempt === tries || signal.aborted) throw error
      onRetry(attempt + 1)
      await clock.wait(firstPause * 2 ** (attempt - 1) * (0.5 + clock.random()), signal)
    }
  }
}

/** The world's own time. Its chance decides only how long to wait, so it need not be seeded. */
export const realClock: Clock = {
  random: Math.random,
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      signal.addEventListener('abort', stop, {once: true})
    }),
}
