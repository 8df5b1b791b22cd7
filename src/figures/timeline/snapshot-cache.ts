import type {Snapshot} from '../../contract/snapshot'

interface CachedSnapshot {
  readonly step: number
  readonly key: string
  readonly snapshot: Snapshot
  readonly error: number | null
}

const nothing = new Float32Array()

/** What is kept of a snapshot: not its decoded grid (300 KB), nor each digit's own error. */
const slim = (snapshot: Snapshot): Snapshot => ({...snapshot, decodedGrid: null, errors: nothing})

const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Traces but for those of an example, which may be another's. */
function withoutSubjects(traces: Snapshot['traces']): Snapshot['traces'] {
  const kept = Object.entries(traces).filter(([, {kind}]) => kind !== 'example' && kind !== 'traversals')
  return Object.fromEntries(kept)
}

/** What a timeline shows at a step. */
export interface RecalledSnapshot {
  readonly snapshot: Snapshot
  /** Test error at that very step; null where only a neighbour of it is known. */
  readonly error: number | null
}

/** Snapshots of one run: those of the engine's moments, and a few seen while it trained, until those are here. */
export class SnapshotCache {
  readonly #kept = new Map<number, CachedSnapshot>()
  #live: CachedSnapshot[] = []

  constructor(private readonly mostLive = 120) {}

  /** Keeps a moment's snapshot, taken while the figures showed what `key` says. */
  add(step: number, key: string, snapshot: Snapshot): void {
    this.#kept.set(step, {step, key, snapshot: slim(snapshot), error: mean(snapshot.errors)})
  }

  /** Keeps what was seen in passing; every other one goes when they are too many. */
  addLive(key: string, snapshot: Snapshot): void {
    this.#live.push({step: snapshot.step, key, snapshot: slim(snapshot), error: null})
    if (this.#live.length > this.mostLive) this.#live = this.#live.filter((_, i) => i % 2 === 0)
  }

  has(step: number, key: string): boolean {
    return this.#kept.get(step)?.key === key
  }

  /** Only these moments are wanted any more. */
  keepOnly(steps: readonly number[]): void {
    const wanted = new Set(steps)
    for (const step of this.#kept.keys()) if (!wanted.has(step)) this.#kept.delete(step)
  }

  /** All moments are here: what was seen in passing can go. */
  forgetLive(): void {
    this.#live = []
  }

  /**
   * The snapshot nearest to a step. Of one taken while other things were looked at, the dots count, but not
   * what was seen of the selection.
   */
  nearest(step: number, key: string): RecalledSnapshot | null {
    let found: CachedSnapshot | null = null
    for (const frame of [...this.#kept.values(), ...this.#live]) {
      if (!found || Math.abs(frame.step - step) < Math.abs(found.step - step)) found = frame
    }
    if (!found) return null
    const {snapshot} = found
    return {
      snapshot: found.key === key ? snapshot : {...snapshot, traces: withoutSubjects(snapshot.traces)},
      error: found.step === step ? found.error : null,
    }
  }

  clear(): void {
    this.#kept.clear()
    this.#live = []
  }
}
