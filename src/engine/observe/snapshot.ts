import {codeSize} from '../../contract/description'
import type {DecodedGrid, Snapshot, Strip} from '../../contract/snapshot'
import type {ActivationTrace} from '../../contract/trace'
import type {Watch} from '../../contract/view'
import {codeStatistics} from '../../maths/code-statistics'
import {digitErrors} from '../../maths/digit-errors'
import type {Device} from '../backends/device'
import {codeMap, codesAt, type Mapping, mappingOf, mappingOfAll} from './code-map'
import {evaluate, type Measured} from './evaluate'
import {decodeCodes, type FrozenModel, reconstruct, squaredError} from './frozen-model'
import {greyImages} from './grey-images'
import {takeExamples, takeTraces} from './probes/probes'
import {testExamples} from './test-images'

/** What a snapshot leaves behind for the next one, and for calls between the two. */
export interface PreviousSnapshot {
  readonly mapping: Mapping
  readonly measured: Measured
}

export interface SnapshotResult {
  readonly snapshot: Snapshot
  readonly previous: PreviousSnapshot
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
  frozen: FrozenModel,
  device: Device,
  watch: Watch,
  previous: PreviousSnapshot | null,
  measure: boolean,
): AsyncGenerator<void, SnapshotResult> {
  const size = codeSize(frozen.phase.code)
  // What lies on the map is known before the codes are; a GPU is asked for it in the same read then.
  const known = device.gpu ? mappingOfAll(size, watch.view) : null
  const beside = () => (known ? lookAtOnce(frozen, device, watch, known) : undefined)
  const evaluated = yield* evaluate(frozen, device, measure || previous === null, beside)
  const measured = evaluated.measured ?? previous?.measured
  if (!measured) throw new Error('a first evaluation measures')
  const {codes, logVariance} = evaluated
  const statistics = codeStatistics(codes, size, logVariance)
  const mapping = mappingOf(codes, statistics, watch.view, previous?.mapping ?? null)
  yield
  const {examples, ...looks} = device.gpu
    ? (evaluated.beside ?? (await lookAtOnce(frozen, device, watch, mapping)))
    : yield* lookInTurn(frozen, device, watch, mapping)
  const traces = await takeTraces(frozen, device, watch.probes, {mapping, codes, statistics})
  const snapshot: Snapshot = {
    runId: frozen.runId,
    step: frozen.step,
    epoch: frozen.epoch,
    map: codeMap(mapping, codes, logVariance, statistics),
    ...looks,
    traces: {...examples, ...traces},
    digitErrors: digitErrors(measured.errors, frozen.examples.testLabels),
    errors: measured.errors.slice(),
  }
  return {
    snapshot,
    previous: {mapping, measured},
    measured: evaluated.measured,
    reads: (evaluated.beside ? 1 : 2) + (Object.keys(traces).length > 0 ? 1 : 0),
  }
}

type Looks = Pick<Snapshot, 'strip' | 'decodedGrid'> & {readonly examples: Record<string, ActivationTrace>}

/** What is watched beside the map and needs no codes, asked for at once: on a GPU that is one read. */
async function lookAtOnce(
  frozen: FrozenModel,
  device: Device,
  watch: Watch,
  mapping: Mapping,
): Promise<Looks> {
  const [strip, examples, decodedGrid] = await Promise.all([
    takeStrip(frozen, device, watch.strip),
    takeExamples(frozen, device, watch.probes, mapping),
    takeDecodedGrid(frozen, device, watch, mapping),
  ])
  return {strip, examples, decodedGrid}
}

/** The same in turn, with room for others before the largest part. */
async function* lookInTurn(
  frozen: FrozenModel,
  device: Device,
  watch: Watch,
  mapping: Mapping,
): AsyncGenerator<void, Looks> {
  const strip = await takeStrip(frozen, device, watch.strip)
  const examples = await takeExamples(frozen, device, watch.probes, mapping)
  yield
  return {strip, examples, decodedGrid: await takeDecodedGrid(frozen, device, watch, mapping)}
}

async function takeStrip(frozen: FrozenModel, device: Device, asked: readonly number[]): Promise<Strip> {
  const {examples, layout} = frozen
  const {corruption} = layout.model
  const {numbers, testCount} = examples
  const indices = asked.filter((index) => Number.isInteger(index) && index >= 0 && index < testCount)
  const input = new Float32Array(indices.length * numbers)
  indices.forEach((index, i) => {
    input.set(testExamples(examples, corruption, index, index + 1), i * numbers)
  })
  const {reconstructions: reconstruction} = await reconstruct(frozen, device, input)
  const errors = Float32Array.from(indices, (index, i) =>
    squaredError(
      testExamples(examples, null, index, index + 1),
      reconstruction.subarray(i * numbers, (i + 1) * numbers),
    ),
  )
  return {indices, input, reconstruction, errors}
}

/** More would take longer to decode than a slice of training may. */
const mostDecodedGridImages = 1024

async function takeDecodedGrid(
  frozen: FrozenModel,
  device: Device,
  watch: Watch,
  mapping: Mapping,
): Promise<DecodedGrid | null> {
  const request = watch.decodedGrid
  if (!request || mapping.axes !== 2 || frozen.examples.name !== 'mnist') return null
  const {columns, rows, x, y} = request
  if (columns * rows > mostDecodedGridImages || columns * rows === 0) return null
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
  const images = await decodeCodes(frozen, device, codesAt(mapping, positions))
  return {request, images: greyImages(images)}
}
