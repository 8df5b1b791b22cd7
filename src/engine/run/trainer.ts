import {stack, tidy} from '@tensorflow/tfjs-core'
import type {Phase} from '../../variants/model'
import type {Device} from '../backends/device'
import {engineError} from '../errors'
import {GpuQueue} from '../schedule/gpu-queue'
import type {Named} from './loss-history'
import {disposeRestorePoint, type RestorePoint} from './restore-point'
import type {Run, UnreadLoss} from './run'

/** Calls from the page wait for the end of a slice. */
const sliceMs = 8
/** Losses are read so often; off a GPU less: each read waits for it, and in Firefox 100 ms more. */
const readMs = {gpu: 250, cpu: 120}
/** A copy of the weights is made so often, to go back to. */
const restorePointMs = 1000
/** Weights whose loss is so many times the best are finite, but not good. */
const farOff = 100

export interface TrainerEvents {
  /**
   * Losses of the run are asked for: what is asked of the device now comes in the same read. Queries what is to be
   * done once they have turned out good.
   */
  onRead(run: Run): Promise<() => void>
  /** Losses of the run came in. */
  onLosses(run: Run): void
  /** The state of the run changed: it finished, or stopped for an error. */
  onState(run: Run): void
  /** Weights that are known to be good; the restore point is the trainer's. */
  onGood(run: Run, point: RestorePoint): Promise<void>
  /** An epoch's last batch is done: resolves once the run is measured; it is held until then. */
  onEpoch(run: Run): Promise<void>
}

/** What the trainer knows of a run beside the run. */
interface DivergenceGuard {
  /** Known to be good, and to be shown good by the losses that follow. */
  good: RestorePoint | null
  candidate: RestorePoint | null
  savedAt: number
  best: number
  phase: Phase | null
}

/** Trains runs in step, a slice at a time. It knows no variant by name. */
export class Trainer {
  readonly #active = new Set<Run>()
  /** Runs at the end of an epoch, being measured. All wait for them, so that runs stay in step. */
  readonly #held = new Set<Run>()
  readonly #guards = new WeakMap<Run, DivergenceGuard>()
  readonly #gpuQueue = new GpuQueue()
  #readAt = 0

  constructor(private readonly events: TrainerEvents) {}

  get active(): ReadonlySet<Run> {
    return this.#active
  }

  start(run: Run): void {
    if (run.finished) return
    // What a stopped run went through after its last good weights is forgotten.
    run.history.truncate(run.step)
    run.state = 'training'
    run.error = null
    this.#guardOf(run).good ??= run.restorePoint()
    this.#active.add(run)
    this.#readAt = performance.now()
    if (run.awaitsTest) this.#endEpoch(run)
  }

  /** Stops these runs; their last losses are read. */
  async pause(device: Device, runs: readonly Run[]): Promise<void> {
    for (const run of runs) {
      this.#active.delete(run)
      if (run.state === 'training') run.state = 'paused'
    }
    await this.read(device, runs)
  }

  /** Forgets a run, before it is disposed or begun anew. */
  forget(run: Run): void {
    this.#active.delete(run)
    this.#held.delete(run)
    const guard = this.#guards.get(run)
    disposeRestorePoint(guard?.good ?? null)
    disposeRestorePoint(guard?.candidate ?? null)
    this.#guards.delete(run)
  }

