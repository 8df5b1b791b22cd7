/** A browser that is driven from here: what the checks need of it, and no more. */
export interface Driver {
  readonly version: string
  open(address: string): Promise<void>
  /** Evaluates an expression in the page, and what it promises. @throws Error where it throws there */
  evaluate(expression: string): Promise<unknown>
  /** What stands on the screen, as a PNG. */
  screenshot(): Promise<Uint8Array>
  close(): Promise<void>
}

/** An engine that the checks run in. */
export interface BrowserEngine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  /** What is missing to drive it here; null where nothing is. */
  missing(): string | null
  start(): Promise<Driver>
}

/** Asks again until there is an answer. @throws the last error once the time is over */
export async function patiently<T>(ask: () => Promise<T>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((wake) => setTimeout(wake, 200))
    }
  }
}
