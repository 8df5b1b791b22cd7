/** Models that come with the page, trained already: small enough to be there before anything else is. */
import type {Checkpoint, NamedArray} from '../../contract/checkpoint'
import {type Digits, pixels} from '../../contract/data'
import type {ShippedModel, ShippedModels} from '../../contract/weights'
import {at, at32} from '../../maths/arrays'
import type {DenseLayer, Numbers} from '../../maths/dense-net'
import {fromHalf} from '../../maths/half'
import {randomStream} from '../../maths/random'
import {describeSpec, requireVariant} from '../../variants/spec'
import {FirstLook} from './first-look'
import {digitsFile, unpackDigits, unpackLook} from './look-file'
import {parseShipped} from './manifest'

/** Fetches a file of `weights/`. @throws TypeError where it cannot be had */
export type FetchWeights = (file: string) => Promise<ArrayBuffer>

/** A shipped model as plain dense layers, for `maths/dense-net`. */
export interface ShippedNet {
  readonly model: ShippedModel
  readonly encoder: readonly DenseLayer[]
  readonly decoder: readonly DenseLayer[]
}

type ListedFile = Pick<ShippedModel, 'file' | 'bytes' | 'sha256'>

/** The models that lie in one folder. */
export class Shipped {
  #models: Promise<ShippedModels> | null = null
  #digits: Promise<Digits> | null = null

  constructor(private readonly fetchFile: FetchWeights) {}

