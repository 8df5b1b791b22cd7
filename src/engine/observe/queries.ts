import {dispose as disposeTensor} from '@tensorflow/tfjs-core'
import {codeSize} from '../../contract/description'
import type {Snapshot} from '../../contract/snapshot'
import type {RunId} from '../../contract/spec'
import type {ActivationTrace} from '../../contract/trace'
import type {Subject, Watch} from '../../contract/view'
import {codeStatistics} from '../../maths/code-statistics'
import type {Device} from '../backends/device'
import {engineError} from '../errors'
import {variablesOf} from '../parts/weights'
import type {Run} from '../run/run'
import type {Scheduler} from '../schedule/scheduler'
import {codesAt, type Mapping, mappingOf, mappingWithoutCodes} from './code-map'
import {evaluate} from './evaluate'
import {decodeCodes, dispose, encodeExamples, type FrozenModel, freeze, withoutWeights} from './frozen-model'
import {traceSubject} from './probes/example'
import {takeSnapshot} from './snapshot'

/** What is watched of a run before the page says so. */
const plainWatch: Watch = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: [],
  decodedGrid: null,
  probes: {},
}

/**
 * Questions about a run, answered between slices of training. A run may be removed or replaced while a question
 * waits for its turn, so it is looked up when the turn has come.
 */
export class Queries {
  /** Maps of runs that nobody has watched yet. */
  readonly #maps = new WeakMap<Run, Mapping>()

  constructor(private readonly scheduler: Scheduler) {}

  async reconstruct(runId: RunId, subject: Subject): Promise<ActivationTrace> {
    const known = this.#known(this.scheduler.find(runId)) ?? this.#plainMap(runId)
    if (!known) await this.#mapReady(runId)
    if (subject.kind === 'test') await this.scheduler.find(runId).examples.until('test')
    return this.#ask(runId, (frozen, device, run) => {
      if (subject.kind === 'image') checkRows(run, subject.pixels, run.examples.numbers)
      const mapping = this.#known(run) ?? this.#plainMap(runId) ?? this.#mapping(run)
      return traceSubject(frozen, device, subject, mapping)
    })
  }

  decode(runId: RunId, codes: Float32Array): Promise<Float32Array> {
    return this.#ask(runId, (frozen, device, run) => {
      checkRows(run, codes, codeSize(run.phase.code))
      return decodeCodes(frozen, device, codes)
    })
  }

  encode(runId: RunId, images: Float32Array): Promise<Float32Array> {
    return this.#ask(runId, (frozen, device, run) => {
      checkRows(run, images, run.examples.numbers)
      return encodeExamples(frozen, device, images)
    })
  }

  async decodeAt(runId: RunId, positions: Float32Array): Promise<Float32Array> {
    await this.#mapReady(runId)
    return this.#ask(runId, (frozen, device, run) => {
      const mapping = this.#mapping(run)
      checkRows(run, positions, mapping.axes)
      return decodeCodes(frozen, device, codesAt(mapping, positions))
    })
  }

  /** A moment of the run's training, looked at as the page watches it now. */
  async recall(runId: RunId, step: number): Promise<Snapshot> {
    const {examples, centring} = this.scheduler.find(runId)
    await examples.until(centring.ready ? 'test' : 'all')
    return this.scheduler.lookAt(this.#recalled(runId, step))
  }

  async *#recalled(runId: RunId, step: number): AsyncGenerator<void, Snapshot> {
    const {snapshots, device} = this.scheduler
    const run = this.scheduler.find(runId)
    const kept = this.scheduler.weightHistory(run).at(step)
    if (!kept) throw engineError('no-such-run', 'no moment of this training is kept')
    const weights = variablesOf(run.layout, kept.weights)
    const {step: keptStep, epoch} = kept.moment
    const frozen = {...withoutWeights(run), phase: run.phaseAt(keptStep), weights, step: keptStep, epoch}
    try {
      // No grid is decoded for the past: for every moment of a training it would take longer than all the rest.
      const watch = {...(snapshots.watching(run) ?? plainWatch), decodedGrid: null}
      const {snapshot} = yield* takeSnapshot(frozen, device(), watch, snapshots.previous(run), true)
      return snapshot
    } finally {
      disposeTensor(weights)
    }
  }

  /** Waits until it can be said where codes lie. */
  async #mapReady(runId: RunId): Promise<void> {
    const run = this.scheduler.find(runId)
    if (this.#known(run)) return
    await run.examples.until(run.centring.ready ? 'test' : 'all')
    await this.scheduler.lookAt(this.#firstMap(runId))
  }

  async *#firstMap(runId: RunId): AsyncGenerator<void, void> {
    const run = this.scheduler.find(runId)
    const frozen = freeze(run)
    try {
      const {codes, logVariance} = yield* evaluate(frozen, this.scheduler.device(), false)
      const wanted = this.scheduler.snapshots.watching(run)?.view ?? plainWatch.view
      const statistics = codeStatistics(codes, codeSize(frozen.phase.code), logVariance)
      this.#maps.set(run, mappingOf(codes, statistics, wanted, null))
    } finally {
      dispose(frozen)
    }
  }

  /** The map as the page last saw it, or as it would first see it. */
  #known(run: Run): Mapping | null {
    const mapping = this.scheduler.snapshots.previous(run)?.mapping ?? this.#maps.get(run) ?? null
    // A phase may have a code of another size than the one before it.
    return mapping?.codeSize === codeSize(run.phase.code) ? mapping : null
  }

  /** Where the pen's dot goes does not wait for all digits to be encoded, if the map shows dimensions. */
  #plainMap(runId: RunId): Mapping | null {
    const run = this.scheduler.find(runId)
    const wanted = this.scheduler.snapshots.watching(run)?.view ?? plainWatch.view
    return mappingWithoutCodes(codeSize(run.phase.code), wanted)
  }

  #mapping(run: Run): Mapping {
    const mapping = this.#known(run)
    if (!mapping) throw engineError('no-such-run', `${run.id} was begun anew meanwhile`)
    return mapping
  }

  /** Works on the run as it is, within one turn: nothing trains meanwhile, so nothing need be copied. */
  async #ask<T>(
    runId: RunId,
    work: (frozen: FrozenModel, device: Device, run: Run) => T | Promise<T>,
  ): Promise<T> {
    const {examples, centring} = this.scheduler.find(runId)
    if (!centring.ready) await examples.until('all')
    return this.scheduler.runExclusive((device) => {
      const run = this.scheduler.find(runId)
      return work({...withoutWeights(run), weights: run.variables}, device, run)
    })
  }
}

/** @throws EngineError 'bad-spec' unless the numbers are whole rows */
function checkRows(run: Run, values: Float32Array, size: number): void {
  if (values.length % size !== 0)
    throw engineError('bad-spec', `${values.length} numbers are no rows of ${size}, as ${run.id} takes them`)
}
