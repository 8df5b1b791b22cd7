import type {Device} from '../backends/device'

/** Milliseconds that a GPU is to take for a slice of training. */
const sliceMs = 12
/** One that is late to say that it is done gets slices so many times as long as that, or it would stand idle. */
const patience = 2.5

/** Steps that were handed over together. */
interface Slice {
  readonly steps: number
  readonly handedAt: number
  /** When they were done. */
  readonly done: Promise<number>
}

/**
 * What a GPU was handed and has not done.
 *
 * It takes work sooner than it does it, and a drawing, a pause or a read waits for all that lies before it. So
 * two slices lie there at most, one that it does and one that it goes on with, and of steps that take much longer
 * than a slice may, one.
 */
export class GpuQueue {
  #device: Pick<Device, 'settled' | 'latency'> | null = null
  #sliceMs = sliceMs
  /** Steps of the slice that is being handed over, and how many it may have. */
  #steps = 0
  #most = 1
  readonly #slices: Slice[] = []
  /** Slices that may lie there while another is handed over. */
  #ahead = 0
  #doneAt = 0

  /** Whether the slice may have another step. */
  get open(): boolean {
    return this.#steps < this.#most
  }

  /** A step was handed over. */
  add(): void {
    this.#steps++
  }

  /** Ends the slice; resolves when there is room for another. Rejects with 'backend-lost'. */
  async waitForRoom(device: Pick<Device, 'settled' | 'latency'>): Promise<void> {
    if (this.#steps === 0) return
    if (device !== this.#device) return this.#begin(device)
    const done = device.settled().then(() => performance.now())
    done.catch(() => {}) // Awaited when the next slice is handed over, if there is one.
    this.#slices.push({steps: this.#steps, handedAt: performance.now(), done})
    this.#steps = 0
    while (this.#slices.length > this.#ahead) {
      const [oldest] = this.#slices.splice(0, 1)
      if (oldest) this.#learn(oldest, await oldest.done)
    }
  }

  /** The first step compiled what it needs: that says nothing of how long the others take. */
  async #begin(device: Pick<Device, 'settled' | 'latency'>): Promise<void> {
    this.#device = device
    this.#slices.length = 0
    this.#steps = 0
    this.#most = 1
    this.#ahead = 0
    this.#sliceMs = Math.max(sliceMs, patience * (await device.latency()))
  }

  /** As many steps as take as long as a slice may, but no more than twice as many as there were. */
  #learn({steps, handedAt}: Slice, doneAt: number): void {
    const took = doneAt - Math.max(handedAt, this.#doneAt)
    this.#doneAt = doneAt
    const fitting = Math.round((steps * this.#sliceMs) / Math.max(took, 1))
    this.#most = Math.max(1, Math.min(fitting, 2 * steps))
    this.#ahead = took / steps > 2 * this.#sliceMs ? 0 : 1
  }
}
