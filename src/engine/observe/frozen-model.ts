import {mean, squaredDifference, type Tensor, type Tensor2D, tensor2d, tidy} from '@tensorflow/tfjs-core'
import {codeSize} from '../../contract/description'
import type {RunId} from '../../contract/spec'
import type {ActivationTrace, TracedLayer} from '../../contract/trace'
import {squaredDistance} from '../../maths/arrays'
import type {Layout} from '../../variants/layout'
import type {Phase} from '../../variants/model'
import type {NetFunctions} from '../../variants/operations'
import type {Device} from '../backends/device'
import type {Examples} from '../data/examples/examples'
import {engineError} from '../errors'
import type {Centring} from '../parts/centring'
import {flattened, netsOf, type Weights} from '../parts/nets'
import {tensorOperations} from '../parts/operations'
import {copied} from '../parts/weights'
import type {Run} from '../run/run'

/** A run's net held still at one step, to be looked at while training goes on. */
export interface FrozenModel {
  readonly runId: RunId
  readonly step: number
  readonly epoch: number
  readonly layout: Layout
  readonly phase: Phase
  /** Passes over the training examples since the phase began. */
  readonly phasePasses: number
  readonly centring: Centring
  readonly examples: Examples
  readonly weights: Weights
}

/** Takes a picture of the run; whoever takes it disposes it. */
export function freeze(run: Run): FrozenModel {
  return {...withoutWeights(run), weights: copied(run.variables)}
}

/** The run as it is, for weights that somebody else looks after. */
export function withoutWeights(run: Run): Omit<FrozenModel, 'weights'> {
  const {id, step, epoch, layout, phase, phasePasses, centring, examples} = run
  return {runId: id, step, epoch, layout, phase, phasePasses, centring, examples}
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

/** What the model makes of inputs and codes. Call its methods in a tidy. */
export class Nets {
  constructor(
    private readonly frozen: FrozenModel,
    private readonly nets: NetFunctions<string, Tensor> = netsOf(frozen.layout, frozen.weights),
  ) {}

  /** `[n, numbers]`, as the encoder is given them, to codes `[n, code size]`. @throws EngineError 'bad-spec' */
  encode(x: Tensor): Tensor2D {
    const {encode} = this.frozen.phase
    if (!encode) throw engineError('bad-spec', 'this model has no encoder')
    return flattened(encode(this.nets, x, tensorOperations))
  }

  /** The logarithm of the variance of a Gaussian code, `[n, code size]`; null for other codes. */
  logVariance(x: Tensor): Tensor2D | null {
    const posterior = this.frozen.phase.posterior?.(this.nets, x, tensorOperations)
    return posterior ? flattened(posterior[1]) : null
  }

  /** Codes `[n, code size]` to `[n, numbers]`, as the decoder gives them. @throws EngineError 'bad-spec' */
  decode(code: Tensor): Tensor2D {
    const {decode} = this.frozen.phase
    if (!decode) throw engineError('bad-spec', 'this model has no decoder')
    return flattened(decode(this.nets, code, tensorOperations))
  }
}

/** Encodes and decodes examples `[n, numbers]`; they are left as they are. */
export async function reconstruct(
  frozen: FrozenModel,
  device: Device,
  examples: Float32Array,
): Promise<Reconstructed> {
  if (examples.length === 0) return {codes: new Float32Array(), reconstructions: new Float32Array()}
  const nets = new Nets(frozen)
  const [z, out] = tidy(() => {
    const code = nets.encode(inputTensor(frozen, examples))
    return [code, nets.decode(code)]
  })
  const [codes, reconstructions] = await readAll(device, [z, out])
  frozen.centring.reconstruction(reconstructions)
  return {codes, reconstructions}
}

/** Codes `[n, codeSize]` to examples `[n, numbers]`. */
export async function decodeCodes(
  frozen: FrozenModel,
  device: Device,
  codes: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  if (codes.length === 0) return new Float32Array()
  const size = codeSize(frozen.phase.code)
  const out = tidy(() => new Nets(frozen).decode(tensor2d(codes, [codes.length / size, size])))
  const [images] = await readAll(device, [out])
  frozen.centring.reconstruction(images)
  return images
}

/** Examples `[n, numbers]` to codes `[n, codeSize]`. */
export async function encodeExamples(
  frozen: FrozenModel,
  device: Device,
  examples: Float32Array,
): Promise<Float32Array<ArrayBuffer>> {
  if (examples.length === 0) return new Float32Array()
  const z = tidy(() => new Nets(frozen).encode(inputTensor(frozen, examples)))
  const [codes] = await readAll(device, [z])
  return codes
}

/** One example's way through the net, without its place on the map. */
export async function trace(
  frozen: FrozenModel,
  device: Device,
  example: Float32Array,
): Promise<Omit<ActivationTrace, 'position'>> {
  const outputs = tidy(() => outputsOf(frozen, example))
  const names = outputs.map(({name}) => name)
  const values = await readAll(
    device,
    outputs.map(({output}) => output),
  )
  const of = (name: TracedName) => values[names.indexOf(name)] ?? new Float32Array()
  frozen.centring.reconstruction(of('output'))
  const layers = outputs.flatMap(({name, output}, i): TracedLayer[] =>
    name === 'log-variance'
      ? []
      : [{name, shape: output.shape.slice(1), values: values[i] ?? new Float32Array()}],
  )
  const logVariance = names.includes('log-variance') ? of('log-variance') : null
  const reconstruction = of('output').slice()
  return {
    kind: 'example',
    layers: [{name: 'input', shape: [example.length], values: example.slice()}, ...layers],
    code: of('code').slice(),
    deviation: logVariance?.map((logarithm) => Math.exp(logarithm / 2)) ?? null,
    input: example.slice(),
    reconstruction,
    error: squaredError(example, reconstruction),
  }
}

type TracedName = TracedLayer['name'] | 'log-variance'

/** Every layer's output on the way of one example; another shape of the same numbers is no layer. Call it in a tidy. */
function outputsOf(frozen: FrozenModel, example: Float32Array): {name: TracedName; output: Tensor}[] {
  const heard: {name: TracedName; output: Tensor}[] = []
  let name: TracedName = 'encoder'
  const listening = netsOf(frozen.layout, frozen.weights, (layer, output) => {
    if (layer.kind !== 'reshape') heard.push({name, output})
  })
  const nets = new Nets(frozen, listening)
  const x = inputTensor(frozen, example)
  const code = nets.encode(x)
  // The last layer of an encoder mostly is the code, and that of a decoder the output.
  if (heard.at(-1)?.output.dataId === code.dataId) heard.pop()
  heard.push({name: 'code', output: code})
  name = 'decoder'
  nets.decode(code)
  const last = heard.pop()
  if (last) heard.push({name: 'output', output: last.output})
  const logVariance = new Nets(frozen).logVariance(x)
  return logVariance ? [...heard, {name: 'log-variance', output: logVariance}] : heard
}

/** Mean of the squared differences. */
export function squaredError(a: Float32Array, b: Float32Array): number {
  return squaredDistance(a, b) / a.length
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
