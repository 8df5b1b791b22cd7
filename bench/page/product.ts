/** The engine in the product's own worker, asked as the page asks it. */
import {proxy, type Remote, wrap} from 'comlink'
import type {BackendName} from '../../src/contract/backend'
import {pixels} from '../../src/contract/data'
import type {EngineApi, EngineEvent} from '../../src/contract/engine'
import type {Status} from '../../src/contract/status'
import type {Watch} from '../../src/contract/view'
import {defaultSpec} from '../../src/variants/spec'

const run = 'benchmark'
const batch = 128

/** How often each is tried. */
export interface Trials {
  readonly drawings: number
  readonly pauses: number
}

/** Milliseconds. */
export interface Answers {
  readonly drawings: number[]
  readonly pauses: number[]
  readonly encodeTestDigits: number
}

const watch: Watch = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: Array.from({length: 10}, (_, i) => i),
  decodedGrid: null,
  probes: {selected: {kind: 'example', subject: {kind: 'test', index: 0}}},
}

export class Product {
  readonly #engine: Remote<EngineApi>
  #status: Status | null = null
  #told: () => void = () => {}

  constructor(worker: Worker) {
    this.#engine = wrap<EngineApi>(worker)
  }

  /** Opens the engine, with a run of the default net that is watched as the playground watches it. */
  async open(backend: BackendName): Promise<void> {
    const dataUrl = new URL('/mnist/', location.href).href
    const listener = proxy((event: EngineEvent) => this.#hear(event))
    const report = await this.#engine.open({backend, dataUrl, avoid: []}, listener)
    if (report.backend !== backend) throw new Error(`the engine has no ${backend} here`)
    const spec = defaultSpec()
    await this.#engine.createRun(run, {...spec, parameters: {...spec.parameters, batch, epochs: 200}})
    await this.#engine.watch(run, watch)
    await this.#engine.testDigits()
  }

  async tryOut(trials: Trials): Promise<Answers> {
    await this.#train()
    const drawings: number[] = []
    for (let i = 0; i < trials.drawings; i++) {
      drawings.push(await this.#draw())
      await atRandom(10, 50)
    }
    const pauses: number[] = []
    for (let i = 0; i < trials.pauses; i++) {
      await this.#train()
      await atRandom(50, 250)
      pauses.push(await this.#pause())
    }
    return {drawings, pauses, encodeTestDigits: await this.#encodeTestDigits()}
  }

  async #train(): Promise<void> {
    await this.#engine.train([run])
    const step = this.#status?.step ?? 0
    while ((this.#status?.step ?? 0) <= step) await this.#news()
  }

  /** Milliseconds until the engine says that it has paused. */
  async #pause(): Promise<number> {
    const start = performance.now()
    await this.#engine.pause()
    while (this.#status?.state === 'training') await this.#news()
    return performance.now() - start
  }

  /** Milliseconds until a drawing is answered. */
  async #draw(): Promise<number> {
    const drawing = new Float32Array(pixels).map(() => Math.random())
    const start = performance.now()
    await this.#engine.reconstruct(run, {kind: 'image', pixels: drawing})
    return performance.now() - start
  }

  async #encodeTestDigits(): Promise<number> {
    const {images} = await this.#engine.testDigits()
    const numbers = Float32Array.from(images, (level) => level / 255)
    const start = performance.now()
    await this.#engine.encode(run, numbers)
    return performance.now() - start
  }

  /** Training images a second with everything that a person sees: snapshots, test errors, checkpoints. */
  async speed(seconds: number): Promise<number> {
    await this.#train()
    const [start, from] = [performance.now(), this.#status?.step ?? 0]
    while (performance.now() - start < seconds * 1000) await this.#news()
    return ((this.#status?.step ?? 0) - from) * batch * (1000 / (performance.now() - start))
  }

  #hear(event: EngineEvent): void {
    if (event.type === 'snapshot') this.#engine.acknowledge(run)
    if (event.type !== 'status') return
    this.#status = event.status
    this.#told()
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#told = resolve
    })
  }
}

/** People do not come at a fixed beat, which could fall into step with the slices of training. */
function atRandom(least: number, most: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)))
}
