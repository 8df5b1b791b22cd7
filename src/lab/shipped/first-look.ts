import {type Digits, pixels, shippedDigits} from '../../contract/data'
import type {Snapshot, Strip} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {ActivationTrace, TracedLayer} from '../../contract/trace'
import type {CodeView, Subject, Watch} from '../../contract/view'
import {at, squaredDistance} from '../../maths/arrays'
import {codeStatistics} from '../../maths/code-statistics'
import {type DenseLayer, forward} from '../../maths/dense-net'
import {digitErrors} from '../../maths/digit-errors'
import {describeSpec} from '../../variants/spec'
import type {Look} from './look-file'
import type {ShippedNet} from './shipped'

/**
 * A shipped model as the page shows it before any engine is up, and before MNIST has arrived: from its weights, its
 * packed codes and the few digits that come with the page. What an engine then answers is the same, but for the last
 * digits of 16-bit numbers. Only for dense nets whose map shows the whole code.
 */
export class FirstLook {
  readonly #spread: Float32Array
  readonly #digitErrors: Float32Array

  constructor(
    private readonly net: ShippedNet,
    private readonly look: Look,
    private readonly digits: Digits,
  ) {
    this.#spread = Float32Array.from(codeStatistics(look.codes, this.#size, null).deviation)
    this.#digitErrors = digitErrors(look.errors, digits.labels)
  }

  /** What is watched of a run, as far as it can be answered yet; null where the map has other axes than the code. */
  snapshot(runId: RunId, {view, strip, probes}: Watch): Snapshot | null {
    if (!showsWhole(view, this.#size)) return null
    const traces = Object.entries(probes).flatMap(([name, probe]) => {
      const trace = probe.kind === 'example' ? this.reconstruct(probe.subject) : null
      return trace ? [[name, trace] as const] : []
    })
    return {
      runId,
      step: this.net.model.steps,
      epoch: this.#epochs,
      map: {
        view,
        axes: this.#size === 1 ? 1 : 2,
        positions: this.look.codes,
        codeSize: this.#size,
        spread: this.#spread,
        gaussian: null,
      },
      decodedGrid: null,
      strip: this.#strip(strip),
      traces: Object.fromEntries(traces),
      digitErrors: this.#digitErrors,
      errors: this.look.errors,
    }
  }

  /** An image's way through the net; null for a digit that has not arrived. */
  reconstruct(subject: Subject): ActivationTrace | null {
    const input = this.#pixelsOf(subject)
    if (!input) return null
    const inwards = forward(this.net.encoder, input).map(toFloats)
    const code = at(inwards, inwards.length - 1)
    const outwards = forward(this.net.decoder, code).map(toFloats)
    const reconstruction = at(outwards, outwards.length - 1)
    const layer = (name: TracedLayer['name']) => (values: Float32Array) => ({
      name,
      shape: [values.length],
      values,
    })
    return {
      kind: 'example',
      layers: [
        layer('input')(input),
        ...inwards.slice(1, -1).map(layer('encoder')),
        layer('code')(code),
        ...outwards.slice(1, -1).map(layer('decoder')),
        layer('output')(reconstruction),
      ],
      code,
      deviation: null,
      input,
      reconstruction,
      error: squaredDistance(input, reconstruction) / pixels,
      position: code,
    }
  }

  /** `[n, 784]` images to `[n, codeSize]` codes. */
  encode(images: Float32Array): Float32Array {
    return last(this.net.encoder, images)
  }

  /** `[n, codeSize]` codes, which are places of the map too, to `[n, 784]` images. */
  decode(codes: Float32Array): Float32Array {
    return last(this.net.decoder, codes)
  }

  get #size(): number {
    return this.look.codes.length / this.digits.labels.length
  }

  get #epochs(): number {
    return describeSpec(this.net.model.spec).phases.reduce((sum, {epochs}) => sum + epochs, 0)
  }

  /** As many of the digits that are asked for as have arrived. */
  #strip(asked: readonly number[]): Strip {
    const indices = asked.filter((index) => shippedDigits.includes(index))
    const images = indices.map((index) => this.#pixelsOf({kind: 'test', index}) ?? new Float32Array(pixels))
    const input = joined(images)
    const reconstruction = this.decode(this.encode(input))
    const errors = images.map(
      (image, i) => squaredDistance(image, reconstruction.subarray(i * pixels, (i + 1) * pixels)) / pixels,
    )
    return {indices, input, reconstruction, errors: Float32Array.from(errors)}
  }

  #pixelsOf(subject: Subject): Float32Array | null {
    if (subject.kind === 'image') return subject.pixels
    const {index} = subject
    if (!shippedDigits.includes(index)) return null
    const image = this.digits.images.subarray(index * pixels, (index + 1) * pixels)
    return Float32Array.from(image, (grey) => grey / 255)
  }
}

const toFloats = (values: Float64Array) => Float32Array.from(values)

const last = (layers: readonly DenseLayer[], rows: Float32Array) =>
  toFloats(forward(layers, rows).at(-1) ?? new Float64Array())

/** Whether the axes are the code's own dimensions, in their order. */
const showsWhole = (view: CodeView, size: number) =>
  view.kind === 'dimensions' && size <= 2 && view.dimensions.join() === [0, 1].slice(0, size).join()

function joined(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, {length}) => sum + length, 0))
  let from = 0
  for (const row of rows) {
    all.set(row, from)
    from += row.length
  }
  return all
}
