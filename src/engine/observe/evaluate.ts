import {dispose, stack, type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import {codeSize, count} from '../../contract/description'
import type {Layout} from '../../variants/layout'
import {termWeight} from '../../variants/model'
import type {Device} from '../backends/device'
import {formulaBatch} from '../parts/model-trainer'
import {netsOf} from '../parts/nets'
import {tensorOperations} from '../parts/operations'
import type {Named} from '../run/loss-history'
import {type FrozenModel, Nets, readAll, rowErrors} from './frozen-model'
import {remembering} from './remembering-nets'
import {testTensors} from './test-tensors'

export interface Measured {
  /** Squared error of each test example, mean per number, `[count]`, for clean input. */
  readonly errors: Float32Array<ArrayBuffer>
  /** Their mean. */
  readonly mse: number
  /** The loss as in training, with its noise. */
  readonly loss: number
  /** Its terms, without their weights; empty where it is one term that counts once. */
  readonly terms: Named
  /** What the model measures beside its losses. */
  readonly figures: Named
}

export interface Evaluation<Beside = undefined> {
  /** Codes of all test examples, `[count, codeSize]`. */
  readonly codes: Float32Array<ArrayBuffer>
  /** The logarithms of the variances of a Gaussian code, shaped like the codes; null for other codes. */
  readonly logVariance: Float32Array<ArrayBuffer> | null
  /** Null where only codes were wanted. */
  readonly measured: Measured | null
  readonly beside: Beside | undefined
}

/**
 * Encodes all test examples, and where `measure` says so decodes them and measures the loss. Yields after every
 * chunk, which takes some milliseconds. A GPU is read once, at the end: what `beside` asks of it comes in the
 * same read. Elsewhere `beside` is not called.
 */
export async function* evaluate<Beside = undefined>(
  frozen: FrozenModel,
  device: Device,
  measure: boolean,
  beside: () => Promise<Beside> | undefined = () => undefined,
): AsyncGenerator<void, Evaluation<Beside>> {
  const {examples} = frozen
  const sums = new Sums(frozen, measure)
  const rows = chunkRows(frozen, device)
  const chunks: Chunk[] = []
  try {
    for (let start = 0; start < examples.testCount; start += rows) {
      const chunk = handOver(frozen, device, start, rows, measure)
      if (device.gpu) {
        chunks.push(chunk)
        await pass(device)
      } else await sums.take(chunk, device)
      yield
    }
    const [found] = await Promise.all([
      device.gpu ? beside() : undefined,
      ...chunks.splice(0).map((chunk) => sums.take(chunk, device)),
    ])
    const {codes, logVariance} = sums
    return {codes, logVariance, measured: measure ? sums.measured() : null, beside: found}
  } finally {
    // Those that were given up before they were read.
    for (const {tensors} of chunks) dispose(tensors)
  }
}

/** What a chunk comes to, on the device. */
interface Chunk {
  readonly start: number
  /** Codes, the logarithms of their variances or nothing, errors, and all scalars in one. */
  readonly tensors: Tensor[]
  readonly gaussian: boolean
  /** Names of the terms and then of the figures, as the scalars lie. */
  readonly scalars: readonly string[]
}

/** What all chunks come to. */
class Sums {
  readonly codes: Float32Array<ArrayBuffer>
  readonly logVariance: Float32Array<ArrayBuffer> | null
  readonly #errors: Float32Array<ArrayBuffer>
  readonly #scalars = new Map<string, number>()
  readonly #size: number

  constructor(
    private readonly frozen: FrozenModel,
    measure: boolean,
  ) {
    const {examples, phase} = frozen
    this.#size = codeSize(phase.code)
    this.codes = new Float32Array(examples.testCount * this.#size)
    this.logVariance = phase.posterior ? new Float32Array(this.codes.length) : null
    this.#errors = new Float32Array(measure ? examples.testCount : 0)
  }

  /** Reads a chunk and disposes it. */
  async take({start, tensors, gaussian, scalars}: Chunk, device: Device): Promise<void> {
    const [codes, ...others] = await readAll(device, tensors)
    if (codes) this.codes.set(codes, start * this.#size)
    const [logVariance, errors, values] = gaussian ? others : [null, ...others]
    if (logVariance) this.logVariance?.set(logVariance, start * this.#size)
    if (!errors || !values) return
    this.#errors.set(errors, start)
    scalars.forEach((name, i) => {
      const share = (values[i] ?? Number.NaN) * (errors.length / this.#errors.length)
      this.#scalars.set(name, (this.#scalars.get(name) ?? 0) + share)
    })
  }

  measured(): Measured {
    const {phase, phasePasses} = this.frozen
    const mse = this.#errors.reduce((sum, error) => sum + error, 0) / this.#errors.length
    const terms = Object.entries(phase.terms)
    const value = (name: string) => this.#scalars.get(name) ?? Number.NaN
    const weighted = terms.map(([name, term]) => {
      const weight = termWeight(term, phasePasses)
      return weight === 0 ? 0 : weight * value(name)
    })
    const single = terms.length === 1 && terms[0]?.[1].weight === 1
    const loss = weighted.reduce((sum, one) => sum + one, 0)
    // The squared error of the pixels is summed twice then; rounding alone would tell the two sums apart.
    const same = single && Math.abs(loss - mse) <= 1e-5 * mse
    const figures = [...this.#scalars.keys()].filter((name) => !Object.hasOwn(phase.terms, name))
    return {
      errors: this.#errors,
      mse,
      loss: same ? mse : loss,
      terms: single ? {} : Object.fromEntries(terms.map(([name]) => [name, value(name)])),
      figures: Object.fromEntries(figures.map((name) => [name, value(name)])),
    }
  }
}

/** Where a GPU says late that it is done, calls rather wait for all chunks than each chunk for that. */
const late = 30

/** Lets a GPU do what it has, so that a call from the page waits for one chunk and not for all. */
async function pass(device: Device): Promise<void> {
  if ((await device.latency()) < late) await device.settled()
}

/** Multiplications that a backend does in some ten milliseconds. */
const chunkWork: Readonly<Record<BackendName, number>> = {webgpu: 1.5e9, webgl: 1.5e9, wasm: 2e8, cpu: 1e7}

/** Examples at a time: the same for a net on a backend always, so that the same run gives the same sums. */
function chunkRows({layout}: FrozenModel, device: Device): number {
  const fitting = chunkWork[device.name] / workOf(layout)
  return [2500, 500, 100].find((rows) => rows <= fitting) ?? 20
}

/** Multiplications that one example takes: a filter's weights are used at every place of a map. */
function workOf({weights, nets}: Layout): number {
  const layers = Object.values(nets).flat()
  return layers.reduce((sum, layer) => {
    if (layer.kind === 'reshape') return sum
    const numbers = count(weights[layer.kernel]?.shape ?? [])
    const places =
      layer.kind === 'conv' || layer.kind === 'convTranspose' ? count(layer.shape.slice(0, 2)) : 1
    const stride = layer.kind === 'convTranspose' ? layer.stride ** 2 : 1
    return sum + (numbers * places) / stride
  }, 0)
}

function handOver(frozen: FrozenModel, device: Device, start: number, rows: number, measure: boolean): Chunk {
  const {layout, weights, phase} = frozen
  const tests = testTensors(device)
  const scalars: string[] = []
  const tensors = tidy(() => {
    const functions = remembering(netsOf(layout, weights))
    const nets = new Nets(frozen, functions)
    const clean = tests.chunk(frozen, {kind: 'input'}, start, rows)
    const z = nets.encode(clean)
    const logVariance = nets.logVariance(clean)
    const codes = logVariance ? [z, logVariance] : [z]
    if (!measure) return codes
    const target = tests.chunk(frozen, {kind: 'target'}, start, rows)
    const error = rowErrors(target, nets.decode(z))
    const corrupted = layout.model.corruption !== null
    const x = corrupted ? tests.chunk(frozen, {kind: 'noisy'}, start, rows) : clean
    const noise = tests.noise(frozen, start, rows)
    const labels = layout.model.labels ? tests.chunk(frozen, {kind: 'labels'}, start, rows) : null
    // In training input and target are one tensor where they are the same; formulas may rely on it.
    const same = !corrupted && frozen.centring.plain
    const batch = formulaBatch({x, target: same ? x : target, noise, labels})
    const terms = phase.losses(functions, batch, tensorOperations)
    const figures = phase.figures?.(functions, batch, tensorOperations, terms) ?? {}
    scalars.push(...Object.keys(terms), ...Object.keys(figures))
    return [...codes, error, stack([...Object.values(terms), ...Object.values(figures)])]
  })
  return {start, tensors, gaussian: phase.posterior !== undefined, scalars}
}
