/** A piece of work that can be done in parts; every `yield` is a place to let others in. */
export type Task<T> = AsyncGenerator<void, T> | Generator<unknown, T>

/** Calls from the page wait for the end of a slice. */
const sliceMs = 8

interface Job {
  readonly task: Task<unknown>
  readonly settle: (result: IteratorReturnResult<unknown>) => void
  readonly fail: (reason: unknown) => void
}

/**
 * Background work, done in parts between slices of training, one job after another. A queue has a share of the
 * time: what training takes earns it credit, what it takes itself is paid from that.
 */
export class TaskQueue {
  readonly #jobs: Job[] = []
  #credit = 0

  /** `onWork` is told that there is something to do. */
  constructor(
    private readonly share: number,
    private readonly onWork: () => void,
  ) {}

  get busy(): boolean {
    return this.#jobs.length > 0
  }

  /** Queues a job; settles as it does, and rejects with `reason` of `cancel`. */
  add<T>(task: Task<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({task, settle: (result) => resolve(result.value as T), fail: reject})
      this.onWork()
    })
  }

  /** Training took so many milliseconds. */
  earn(milliseconds: number): void {
    this.#credit = Math.min(50, this.#credit + milliseconds * this.share)
  }

  /** Goes on with the first job for a slice: where something trains, only as long as credit lasts. */
  async work(idle: boolean): Promise<void> {
    const sliceEnd = performance.now() + sliceMs
    while (this.busy && (idle || this.#credit > 0) && performance.now() < sliceEnd) {
      const start = performance.now()
      await this.#advance()
      if (!idle) this.#credit -= performance.now() - start
    }
  }

  async #advance(): Promise<void> {
    const [job] = this.#jobs
    if (!job) return
    try {
      const result = await job.task.next()
      if (!result.done) return
      this.#drop(job)
      job.settle(result)
    } catch (error) {
      this.#drop(job)
      job.fail(error)
    }
  }

  /** Ends all jobs; they free what they hold. */
  async cancel(reason: unknown): Promise<void> {
    for (const job of this.#jobs.splice(0)) {
      await Promise.resolve(job.task.return(undefined)).catch(() => {})
      job.fail(reason)
    }
  }

  #drop(job: Job): void {
    const at = this.#jobs.indexOf(job)
    if (at >= 0) this.#jobs.splice(at, 1)
  }
}
