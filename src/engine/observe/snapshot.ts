import type {Lattice, PinnedCode, Snapshot, Strip, Walk} from '../../contract/snapshot'
import type {Subject, Watch} from '../../contract/view'
import type {Device} from '../backends/device'
import {codeMap, codesAt, type Mapping, mappingOf, mappingOfAll, positionsOf} from './code-map'
import {decodeCodes, look, type Still, squaredError, walk} from './still'
import {type Measured, sweep} from './sweep'
import {testExamples} from './test-images'

/** What a snapshot leaves behind for the next one, and for calls between the two. */
export interface Seen {
  readonly mapping: Mapping
  readonly measured: Measured
}

export interface Taken {
  readonly snapshot: Snapshot
  readonly seen: Seen
  /** Null where errors were not measured anew. */
  readonly measured: Measured | null
  /** Times that a GPU was read. */
  readonly reads: number
}

/**
 * Looks at a net in the way the page watches it, a chunk at a time. Errors are measured anew where `measure`
 * says so or where there are none yet; else they are those of a moment ago.
 */
export async function* takeSnapshot(
  still: Still,
  device: Device,
  watch: Watch,
  before: Seen | null,
  measure: boolean,
): AsyncGenerator<void, Taken> {
  const size = still.plan.model.code.size
  // What lies on the map is known before the codes are; a GPU is asked for it in the same read then.
  const known = device.gpu ? mappingOfAll(size, watch.view) : null
  const beside = () => (known ? lookAtOnce(still, device, watch, known) : undefined)
  const swept = yield* sweep(still, device, measure || before === null, beside)
  const measured = swept.measured ?? before?.measured
  if (!measured) throw new Error('a first sweep measures')
  const mapping = mappingOf(swept.codes, size, watch.view, before?.mapping ?? null)
  yield
  const looks = device.gpu
    ? (swept.beside ?? (await lookAtOnce(still, device, watch, mapping)))
    : yield* lookInTurn(still, device, watch, mapping)
  const snapshot: Snapshot = {
    runId: still.runId,
    step: still.step,
    epoch: still.epoch,
    map: codeMap(mapping, swept.codes),
    ...looks,
    digitErrors: digitErrors(measured.errors, still.examples.testLabels),
    errors: measured.errors.slice(),
  }
  return {snapshot, seen: {mapping, measured}, measured: swept.measured, reads: swept.beside ? 1 : 2}
}

type Looks = Pick<Snapshot, 'strip' | 'walk' | 'pins' | 'lattice'>

/** What is watched beside the map, asked for at once: on a GPU that is one read. */
async function lookAtOnce(still: Still, device: Device, watch: Watch, mapping: Mapping): Promise<Looks> {
  const [strip, walk, pins, lattice] = await Promise.all([
    takeStrip(still, device, watch.strip),
    watch.subject && walkSubject(still, device, watch.subject, mapping),
    takePins(still, device, watch, mapping),
    takeLattice(still, device, watch, mapping),
  ])
  return {strip, walk, pins, lattice}
}

/** The same in turn, with room for others before the largest part. */
async function* lookInTurn(
  still: Still,
  device: Device,
  watch: Watch,
  mapping: Mapping,
): AsyncGenerator<void, Looks> {
  const strip = await takeStrip(still, device, watch.strip)
  const walk = watch.subject && (await walkSubject(still, device, watch.subject, mapping))
  const pins = await takePins(still, device, watch, mapping)
  yield
  return {strip, walk, pins, lattice: await takeLattice(still, device, watch, mapping)}
}

/** A test digit's or a drawing's way through the net. */
export async function walkSubject(
  still: Still,
  device: Device,
  subject: Subject,
  mapping: Mapping,
): Promise<Walk> {
  const example = subject.kind === 'image' ? subject.pixels : oneTest(still, subject.index)
  const walked = await walk(still, device, example)
  return {...walked, position: positionsOf(mapping, walked.code)}
}

/** Mean error over the test examples of each label, `[10]`; NaN where there are none. */
export function digitErrors(errors: Float32Array, labels: Uint8Array | null): Float32Array<ArrayBuffer> {
  const sums = new Float64Array(10)
  const counts = new Float64Array(10)
  labels?.forEach((label, i) => {
    sums[label] = (sums[label] ?? 0) + (errors[i] ?? 0)
    counts[label] = (counts[label] ?? 0) + 1
  })
  return Float32Array.from(sums, (sum, label) => sum / (counts[label] ?? 0))
}

function oneTest({examples}: Still, index: number): Float32Array {
  const at = Math.min(Math.max(0, Math.floor(index)), examples.testCount - 1)
  return testExamples(examples, null, at, at + 1)
}

async function takeStrip(still: Still, device: Device, asked: readonly number[]): Promise<Strip> {
  const {examples, corruption} = still
  const {numbers, testCount} = examples
  const indices = asked.filter((index) => Number.isInteger(index) && index >= 0 && index < testCount)
  const given = new Float32Array(indices.length * numbers)
  indices.forEach((index, i) => {
    given.set(testExamples(examples, corruption, index, index + 1), i * numbers)
  })
  const {reconstructions: reconstruction} = await look(still, device, given)
  const errors = Float32Array.from(indices, (index, i) =>
    squaredError(oneTest(still, index), reconstruction.subarray(i * numbers, (i + 1) * numbers)),
  )
  return {indices, given, reconstruction, errors}
}

async function takePins(still: Still, device: Device, watch: Watch, mapping: Mapping): Promise<PinnedCode[]> {
  const {numbers} = still.examples
  const {codeSize} = mapping
  const pins = watch.pins.filter(({pixels}) => pixels.length === numbers)
  const all = new Float32Array(pins.length * numbers)
  pins.forEach(({pixels}, i) => {
    all.set(pixels, i * numbers)
  })
  const {codes, reconstructions} = await look(still, device, all)
  return pins.map(({id, pixels}, i) => {
    const code = codes.slice(i * codeSize, (i + 1) * codeSize)
    const reconstruction = reconstructions.slice(i * numbers, (i + 1) * numbers)
    const error = squaredError(pixels, reconstruction)
    return {id, code, position: positionsOf(mapping, code), reconstruction, error}
  })
}

/** More would take longer to decode than a slice of training may. */
const mostLatticeImages = 1024

async function takeLattice(
  still: Still,
  device: Device,
  watch: Watch,
  mapping: Mapping,
): Promise<Lattice | null> {
  const request = watch.lattice
  if (!request || mapping.axes !== 2 || still.examples.name !== 'mnist') return null
  const {columns, rows, x, y} = request
  if (columns * rows > mostLatticeImages || columns * rows === 0) return null
  const positions = new Float32Array(columns * rows * 2)
  const between = ([low, high]: readonly [number, number], i: number, n: number) =>
    n === 1 ? (low + high) / 2 : low + ((high - low) * i) / (n - 1)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 2
      positions[at] = between(x, column, columns)
      positions[at + 1] = between(y, row, rows)
    }
  }
  const images = await decodeCodes(still, device, codesAt(mapping, positions))
  const grey = new Uint8ClampedArray(images.length)
  for (let i = 0; i < images.length; i++) grey[i] = (images[i] ?? 0) * 255
  return {request, images: grey}
}