  /** Steps for some milliseconds. False where all runs wait, for examples or for the end of a measurement. */
  async slice(device: Device): Promise<boolean> {
    if (this.#held.size > 0) return false
    const start = performance.now()
    let stepped = false
    do {
      if (!(await this.#stepAll(device))) break
      stepped = true
      if (device.gpu && !this.#gpuQueue.open) break
    } while (performance.now() - start < sliceMs && this.#active.size > 0 && this.#held.size === 0)
    const due = performance.now() - this.#readAt >= (device.gpu ? readMs.gpu : readMs.cpu)
    if (due) await this.read(device, [...this.#active])
    return stepped
  }

  /** Waits until a GPU may be handed another slice. Not to be called inside `runExclusive`: others may come in meanwhile. */
  async waitForRoom(device: Device): Promise<void> {
    if (!device.gpu) return
    const start = performance.now()
    await this.#gpuQueue.waitForRoom(device)
    this.#noteWaiting(start)
  }

  /** One batch of one run, whatever its state. */
  async stepOnce(device: Device, run: Run): Promise<void> {
    if (run.finished) return
    this.#guardOf(run).good ??= run.restorePoint()
    run.history.truncate(run.step)
    const start = performance.now()
    const outcome = run.takeStep()
    await this.read(device, [run])
    run.seconds += (performance.now() - start) / 1000
    if (run.state !== 'training' && run.state !== 'stopped') run.state = 'paused'
    if (outcome === 'epoch') this.#endEpoch(run)
  }

  /** Reads the losses of runs in one go and judges them. */
  async read(device: Device, runs: readonly Run[]): Promise<void> {
    const waiting = runs.flatMap((run) => run.unread.splice(0).map((one) => ({run, ...one})))
    if (waiting.length === 0) return
    const scalars = waiting.flatMap(({terms}) => terms)
    const all = tidy(() => stack(scalars))
    for (const scalar of scalars) scalar.dispose()
    const start = performance.now()
    const asked = [...new Set(waiting.map(({run}) => run))]
    const reading = Promise.all([device.read(all), ...asked.map((run) => this.events.onRead(run))])
    const [values, ...whenGood] = await reading.finally(() => all.dispose())
    this.#readAt = performance.now()
    if (device.gpu) this.#noteWaiting(start)
    let next = 0
    const read = waiting.map((one) => {
      const terms = values.subarray(next, next + one.terms.length)
      next += one.terms.length
      return {run: one.run, loss: readLoss(one, terms)}
    })
    for (const [i, run] of asked.entries()) {
      const losses = read.flatMap((one) => (one.run === run ? [one.loss] : []))
      await this.#judge(run, losses, whenGood[i])
    }
  }

  async #stepAll(device: Device): Promise<boolean> {
    let moved = false
    for (const run of [...this.#active]) {
      if (run.finished) {
        this.#finish(run)
        continue
      }
      const start = performance.now()
      const outcome = run.takeStep()
      if (outcome === 'waiting') {
        // A change that was due may have ended the budget.
        if (run.finished) this.#finish(run)
        continue
      }
      moved = true
      run.seconds += (performance.now() - start) / 1000
      this.#gpuQueue.add()
      if (outcome !== 'epoch') continue
      await this.read(device, [run])
      if (this.#active.has(run)) this.#endEpoch(run)
    }
    return moved
  }

  #endEpoch(run: Run): void {
    this.#held.add(run)
    const release = () => {
      if (this.#held.delete(run) && run.finished) this.#finish(run)
    }
    // A measurement given up, because the backend changes, is made up for when training goes on.
    this.events.onEpoch(run).then(release, release)
  }

  #finish(run: Run): void {
    this.#active.delete(run)
    run.state = 'finished'
    this.events.onState(run)
  }

  /** What a GPU was handed it does while it is waited for. */
  #noteWaiting(start: number): void {
    const seconds = (performance.now() - start) / 1000
    for (const run of this.#active) run.seconds += seconds / this.#active.size
  }

  /** Takes losses in. Where one is not finite, the run stops and has its last good weights back. */
  async #judge(run: Run, losses: readonly ReadLoss[], whenGood: (() => void) | undefined): Promise<void> {
    const guard = this.#guardOf(run)
    if (guard.phase !== run.phase) {
      // Another phase measures another loss: what was good for the last one says nothing of this one.
      guard.phase = run.phase
      guard.best = Number.POSITIVE_INFINITY
    }
    for (const {step, loss, terms} of losses) {
      if (!Number.isFinite(loss)) return this.#stop(run, guard, step)
      run.history.addTrain(step, loss, terms)
      guard.best = Math.min(guard.best, loss)
    }
    const last = losses.at(-1)?.loss ?? 0
    if (guard.candidate && last <= guard.best * farOff) {
      disposeRestorePoint(guard.good)
      guard.good = guard.candidate
      guard.candidate = null
      await this.events.onGood(run, guard.good)
    }
    whenGood?.()
    this.events.onLosses(run)
    if (guard.candidate === null && performance.now() - guard.savedAt >= restorePointMs) {
      guard.savedAt = performance.now()
      guard.candidate = run.restorePoint()
    }
  }

  #stop(run: Run, guard: DivergenceGuard, step: number): void {
    this.#active.delete(run)
    const {message, hint, code} = engineError('not-finite', `the loss of step ${step} is not a number`).info
    if (guard.good) run.restore(guard.good)
    else run.rewind()
    disposeRestorePoint(guard.candidate)
    guard.candidate = null
    run.state = 'stopped'
    run.error = {code, message, hint}
    this.events.onState(run)
  }

  #guardOf(run: Run): DivergenceGuard {
    let guard = this.#guards.get(run)
    if (!guard) {
      guard = {good: null, candidate: null, savedAt: 0, best: Number.POSITIVE_INFINITY, phase: null}
      this.#guards.set(run, guard)
    }
    return guard
  }
}

interface ReadLoss {
  readonly step: number
  readonly loss: number
  /** The terms by name, where there are several or their one counts other than once. */
  readonly terms: Named
}

function readLoss({step, names, weights}: UnreadLoss, values: Float32Array): ReadLoss {
  const loss = weights.reduce(
    (sum, weight, i) => sum + (weight === 0 ? 0 : weight * (values[i] ?? Number.NaN)),
    0,
  )
  const plain = weights.length === 1 && weights[0] === 1
  const terms = plain ? {} : Object.fromEntries(names.map((name, i) => [name, values[i] ?? Number.NaN]))
  return {step, loss, terms}
}
