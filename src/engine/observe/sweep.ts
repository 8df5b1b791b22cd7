import {type Tensor, tidy} from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import type {Device} from '../backends/device'
import {decode, encode} from '../parts/forward'
import {totalLoss} from '../parts/losses'
import {type Plan, weightCount} from '../parts/plan'
import {readAll, rowErrors, type Still} from './still'
import {testTensors} from './test-tensors'

export interface Measured {
  /** Squared error of each test example, mean per number, `[count]`, for clean input. */
  readonly errors: Float32Array<ArrayBuffer>
  /** Their mean. */
  readonly mse: number
  /** The loss as in training, with its noise. */
  readonly loss: number
}

export interface Swept {
  /** Codes of all test examples, `[count, codeSize]`. */
  readonly codes: Float32Array<ArrayBuffer>
  /** Null where only codes were wanted. */
  readonly measured: Measured | null
  /** Times that the device was read. */
  readonly reads: number
}

/**
 * Encodes all test examples, and where `measure` says so decodes them and measures the loss. Yields after every
 * chunk, which takes some milliseconds.
 */
export async function* sweep(still: Still, device: Device, measure: boolean): AsyncGenerator<void, Swept> {
  const {plan, examples} = still
  const codes = new Float32Array(examples.testCount * plan.model.code.size)
  const errors = new Float32Array(measure ? examples.testCount : 0)
  const rows = chunkRows(still, device)
  let lossSum = 0
  const began = performance.now()
  const together = device.gpu && manners.get(plan) === 'together'
  const reads: Promise<void>[] = []
  for (let start = 0; start < examples.testCount; start += rows) {
    const end = Math.min(start + rows, examples.testCount)
    const read = chunk(still, device, start, rows, measure).then(([z, error, loss]) => {
      codes.set(z, start * plan.model.code.size)
      if (measure) errors.set(error, start)
      lossSum += (loss[0] ?? 0) * (end - start)
    })
    reads.push(read)
    if (together) continue
    await read
    yield
  }
  await Promise.all(reads)
  const count = together ? 1 : reads.length
  // The first time shaders are compiled: that says nothing of how long it takes.
  if (device.gpu && !manners.has(plan)) manners.set(plan, 'together')
  else if (together && performance.now() - began > longest) manners.set(plan, 'apart')
  if (!measure) return {codes, measured: null, reads: count}
  const mse = errors.reduce((sum, error) => sum + error, 0) / examples.testCount
  const loss = lossIsError(still) ? mse : lossSum / examples.testCount
  return {codes, measured: {errors, mse, loss}, reads: count}
}

/** Whether a GPU is handed all chunks of a net at once, to be read once. Where that takes long, calls would wait. */
const manners = new WeakMap<Plan, 'together' | 'apart'>()
/** Milliseconds; a read alone takes 100 in Firefox. */
const longest = 150

/** Multiplications that a backend does in some ten milliseconds, or a GPU in a few. */
const chunkWork: Readonly<Record<BackendName, number>> = {webgpu: 4e9, webgl: 4e9, wasm: 2e8, cpu: 1e7}

/** Examples at a time: the same for a net on a backend always, so that the same run gives the same sums. */
function chunkRows({plan}: Still, device: Device): number {
  const fitting = chunkWork[device.name] / weightCount(plan)
  return [2500, 500, 100].find((rows) => rows <= fitting) ?? 20
}

/** Whether the loss is the squared error for clean input itself. */
function lossIsError({corruption, lossTerms}: Still): boolean {
  return (
    corruption === null && lossTerms.length === 1 && lossTerms[0]?.kind === 'mse' && lossTerms[0].weight === 1
  )
}

async function chunk(still: Still, device: Device, start: number, rows: number, measure: boolean) {
  const {plan, weights, corruption, lossTerms} = still
  const tests = testTensors(device)
  const tensors: Tensor[] = tidy(() => {
    const z = encode(plan, weights, tests.chunk(still, 'given', start, rows))
    if (!measure) return [z]
    const target = tests.chunk(still, 'target', start, rows)
    const output = decode(plan, weights, z)
    const error = rowErrors(target, output)
    if (lossIsError(still)) return [z, error]
    const noisy = () => decode(plan, weights, encode(plan, weights, tests.chunk(still, 'noisy', start, rows)))
    return [z, error, totalLoss(lossTerms, target, corruption === null ? output : noisy())]
  })
  const none = new Float32Array()
  const [z = none, error = none, loss = none] = await readAll(device, tensors)
  return [z, error, loss] as const
}
