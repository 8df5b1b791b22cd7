import {dispose, type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import type {Device} from '../backends/device'
import {decode, encode} from '../parts/forward'
import {totalLoss} from '../parts/losses'
import {weightCount} from '../parts/plan'
import {type FrozenModel, readAll, rowErrors} from './frozen-model'
import {testTensors} from './test-tensors'

export interface Measured {
  /** Squared error of each test example, mean per number, `[count]`, for clean input. */
  readonly errors: Float32Array<ArrayBuffer>
  /** Their mean. */
  readonly mse: number
  /** The loss as in training, with its noise. */
  readonly loss: number
}

export interface Evaluation<Beside = undefined> {
  /** Codes of all test examples, `[count, codeSize]`. */
  readonly codes: Float32Array<ArrayBuffer>
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
  const {plan, examples} = frozen
  const sums = new Sums(examples.testCount, plan.model.code.size, measure)
  const rows = chunkRows(frozen, device)
  const chunks: Chunk[] = []
  try {
    for (let start = 0; start < examples.testCount; start += rows) {
      const tensors = handOver(frozen, device, start, rows, measure)
      if (device.gpu) {
        chunks.push({start, tensors})
        await pass(device)
      } else sums.take(start, await readAll(device, tensors))
      yield
    }
    const [found] = await Promise.all([
      device.gpu ? beside() : undefined,
      ...chunks.splice(0).map(async ({start, tensors}) => sums.take(start, await readAll(device, tensors))),
    ])
    return {codes: sums.codes, measured: measure ? sums.measured(lossIsError(frozen)) : null, beside: found}
  } finally {
    // Those that were given up before they were read.
    for (const {tensors} of chunks) dispose(tensors)
  }
}

/** What a chunk comes to, on the device: codes, and where it is measured errors and the loss. */
interface Chunk {
  readonly start: number
  readonly tensors: Tensor[]
}

/** What all chunks come to. */
class Sums {
  readonly codes: Float32Array<ArrayBuffer>
  readonly #errors: Float32Array<ArrayBuffer>
  #loss = 0

  constructor(
    private readonly count: number,
    private readonly codeSize: number,
    measure: boolean,
  ) {
    this.codes = new Float32Array(count * codeSize)
    this.#errors = new Float32Array(measure ? count : 0)
  }

  take(start: number, [codes, errors, loss]: readonly Float32Array[]): void {
    if (codes) this.codes.set(codes, start * this.codeSize)
    if (errors) this.#errors.set(errors, start)
    this.#loss += (loss?.[0] ?? 0) * (errors?.length ?? 0)
  }

  measured(lossIsError: boolean): Measured {
    const mse = this.#errors.reduce((sum, error) => sum + error, 0) / this.count
    return {errors: this.#errors, mse, loss: lossIsError ? mse : this.#loss / this.count}
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
function chunkRows({plan}: FrozenModel, device: Device): number {
  const fitting = chunkWork[device.name] / weightCount(plan)
  return [2500, 500, 100].find((rows) => rows <= fitting) ?? 20
}

/** Whether the loss is the squared error for clean input itself. */
function lossIsError({corruption, lossTerms}: FrozenModel): boolean {
  return (
    corruption === null && lossTerms.length === 1 && lossTerms[0]?.kind === 'mse' && lossTerms[0].weight === 1
  )
}

function handOver(
  frozen: FrozenModel,
  device: Device,
  start: number,
  rows: number,
  measure: boolean,
): Tensor[] {
  const {plan, weights, corruption, lossTerms} = frozen
  const tests = testTensors(device)
  return tidy(() => {
    const z = encode(plan, weights, tests.chunk(frozen, 'input', start, rows))
    if (!measure) return [z]
    const target = tests.chunk(frozen, 'target', start, rows)
    const output = decode(plan, weights, z)
    const error = rowErrors(target, output)
    if (lossIsError(frozen)) return [z, error]
    const noisy = () =>
      decode(plan, weights, encode(plan, weights, tests.chunk(frozen, 'noisy', start, rows)))
    return [z, error, totalLoss(lossTerms, target, corruption === null ? output : noisy())]
  })
}