  /** What is shipped; fetched once. @throws Error where the manifest cannot be had or read */
  models(): Promise<ShippedModels> {
    this.#models ??= this.fetchFile('manifest.json').then(parseShipped)
    this.#models.catch(() => {
      this.#models = null
    })
    return this.#models
  }

  /** A run that begins with a model's weights; null where they cannot be had: one can always train. */
  async checkpoint(name: string): Promise<Checkpoint | null> {
    try {
      const model = await this.#find(name)
      return checkpointOf(model, await this.#arrays(model))
    } catch {
      return null
    }
  }

  /**
   * A model to compute with on the page.
   * @throws Error where it cannot be had, or is not dense
   */
  async net(name: string): Promise<ShippedNet> {
    const model = await this.#find(name)
    const layers = denseLayers(model, await this.#arrays(model))
    const {nets, centred} = requireVariant(model.spec).model(model.spec.parameters, [pixels])
    const inwards = nets.encoder?.layers.length ?? 0
    const [first, ...others] = layers.slice(0, inwards)
    if (!first) throw new RangeError(`${name} has no encoder`)
    const encoder = [centred ? centredLayer(first, await this.#mean()) : first, ...others]
    const decoder = layers.slice(inwards)
    const last = decoder.at(-1)
    // A sigmoid is compared with the images as they are, a linear output with images without their mean.
    if (centred && last?.activation === 'linear')
      decoder[decoder.length - 1] = {...last, bias: sum(last.bias, await this.#mean())}
    return {model, encoder, decoder}
  }

  /**
   * What the page shows of a model before any engine is up.
   * @throws Error where it cannot be had, or is not shipped
   */
  async look(name: string): Promise<FirstLook> {
    const {look} = await this.#find(name)
    if (!look) throw new RangeError(`no look of ${name} is shipped`)
    const [net, codes, digits] = await Promise.all([this.net(name), this.#checked(look), this.digits()])
    return new FirstLook(net, unpackLook(codes, look), digits)
  }

  /** The labels of the test digits, and some images; fetched once. @throws Error where they cannot be had */
  digits(): Promise<Digits> {
    this.#digits ??= this.fetchFile(digitsFile).then(unpackDigits)
    this.#digits.catch(() => {
      this.#digits = null
    })
    return this.#digits
  }

  /** The mean training image, `[784]`. */
  async #mean(): Promise<Float32Array> {
    const mean = fromHalf(new Uint16Array(await this.fetchFile(meanFile)))
    if (mean.length !== pixels) throw new Error(`${meanFile} is damaged`)
    return mean
  }

  async #find(name: string): Promise<ShippedModel> {
    const {models} = await this.models()
    const found = models.find((model) => model.name === name)
    if (!found) throw new RangeError(`no shipped model is called ${name}`)
    return found
  }

  async #arrays(model: ShippedModel): Promise<NamedArray[]> {
    return arraysOf(model, await this.#checked(model))
  }

  /** @throws Error where the file is not what the manifest says */
  async #checked({file, bytes, sha256}: ListedFile): Promise<ArrayBuffer> {
    const found = await this.fetchFile(file)
    if (found.byteLength !== bytes || !(await isRight(found, sha256))) throw new Error(`${file} is damaged`)
    return found
  }
}

/** The mean training image lies beside the models, 16 bits a pixel: what some of them subtract. */
export const meanFile = 'mean.bin'

const shipped = new Shipped(async (file) => {
  const answer = await fetch(new URL(`weights/${file}`, document.baseURI))
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`)
  return answer.arrayBuffer()
})

export const shippedModels = () => shipped.models()
export const shippedCheckpoint = (name: string) => shipped.checkpoint(name)
export const shippedNet = (name: string) => shipped.net(name)
export const shippedLook = (name: string) => shipped.look(name)
export const shippedTestDigits = () => shipped.digits()

/** The model's weights. @throws Error where the file is too short */
function arraysOf(model: ShippedModel, bytes: ArrayBuffer): NamedArray[] {
  const values = fromHalf(new Uint16Array(bytes))
  let from = 0
  return model.arrays.map(({name, shape}) => {
    const length = shape.reduce((product, n) => product * n, 1)
    const part = values.slice(from, from + length)
    from += length
    if (part.length !== length) throw new Error(`${model.file} is too short`)
    return {name, shape, values: part}
  })
}

/** Browsers only compute digests on secure pages; elsewhere the length must do. */
async function isRight(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256
}

/** The run as it stands at the end of its training. Its optimiser's state is not shipped: rewind to train. */
function checkpointOf({spec, steps}: ShippedModel, weights: readonly NamedArray[]): Checkpoint {
  const {seed} = requireVariant(spec).training(spec.parameters)
  const {phases} = describeSpec(spec)
  const last = phases.findLastIndex(({epochs}) => epochs > 0)
  return {
    spec,
    step: steps,
    seconds: 0,
    weights,
    optimiser: [],
    streams: {noise: randomStream(seed, 'noise').state()},
    epoch: phases.reduce((sum, {epochs}) => sum + epochs, 0),
    position: 0,
    phase: last,
    history: {
      trainStep: [],
      trainLoss: [],
      testStep: [],
      testLoss: [],
      testMse: [],
      // How it went is not shipped; what it is now, is of its last phase.
      ...(phases.length > 1 && {phaseStep: [0], phase: [last]}),
    },
  }
}

const sum = (a: Numbers, b: Float32Array) => Float32Array.from(a, (value, i) => value + at32(b, i))

/** A layer that subtracts the mean from its input first: W(x − m) + b = Wx + (b − Wm). */
function centredLayer({activation, kernel, bias}: DenseLayer, mean: Float32Array): DenseLayer {
  const shifted = Float64Array.from(bias)
  for (const [i, grey] of mean.entries())
    for (let j = 0; j < shifted.length; j++)
      shifted[j] = at(shifted, j) - grey * at(kernel, i * shifted.length + j)
  return {activation, kernel, bias: Float32Array.from(shifted)}
}

/** Kernels and biases in pairs, first layer first. */
function denseLayers({name, spec}: ShippedModel, arrays: readonly NamedArray[]): DenseLayer[] {
  const {nets} = requireVariant(spec).model(spec.parameters, [pixels])
  const layers = Object.values(nets).flatMap((net) => net.layers)
  return layers.map((layer, i) => {
    const [kernel, bias] = arrays.slice(2 * i, 2 * i + 2)
    if (layer.kind !== 'dense' || !kernel || !bias) throw new RangeError(`${name} is no dense net`)
    return {activation: layer.activation, kernel: kernel.values, bias: bias.values}
  })
}
