import {mean, squaredDifference, type Tensor, type Tensor2D, tensor2d, tidy} from '@tensorflow/tfjs-core'
import type {Corruption, LossTerm} from '../../contract/model'
import type {ActivationTrace, TracedLayer} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import type {Centring} from '../parts/centring'
import {decode, encode, layerOutputs} from '../parts/forward'
import type {Plan} from '../parts/plan'
import {copied} from '../parts/weights'
import type {Run} from '../run/run'

/** A run's net held still at one step, to be looked at while training goes on. */
export interface FrozenModel {
  readonly runId: RunId
  readonly step: number
  readonly epoch: number
  readonly plan: Plan
  readonly centring: Centring
  readonly examples: Examples
  readonly corruption: Corruption | null
  readonly lossTerms: readonly LossTerm[]
  readonly weights: readonly Tensor[]
}

/** Takes a picture of the run; whoever takes it disposes it. */
export function freeze(run: Run): FrozenModel {
  const {id, step, epoch, plan, centring, examples, corruption, lossTerms} = run
  const weights = copied(run.variables)
  return {runId: id, step, epoch, plan, centring, examples, corruption, lossTerms, weights}
}

export function dispose(frozen: FrozenModel): void {
  for (const tensor of frozen.weights) tensor.dispose()
}

export interface Reconstructed {
  /** `[n, codeSize]`. */
  readonly codes: Float32Array<ArrayBuffer>
  /** `[n, numbers]`. */
  readonly reconstructions: Float32Array<ArrayBuffer>
}

/** Encodes and decodes examples `[n, numbers]`; they are left as they are. */
export async function reconstruct(
  frozen: FrozenModel,
  device: Device,
  examples: Float32Array,
): Promise<Reconstructed> {
  const {plan, weights, centring} = frozen
  if (examples.length === 0) return {codes: new Float32Array(), reconstructions: new Float32Array()}
  const [z, out] = tidy(() => {
    const code = encode(plan, weights, inputTensor(frozen, examples))
    return [code, decode(plan, weights, code)]
  })
  const [codes, reconstructions] = await readAll(device, [z, out])
  centring.reconstruction(reconstructions)
  return {codes, reconstructions}
}

/** Codes `[n, codeSize]` to examples `[n, numbers]`. */
export async function decodeCodes(
  frozen: FrozenModel,
  device: Device,
  codes: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  const {plan, weights, centring} = frozen
  if (codes.length === 0) return new Float32Array()
  const size = plan.model.code.size
  const out = tidy(() => decode(plan, weights, tensor2d(codes, [codes.length / size, size])))
  const [images] = await readAll(device, [out])
  centring.reconstruction(images)
  return images
}

/** Examples `[n, numbers]` to codes `[n, codeSize]`. */
export async function encodeExamples(
  frozen: FrozenModel,
  device: Device,
  examples: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  if (examples.length === 0) return new Float32Array()
  const z = tidy(() => encode(frozen.plan, frozen.weights, inputTensor(frozen, examples)))
  const [codes] = await readAll(device, [z])
  return codes
}

/** One example's way through the net, without its place on the map. */
export async function trace(
  frozen: FrozenModel,
  device: Device,
  example: Float32Array,
): Promise<Omit<ActivationTrace, 'position'>> {
  const {plan, weights, centring} = frozen
  const outputs = tidy(() => {
    const inwards = layerOutputs(plan, 'encoder', weights, inputTensor(frozen, example))
    const code = inwards.at(-1)
    return code ? [...inwards, ...layerOutputs(plan, 'decoder', weights, code)] : inwards
  })
  const values = await readAll(device, outputs)
  const shapes = [...plan.nets.encoder, ...plan.nets.decoder].map(({shape}) => shape)
  const last = values.length - 1
  const codeAt = plan.nets.encoder.length - 1
  centring.reconstruction(values[last] ?? new Float32Array())
  const name = (i: number): TracedLayer['name'] =>
    i === last ? 'output' : i === codeAt ? 'code' : i < codeAt ? 'encoder' : 'decoder'
  const layers = values.map((v, i): TracedLayer => ({name: name(i), shape: shapes[i] ?? [], values: v}))
  const reconstruction = (values[last] ?? new Float32Array()).slice()
  return {
    layers: [{name: 'input', shape: [example.length], values: example.slice()}, ...layers],
    code: (values[codeAt] ?? new Float32Array()).slice(),
    input: example.slice(),
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
export function inputTensor({centring, examples: {numbers}}: FrozenModel, examples: Float32Array): Tensor2D {
  return tensor2d(centring.input(examples.slice()), [examples.length / numbers, numbers])
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
