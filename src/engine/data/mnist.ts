import {type DataProgress, testCount, trainCount} from '../../contract/data'
import type {ErrorInfo} from '../../contract/error-info'
import {EngineError, engineError} from '../errors'
import {Arrivals, type ArrivingDigits} from './arrivals'
import {type Manifest, parseManifest, type Shard} from './manifest'
import {meanImage} from './mean-image'
import {openShard, type ReadFile} from './read-shard'
import {type Clock, realClock, withTries} from './tries'

export type {ArrivingDigits} from './arrivals'

/** What may be waited for: the first training images, the test digits, everything. */
export type Part = 'first' | 'test' | 'all'

export interface MnistOptions {
  readonly read: ReadFile
  readonly onProgress?: (progress: DataProgress) => void
  /** Stops the loading; whoever waits is told with the signal's reason. */
  readonly signal?: AbortSignal
  readonly clock?: Clock
}

/** MNIST, as far as it has arrived. */
export interface Mnist {
  readonly train: ArrivingDigits
  readonly test: ArrivingDigits
  readonly progress: DataProgress
  /** The mean of all training images, `[784]`; null until the manifest is here, long before they are. */
  readonly trainMean: Float32Array | null
  /**
   * Resolves when the part is here. Rejects with an `EngineError` (which carries the `ErrorInfo`) as soon as it
   * is plain that it will not come without `retry`, and with the signal's reason when the loading is stopped.
   */
  until(part: Part): Promise<void>
  /** Fetches what is missing, and only that. */
  retry(): void
}

/** Shards on their way at a time: the second is on the wire while the first is inflated. */
const lanes = 2

interface Waiter {
  readonly part: Part
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/** Begins to load MNIST and returns at once; the result grows as shards arrive, wanted ones first. */
export function loadMnist(options: MnistOptions): Mnist {
  return new Loader(options)
}

class Loader implements Mnist {
  readonly train = new Arrivals(trainCount)
  trainMean: Float32Array | null = null
  readonly test = new Arrivals(testCount)
  readonly #read: ReadFile
  readonly #report: (progress: DataProgress) => void
  readonly #signal: AbortSignal
  readonly #clock: Clock
  #manifest: Manifest | null = null
  /** Shards still to be fetched, in that order. */
  readonly #queue: Shard[] = []
  /** The error of each file that was given up: a shard, or the manifest. */
  readonly #lost = new Map<string, ErrorInfo>()
  readonly #arrived = new Set<Shard>()
  /** Files that are being tried again, and for which time. */
  readonly #retrying = new Map<string, number>()
  #waiters: readonly Waiter[] = []
  #running = false

  constructor({
    read,
    onProgress = () => {},
    signal = new AbortController().signal,
    clock = realClock,
  }: MnistOptions) {
    this.#read = read
    this.#report = onProgress
    this.#signal = signal
    this.#clock = clock
    this.retry()
  }

  get progress(): DataProgress {
    const shards = this.#manifest?.shards.length
    const ready = shards === this.#arrived.size
    const pending = this.#retrying.size > 0 ? 'retrying' : 'loading'
    return {
      state: ready ? 'ready' : this.#running ? pending : 'failed',
      trainImages: this.train.count,
      testImages: this.test.count,
      loadedBytes: [...this.#arrived].reduce((sum, shard) => sum + shard.bytes, 0),
      totalBytes: this.#manifest?.totalBytes ?? 0,
      attempt: Math.max(1, ...this.#retrying.values()),
      error: this.#lost.values().next().value ?? null,
    }
  }

  until(part: Part): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiters = [...this.#waiters, {part, resolve, reject}]
      this.#answerWaiters()
    })
  }

  retry(): void {
    const lost = (this.#manifest?.shards ?? []).filter((shard) => this.#lost.has(shard.file))
    this.#queue.push(...lost)
    this.#lost.clear()
    if (this.#running || this.progress.state === 'ready') return
    this.#running = true
    void this.#load().finally(() => {
      this.#running = false
      this.#tell()
    })
  }

  /** Never rejects: what fails is noted in `#lost`. */
  async #load(): Promise<void> {
    await Promise.resolve() // the caller first gets what it is going to be told about
    this.#tell()
    if (this.#manifest === null) {
      this.#manifest = await this.#fetch('manifest.json', async (bytes) =>
        parseManifest(new TextDecoder().decode(bytes)),
      )
      this.#queue.push(...(this.#manifest?.shards ?? []))
      this.trainMean = this.#manifest && meanImage(this.#manifest.trainSums, trainCount)
    }
    const lane = async () => {
      for (let shard = this.#queue.shift(); shard; shard = this.#queue.shift()) await this.#loadShard(shard)
    }
    await Promise.all(Array.from({length: lanes}, lane))
  }

  async #loadShard(shard: Shard): Promise<void> {
    const digits = await this.#fetch(shard.file, (bytes) => openShard(shard, bytes))
    if (digits === null) return
    this[shard.split].add(shard.first, digits)
    this.#arrived.add(shard)
    this.#tell()
  }

  /** A file, opened; null once all tries have failed. */
  async #fetch<T>(name: string, open: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T | null> {
    const signal = this.#signal
    try {
      return await withTries(
        async (attempt) => open(await this.#read(name, signal, attempt)),
        (attempt) => {
          this.#retrying.set(name, attempt)
          this.#tell()
        },
        signal,
        this.#clock,
      )
    } catch (error) {
      this.#lost.set(name, errorInfoIn(error))
      return null
    } finally {
      this.#retrying.delete(name)
      this.#tell()
    }
  }

  #tell(): void {
    if (!this.#signal.aborted) this.#report(this.progress)
    this.#answerWaiters()
  }

  #answerWaiters(): void {
    const waiting = this.#waiters
    this.#waiters = []
    this.#waiters = waiting.filter((waiter) => {
      if (this.#has(waiter.part)) waiter.resolve()
      else if (this.#signal.aborted) waiter.reject(this.#signal.reason)
      else {
        const lost = this.#errorFor(waiter.part)
        if (lost === null) return true
        waiter.reject(new EngineError(lost))
      }
      return false
    })
  }

  #has(part: Part): boolean {
    if (part === 'first') return this.train.count > 0
    const test = this.test.count === testCount
    return part === 'test' ? test : test && this.train.count === trainCount
  }

  /** Why a part cannot come any more; null while it still can. */
  #errorFor(part: Part): ErrorInfo | null {
    const needs = (shard: Shard) =>
      part === 'all' ||
      (part === 'test' ? shard.split === 'test' : shard.split === 'train' && shard.first === 0)
    const files = [
      'manifest.json',
      ...(this.#manifest?.shards.filter(needs).map((shard) => shard.file) ?? []),
    ]
    return files.map((file) => this.#lost.get(file)).find((lost) => lost !== undefined) ?? null
  }
}

/** What was wrong with a file: a check says so itself, anything else kept it from being read. */
function errorInfoIn(error: unknown): ErrorInfo {
  if (error instanceof EngineError) return error.info
  return engineError('data-missing', error instanceof Error ? error.message : String(error)).info
}
