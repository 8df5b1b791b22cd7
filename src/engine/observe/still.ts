import {mean, squaredDifference, type Tensor, type Tensor2D, tensor2d, tidy} from '@tensorflow/tfjs-core'
import type {Corruption, LossTerm} from '../../contract/model'
import type {Walk, WalkLayer} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import {decode, encode, walkNet} from '../parts/forward'
import type {Frame} from '../parts/frame'
import type {Plan} from '../parts/plan'
import {frozen} from '../parts/weights'
import type {Run} from '../run/run'

/** A run's net held still at one step, to be looked at while training goes on. */
export interface Still {
  readonly runId: RunId
  readonly step: number
  readonly epoch: number
  readonly plan: Plan
  readonly frame: Frame
  readonly examples: Examples
  readonly corruption: Corruption | null
  readonly lossTerms: readonly LossTerm[]
  readonly weights: readonly Tensor[]
}

/** Takes a picture of the run; whoever takes it disposes it. */
export function hold(run: Run): Still {
  const {id, step, epoch, plan, frame, examples, corruption, lossTerms} = run
  const weights = frozen(run.variables)
  return {runId: id, step, epoch, plan, frame, examples, corruption, lossTerms, weights}
}

export function dispose(still: Still): void {
  for (const tensor of still.weights) tensor.dispose()
}

export interface Looked {
  /** `[n, codeSize]`. */
  readonly codes: Float32Array<ArrayBuffer>
  /** `[n, numbers]`. */
  readonly reconstructions: Float32Array<ArrayBuffer>
}

/** Encodes and decodes examples `[n, numbers]`; they are left as they are. */
export async function look(still: Still, device: Device, examples: Float32Array): Promise<Looked> {
  const {plan, weights, frame} = still
  if (examples.length === 0) return {codes: new Float32Array(), reconstructions: new Float32Array()}
  const [z, out] = tidy(() => {
    const code = encode(plan, weights, givenTensor(still, examples))
    return [code, decode(plan, weights, code)]
  })
  const [codes, reconstructions] = await readAll(device, [z, out])
  frame.shown(reconstructions)
  return {codes, reconstructions}
}

/** Codes `[n, codeSize]` to examples `[n, numbers]`. */
export async function decodeCodes(
  still: Still,
  device: Device,
  codes: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  const {plan, weights, frame} = still
  if (codes.length === 0) return new Float32Array()
  const size = plan.model.code.size
  const out = tidy(() => decode(plan, weights, tensor2d(codes, [codes.length / size, size])))
  const [images] = await readAll(device, [out])
  frame.shown(images)
  return images
}

/** Examples `[n, numbers]` to codes `[n, codeSize]`. */
export async function encodeExamples(
  still: Still,
  device: Device,
  examples: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  if (examples.length === 0) return new Float32Array()
  const z = tidy(() => encode(still.plan, still.weights, givenTensor(still, examples)))
  const [codes] = await readAll(device, [z])
  return codes
}

/** One example's way through the net, without its place on the map. */
export async function walk(
  still: Still,
  device: Device,
  example: Float32Array,
): Promise<Omit<Walk, 'position'>> {
  const {plan, weights, frame} = still
  const outputs = tidy(() => {
    const inwards = walkNet(plan, 'encoder', weights, givenTensor(still, example))
    const code = inwards.at(-1)
    return code ? [...inwards, ...walkNet(plan, 'decoder', weights, code)] : inwards
  })
  const values = await readAll(device, outputs)
  const shapes = [...plan.nets.encoder, ...plan.nets.decoder].map(({shape}) => shape)
  const last = values.length - 1
  const codeAt = plan.nets.encoder.length - 1
  frame.shown(values[last] ?? new Float32Array())
  const name = (i: number): WalkLayer['name'] =>
    i === last ? 'output' : i === codeAt ? 'code' : i < codeAt ? 'encoder' : 'decoder'
  const layers = values.map((v, i): WalkLayer => ({name: name(i), shape: shapes[i] ?? [], values: v}))
  const reconstruction = (values[last] ?? new Float32Array()).slice()
  return {
    layers: [{name: 'input', shape: [example.length], values: example.slice()}, ...layers],
    code: (values[codeAt] ?? new Float32Array()).slice(),
    given: example.slice(),
    reconstruction,
    error: squaredError(example, reconstruction),
  }
}

/** Mean of the squared differences. */
export function squaredError(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
  return sum / a.length
}

/** Squared error of each row, `[rows]`. Call it in a tidy. */
export function rowErrors(target: Tensor2D, output: Tensor2D): Tensor {
  return mean(squaredDifference(target, output), 1)
}

/** What the encoder is given for these examples. Call it in a tidy. */
export function givenTensor({frame, examples: {numbers}}: Still, examples: Float32Array): Tensor2D {
  return tensor2d(frame.given(examples.slice()), [examples.length / numbers, numbers])
}

/** Reads tensors and disposes them, also where a read fails. */
export async function readAll<T extends readonly Tensor[]>(
  device: Device,
  tensors: readonly [...T],
): Promise<{[K in keyof T]: Float32Array<ArrayBuffer>}> {
  try {
    const values = await Promise.all(tensors.map((tensor) => device.read(tensor)))
    return values as {[K in keyof T]: Float32Array<ArrayBuffer>}
  } finally {
    for (const tensor of tensors) tensor.dispose()
  }
}
