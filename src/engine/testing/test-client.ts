import {resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {BackendChoice, BackendReport} from '../../contract/backend'
import type {EngineEvent} from '../../contract/engine'
import type {ParameterValues, RunId, RunSpec} from '../../contract/spec'
import type {Status, TrainingState} from '../../contract/status'
import type {Watch} from '../../contract/view'
import {defaultSpec, variantOf} from '../../variants/spec'
import {Engine} from '../engine'
import type {Host} from '../hosts/host'
import {nodeHost} from '../hosts/node/host'

const folder = resolve(import.meta.dirname, '../../../public/mnist')

/** A client of an engine in this process, as a page is one of the worker's, that keeps all events. */
export class TestClient {
  readonly engine: Engine
  readonly events: EngineEvent[] = []

  constructor(host: Host = nodeHost) {
    this.engine = new Engine(host)
  }

  /** Opens it on the packed data; `npm run generate` packs them, as `npm test` does first. */
  async open(backend: BackendChoice = 'wasm', dataUrl = folder): Promise<BackendReport> {
    return this.engine.open({backend, dataUrl, avoid: []}, (event) => {
      this.events.push(event)
      if (event.type === 'snapshot') this.engine.acknowledge(event.snapshot.runId)
    })
  }

  of<T extends EngineEvent['type']>(type: T): Extract<EngineEvent, {type: T}>[] {
    return this.events.filter((event) => event.type === type) as Extract<EngineEvent, {type: T}>[]
  }

  status(runId: RunId): Status | undefined {
    return this.of('status').findLast(({status}) => status.runId === runId)?.status
  }

  /** Resolves once the run is in this state. */
  async until(runId: RunId, state: TrainingState): Promise<void> {
    while (this.status(runId)?.state !== state) await wait(5)
  }

  /** Trains to the end of the budget and answers all training losses. */
  async losses(runId: RunId, spec: RunSpec): Promise<readonly number[]> {
    await this.engine.createRun(runId, spec)
    await this.engine.train([runId])
    await this.until(runId, 'finished')
    return (await this.engine.checkpoint(runId)).history.trainLoss
  }
}

/** A spec with these parameters; the rest as the variant has them. */
export function specOf(variant: string, parameters: ParameterValues): RunSpec {
  const spec = defaultSpec(variantOf(variant))
  return {...spec, parameters: {...spec.parameters, ...parameters}}
}

/** A watch of nothing but the map. */
export const mapOnly: Watch = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: [],
  decodedGrid: null,
  probes: {},
}
