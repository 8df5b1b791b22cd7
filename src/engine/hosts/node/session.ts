import {resolve} from 'node:path'
import type {BackendChoice} from '../../../contract/backend'
import type {Checkpoint} from '../../../contract/checkpoint'
import type {Digits} from '../../../contract/data'
import type {EngineEvent} from '../../../contract/engine'
import type {Report} from '../../../contract/report'
import type {RunSpec} from '../../../contract/spec'
import type {Status} from '../../../contract/status'
import {Engine} from '../../engine'
import {EngineError} from '../../errors'
import {nodeHost} from './host'

const dataFolder = resolve(import.meta.dirname, '../../../../public/mnist')
const runId = 'run'

export interface Outcome {
  readonly report: Report
  readonly checkpoint: Checkpoint
}

/** An engine in this process that trains one run after another, each to the end of its budget. */
export class Session {
  readonly #engine = new Engine(nodeHost)
  #listener: (event: EngineEvent) => void = () => {}

  /** Rejects with an EngineError where the backend is not to be had. */
  static async open(backend: BackendChoice): Promise<Session> {
    const session = new Session()
    const options = {backend, dataUrl: dataFolder, avoid: []}
    const report = await session.#engine.open(options, (event) => session.#listener(event))
    const refused = report.checks.find(({name}) => name === backend)
    if (refused && report.backend !== backend)
      throw new EngineError({code: 'backend-missing', message: refused.reason, hint: 'Take --backend wasm.'})
    return session
  }

  /** Trains until the budget is spent, or the loss is not finite. Rejects where data or backend fail. */
  async train(spec: RunSpec, onStatus: (status: Status) => void = () => {}): Promise<Outcome> {
    const ended = new Promise<void>((end, fail) => {
      this.#listener = (event) => {
        if (event.type === 'error') fail(new EngineError(event.error))
        if (event.type === 'data' && event.progress.error) fail(new EngineError(event.progress.error))
        if (event.type !== 'status') return
        onStatus(event.status)
        if (event.status.state === 'finished' || event.status.state === 'stopped') end()
      }
    })
    await this.#engine.createRun(runId, spec)
    await Promise.all([this.#engine.train([runId]), ended])
    if (spec.data === 'mnist') await this.#engine.components(0) // waits for PCA, to be compared with
    const report = await this.#engine.report(runId)
    return {report, checkpoint: await this.#engine.checkpoint(runId)}
  }

  /** The 10,000 test digits. */
  testDigits(): Promise<Digits> {
    return this.#engine.testDigits()
  }

  /** The mean training image, `[784]`. */
  async trainingMean(): Promise<Float32Array> {
    const {mean} = await this.#engine.components(0)
    return mean
  }

  /** The codes of the test digits, `[10000, k]`, by the run as it stands. */
  async testCodes(): Promise<Float32Array> {
    const {images} = await this.testDigits()
    return this.#engine.encode(
      runId,
      Float32Array.from(images, (grey) => grey / 255),
    )
  }

  /** Measures weights as they are, without training. */
  async measure(from: Checkpoint): Promise<Report> {
    await this.#engine.createRun(runId, from.spec, from)
    await this.#engine.testDigits()
    if (from.spec.data === 'mnist') await this.#engine.components(0)
    return this.#engine.report(runId)
  }
}
