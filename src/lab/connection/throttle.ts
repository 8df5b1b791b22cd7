/** Runs work at most once per interval: at once where the last time is long enough ago, else when it is due. */
export class Throttle {
  #due: ReturnType<typeof setTimeout> | null = null
  #last = Number.NEGATIVE_INFINITY

  constructor(
    private readonly work: () => void,
    private readonly milliseconds: number,
  ) {}

  soon(): void {
    if (this.#due !== null) return
    const wait = this.#last + this.milliseconds - performance.now()
    if (wait <= 0) this.now()
    else this.#due = setTimeout(() => this.now(), wait)
  }

  now(): void {
    if (this.#due !== null) clearTimeout(this.#due)
    this.#due = null
    this.#last = performance.now()
    this.work()
  }
}
