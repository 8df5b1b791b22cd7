import {dispose as disposeTensor} from '@tensorflow/tfjs-core'
import type {Answer} from '../contract/engine'
import type {Snapshot} from '../contract/snapshot'
import type {Subject, Watch} from '../contract/view'
import type {Device} from './backends/device'
import {engineError} from './errors'
import {codesAt, type Mapping, mappingOf} from './observe/code-map'
import {takeSnapshot, walkSubject} from './observe/snapshot'
import {decodeCodes, dispose, encodeExamples, hold, type Still} from './observe/still'
import {sweep} from './observe/sweep'
import {variablesOf} from './parts/weights'
import type {Run} from './run'
import type {Workshop} from './workshop'

/** What is watched of a run before the page says so. */
const plainWatch: Watch = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: [],
  subject: null,
  pins: [],
  lattice: null,
}

/** Questions about a run, answered between slices of training. */
export class Answers {
  constructor(private readonly workshop: Workshop) {}

  async reconstruct(run: Run, subject: Subject): Promise<Answer> {
    if (subject.kind === 'image') checkRows(run, subject.pixels, run.examples.numbers)
    else await run.examples.until('test')
    const mapping = await this.#mapping(run)
    return this.#still(run, (still, device) => walkSubject(still, device, subject, mapping))
  }

  decode(run: Run, codes: Float32Array): Promise<Float32Array> {
    checkRows(run, codes, run.plan.model.code.size)
    return this.#still(run, (still, device) => decodeCodes(still, device, codes))
  }

  encode(run: Run, images: Float32Array): Promise<Float32Array> {
    checkRows(run, images, run.examples.numbers)
    return this.#still(run, (still, device) => encodeExamples(still, device, images))
  }

  async decodeAt(run: Run, positions: Float32Array): Promise<Float32Array> {
    const mapping = await this.#mapping(run)
    checkRows(run, positions, mapping.axes)
    return this.#still(run, (still, device) => decodeCodes(still, device, codesAt(mapping, positions)))
  }

  /** A moment of the run's training, looked at as the page watches it now. */
  recall(run: Run, step: number): Promise<Snapshot> {
    return this.workshop.lookAt(this.#recalled(run, step))
  }

  async *#recalled(run: Run, step: number): AsyncGenerator<void, Snapshot> {
    const kept = this.workshop.moments(run).at(step)
    if (!kept) throw engineError('no-such-run', 'no moment of this training is kept')
    const weights = variablesOf(run.plan, kept.weights)
    const still = {...view(run), weights, step: kept.moment.step, epoch: kept.moment.epoch}
    const {watching, seen} = {
      watching: this.workshop.views.watching(run),
      seen: this.workshop.views.seen(run),
    }
    try {
      const {snapshot} = yield* takeSnapshot(
        still,
        this.workshop.device(),
        watching ?? plainWatch,
        seen,
        true,
      )
      return snapshot
    } finally {
      disposeTensor(weights)
    }
  }

  /** The map as the page last saw it, or as it would first see it. */
  async #mapping(run: Run): Promise<Mapping> {
    const seen = this.workshop.views.seen(run)
    const wanted = this.workshop.views.watching(run)?.view ?? plainWatch.view
    if (seen) return seen.mapping
    await run.examples.until('test')
    return this.workshop.lookAt(this.#firstMapping(run, wanted))
  }

  async *#firstMapping(run: Run, wanted: Watch['view']): AsyncGenerator<void, Mapping> {
    const still = hold(run)
    try {
      const {codes} = yield* sweep(still, this.workshop.device(), false)
      return mappingOf(codes, run.plan.model.code.size, wanted, null)
    } finally {
      dispose(still)
    }
  }

  /** Works on the run as it is, within one turn: nothing trains meanwhile, so nothing need be copied. */
  async #still<T>(run: Run, work: (still: Still, device: Device) => Promise<T>): Promise<T> {
    if (!run.frame.ready) await run.examples.until('all')
    return this.workshop.turn((device) => work({...view(run), weights: run.variables}, device))
  }
}

function view(run: Run): Omit<Still, 'weights'> {
  const {id, step, epoch, plan, frame, examples, corruption, lossTerms} = run
  return {runId: id, step, epoch, plan, frame, examples, corruption, lossTerms}
}

/** @throws EngineError 'bad-spec' unless the numbers are whole rows */
function checkRows(run: Run, values: Float32Array, size: number): void {
  if (values.length % size !== 0)
    throw engineError('bad-spec', `${values.length} numbers are no rows of ${size}, as ${run.id} takes them`)
}
