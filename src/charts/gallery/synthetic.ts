import type {DescribedLayer, ModelDescription, Shape} from '../../contract/description'
import type {Baselines} from '../../contract/engine'
import type {CodeMap, DecodedGrid, Strip} from '../../contract/snapshot'
import type {History} from '../../contract/status'
import type {ActivationTrace, ActivityTrace, WeightsTrace} from '../../contract/trace'
import type {DecodedGridRequest} from '../../contract/view'
import {at32, byteAt} from '../../maths/arrays'
import {randomStream} from '../../maths/random'

/** Plausible stand-ins, so that the charts can be looked at without an engine: nothing of this is in the product. */
const stream = randomStream(7, 'gallery')
const pixels = 784

export interface Digits {
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/** Digits written by the browser's own faces, a little turned and sheared: 200 drawn, then repeated. */
export function writeDigits(count: number): Digits {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 28
  const context = canvas.getContext('2d', {willReadFrequently: true})
  const images = new Uint8Array(count * pixels)
  const labels = Uint8Array.from({length: count}, () => stream.integer(10))
  const faces = ['serif', 'sans-serif', 'monospace', 'cursive']
  if (!context) return {images, labels}
  for (let i = 0; i < Math.min(count, 400); i++) {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#000'
    context.fillRect(0, 0, 28, 28)
    const [turn, shear] = [0.15 * stream.normal(), 0.2 * stream.normal()]
    context.setTransform(Math.cos(turn), Math.sin(turn), shear, 1, 14, 14)
    context.fillStyle = '#fff'
    context.font = `${20 + stream.integer(6)}px ${faces[stream.integer(4)] ?? 'serif'}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    labels[i] = i % 10
    context.fillText(`${i % 10}`, 0, 1)
    const {data} = context.getImageData(0, 0, 28, 28)
    for (let p = 0; p < pixels; p++) images[i * pixels + p] = byteAt(data, 4 * p)
  }
  for (let i = 400; i < count; i++) {
    const twin = (((i / 10) % 40) | 0) * 10 + byteAt(labels, i)
    images.copyWithin(i * pixels, twin * pixels, (twin + 1) * pixels)
  }
  return {images, labels}
}

/** Ten fans about a corner, as a small ReLU net makes them; `grown` from 0 (a blob) to 1. */
export function fans(labels: Uint8Array, grown: number, axes: 1 | 2 = 2): CodeMap {
  const noise = randomStream(11, 'fans')
  const positions = new Float32Array(labels.length * axes)
  for (let i = 0; i < labels.length; i++) {
    const digit = byteAt(labels, i)
    const angle = digit * 0.66 + 0.2 * noise.normal() * (1.4 - 0.4 * grown)
    const reach = grown * (6 + ((digit * 7) % 10) + 2.6 * noise.normal()) + noise.normal() * 0.6
    if (axes === 1) positions[i] = grown * (digit * 2.1 - 9) + noise.normal() * (0.6 + (digit % 3) * 0.7)
    else
      positions.set(
        [reach * Math.cos(angle) + noise.normal() * 0.8, reach * Math.sin(angle) * 1.3 + noise.normal()],
        2 * i,
      )
  }
  const view = {kind: 'dimensions' as const, dimensions: axes === 1 ? [0] : [0, 1]}
  return {view, axes, positions, codeSize: axes, spread: new Float32Array(axes).fill(5), gaussian: null}
}

const blurred = (image: Uint8Array, strength: number) =>
  Float32Array.from({length: pixels}, (_, i) => {
    const at = (j: number) => (j < 0 || j >= pixels ? 0 : byteAt(image, j) / 255)
    const around = (at(i - 1) + at(i + 1) + at(i - 28) + at(i + 28) + at(i - 29) + at(i + 29)) / 6
    return Math.max(0, Math.min(1, (1 - strength) * at(i) + strength * around))
  })

/** What lies nearest to each point of the grid, blurred. */
export function decodedGridOf(request: DecodedGridRequest, map: CodeMap, {images}: Digits): DecodedGrid {
  const {x, y, columns, rows} = request
  const out = new Uint8ClampedArray(columns * rows * pixels)
  const {axes, positions} = map
  for (let cell = 0; cell < columns * rows; cell++) {
    const px = x[0] + ((x[1] - x[0]) * (cell % columns)) / Math.max(1, columns - 1)
    const py = y[0] + ((y[1] - y[0]) * Math.floor(cell / columns)) / Math.max(1, rows - 1)
    let [best, distance] = [0, Infinity]
    for (let i = 0; i < 1500; i++) {
      const d = Math.hypot(
        at32(positions, axes * i) - px,
        axes === 1 ? 0 : at32(positions, axes * i + 1) - py,
      )
      if (d < distance) [best, distance] = [i, d]
    }
    const image = blurred(images.subarray(best * pixels, (best + 1) * pixels), 0.7)
    for (let p = 0; p < pixels; p++) out[cell * pixels + p] = 255 * at32(image, p)
  }
  return {request, images: out}
}

export function stripOf({images}: Digits, indices: readonly number[], noise: number): Strip {
  const input = new Float32Array(indices.length * pixels)
  const reconstruction = new Float32Array(indices.length * pixels)
  indices.forEach((index, column) => {
    const image = images.subarray(index * pixels, (index + 1) * pixels)
    reconstruction.set(blurred(image, 0.75), column * pixels)
    input.set(
      Float32Array.from(image, (value) => Math.max(0, Math.min(1, value / 255 + noise * stream.normal()))),
      column * pixels,
    )
  })
  return {
    indices,
    input,
    reconstruction,
    errors: Float32Array.from(indices, () => 0.03 + 0.02 * stream.uniform()),
  }
}

/** A way through a phase of a model. */
export function traceOf(
  {images}: Digits,
  index: number,
  {phases}: ModelDescription,
  phase = 0,
): ActivationTrace {
  const image = images.subarray(index * pixels, (index + 1) * pixels)
  const input = Float32Array.from(image, (value) => value / 255)
  const reconstruction = blurred(image, 0.75)
  const {layers: described = [], code} = phases[phase] ?? {}
  const valuesOf = ({name, shape}: DescribedLayer) => {
    if (name === 'input') return input
    if (name === 'output') return reconstruction
    const units = shape.reduce((product, size) => product * size, 1)
    if (shape.length === 3) return featureMaps(input, shape)
    return Float32Array.from({length: units}, () =>
      name === 'code' ? 2 * stream.normal() : Math.max(0, 2 * stream.normal()),
    )
  }
  const layers = described.map((layer) => ({name: layer.name, shape: layer.shape, values: valuesOf(layer)}))
  const codes = layers.find(({name}) => name === 'code')?.values ?? new Float32Array()
  return {
    kind: 'example',
    deviation: code?.kind === 'gaussian' ? codes.map(() => 0.1 + stream.uniform()) : null,
    layers,
    code: codes,
    input,
    reconstruction,
    error: 0.0432,
    position: codes.subarray(0, 2),
  }
}

/** The image, smaller, through gradients of every direction. */
function featureMaps(input: Float32Array, shape: Shape): Float32Array {
  const [height = 1, width = 1, channels = 1] = shape
  const out = new Float32Array(height * width * channels)
  for (let i = 0; i < out.length; i++) {
    const [channel, place] = [i % channels, Math.floor(i / channels)]
    const y = Math.floor((Math.floor(place / width) * 28) / height)
    const x = Math.floor(((place % width) * 28) / width)
    const at = (dy: number, dx: number) => {
      const from = (y + dy) * 28 + x + dx
      return from < input.length ? at32(input, from) : 0
    }
    const turn = (2 * Math.PI * channel) / channels
    out[i] = Math.max(0, Math.cos(turn) * (at(0, 1) - at(0, 0)) + Math.sin(turn) * (at(1, 0) - at(0, 0)))
  }
  return out
}

export const baselines: Baselines = {
  meanImageMse: 0.0675,
  blackMse: 0.1013,
  meanImageBce: 0.2632,
  pixelEntropy: 0.058,
  pcaMse: Float64Array.from({length: 785}, (_, k) => 0.0675 * Math.exp(-((k / 26) ** 0.66))),
}

/** A loss that falls as losses do, with a batch's noise. */
export function historyOf(steps: number, low: number): History {
  const at = (step: number) => low + 0.19 * Math.exp(-step / 40) + 0.018 * Math.exp(-step / 900)
  const trainStep = Array.from({length: steps}, (_, i) => i + 1)
  const testStep = [0, ...Array.from({length: Math.floor(steps / 117)}, (_, i) => (i + 1) * 117)]
  const testLoss = testStep.map((step) => at(step) * 1.005)
  return {
    trainStep,
    trainLoss: trainStep.map((s) => at(s) * (1 + 0.035 * stream.normal())),
    testStep,
    testLoss,
    testMse: testLoss,
  }
}

/** Strokes at places of their own, as a trained layer's units look for them: `[784, units]`. */
export function weightsOf(units: number): WeightsTrace {
  const values = new Float32Array(pixels * units)
  for (let unit = 0; unit < units; unit++) {
    const [x, y, turn] = [6 + 16 * stream.uniform(), 6 + 16 * stream.uniform(), Math.PI * stream.uniform()]
    for (let p = 0; p < pixels; p++) {
      const [dx, dy] = [(p % 28) - x, Math.floor(p / 28) - y]
      const across = dx * Math.sin(turn) + dy * Math.cos(turn)
      values[p * units + unit] =
        Math.exp(-(across ** 2) / 5 - (dx ** 2 + dy ** 2) / 60) - 0.6 * Math.exp(-(dx ** 2 + dy ** 2) / 45)
    }
  }
  return {kind: 'weights', layer: 'encoder/0', shape: [pixels, units], values}
}

/** Units of which few are active. */
export const sparseCode = (units: number): Float32Array =>
  Float32Array.from({length: units}, () => Math.min(1, 0.01 + stream.uniform() ** 14))

export function activityOf(units: number): ActivityTrace {
  const shares = Float32Array.from(
    {length: 50},
    (_, bin) => Math.exp(-bin / 3) + 0.004 * Math.exp((bin - 50) / 6),
  )
  const sum = shares.reduce((a, b) => a + b, 0)
  const means = Float32Array.from({length: units}, () => 0.045 + 0.02 * stream.uniform())
  return {kind: 'activity', low: 0, high: 1, shares: shares.map((share) => share / sum), means}
}
