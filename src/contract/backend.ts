/** Fastest hoped for first; the order in which the engine steps down. */
export const backendNames = ['webgpu', 'webgl', 'wasm', 'cpu'] as const

export type BackendName = (typeof backendNames)[number]

/** `auto` measures them and takes the fastest that is right. */
export const backendChoices = ['auto', ...backendNames] as const

export type BackendChoice = (typeof backendChoices)[number]

/** A row of the table that says why a backend was chosen. */
export interface BackendCheck {
  readonly name: BackendName
  readonly present: boolean
  /** Whether one training step agrees with the reference in plain TypeScript; null where it was not tried. */
  readonly correct: boolean | null
  /** Median milliseconds of a training step of 784-128-32-2 and its mirror at batch 128. */
  readonly msPerStep: number | null
  /** Threads that compute; null on a GPU, and where it has not been started. */
  readonly threads: number | null
  /** Why it was refused or not tried, in English; empty where nothing is wrong. */
  readonly reason: string
}

export interface BackendReport {
  readonly choice: BackendChoice
  /** What is in use. */
  readonly backend: BackendName
  readonly checks: readonly BackendCheck[]
}
