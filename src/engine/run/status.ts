import type {BackendName} from '../../contract/backend'
import {lossSteps, type Status} from '../../contract/status'
import type {Run} from './run'

/** The speed shown is that of the last seconds. */
const windowMs = 3000

/** How fast a run goes just now. */
class SpeedMeter {
  readonly #points: {at: number; images: number}[] = []

  /** Images a second over the window; 0 before there is one. */
  add(images: number): number {
    const at = performance.now()
    this.#points.push({at, images})
    while ((this.#points[1]?.at ?? at) < at - windowMs) this.#points.shift()
    const first = this.#points[0]
    return first && at > first.at ? ((images - first.images) * 1000) / (at - first.at) : 0
  }

  reset(): void {
    this.#points.length = 0
  }
}

const meters = new WeakMap<Run, SpeedMeter>()

/** How the run stands. */
export function statusOf(run: Run, backend: BackendName): Status {
  const meter = meters.get(run) ?? new SpeedMeter()
  meters.set(run, meter)
  const training = run.state === 'training'
  if (!training) meter.reset()
  const perSecond = training ? meter.add(run.images) : 0
  const totalSteps = run.stepsPerEpoch * run.epochs
  const left = Math.max(0, totalSteps - run.step) * run.training.batch
  return {
    runId: run.id,
    state: run.state,
    epoch: run.finished ? run.epochs : run.epoch + 1,
    epochs: run.epochs,
    phase: run.phaseStatus,
    step: run.step,
    totalSteps,
    trainLoss: run.history.meanTrain(lossSteps, run.step),
    testLoss: run.history.testAt(run.step)?.loss ?? null,
    imagesPerSecond: training && perSecond > 0 ? perSecond : meanSpeed(run),
    seconds: run.seconds,
    secondsLeft: training && perSecond > 0 ? left / perSecond : null,
    backend,
    changes: run.changes,
    changesToCome: run.spec.changes?.length ?? 0,
    error: run.error,
  }
}

/** Images a second over all of the training so far. */
export function meanSpeed(run: Run): number {
  return run.seconds > 0 ? run.images / run.seconds : 0
}
