import type {DataProgress} from '../../contract/data'
import type {Baselines, Components} from '../../contract/engine'
import type {DataName} from '../../contract/spec'
import {componentsOf, type LinearBaselines, linearBaselines, simpleBaselines} from '../observe/baselines'
import type {TaskQueue} from '../schedule/task-queue'
import {DigitExamples} from './examples/digits'
import type {Examples} from './examples/examples'
import {pointExamples} from './examples/points'
import {loadMnist, type Mnist} from './mnist'
import type {ReadFile} from './read-shard'

export interface DatasetEvents {
  onProgress(progress: DataProgress): void
  onBaselines(baselines: Baselines): void
}

/** The data that runs learn from, and what is computed from it once and kept. */
export class Datasets {
  readonly mnist: Mnist
  readonly #digits: DigitExamples
  readonly #points = new Map<DataName, Examples>()
  #baselines: Baselines | null = null
  #computing: Promise<LinearBaselines> | null = null
  #solved: LinearBaselines | null = null

  constructor(
    read: ReadFile,
    private readonly queue: TaskQueue,
    private readonly events: DatasetEvents,
  ) {
    this.mnist = loadMnist({read, onProgress: (progress) => this.#heard(progress)})
    this.#digits = new DigitExamples(this.mnist)
  }

  examples(name: DataName): Examples {
    if (name === 'mnist') return this.#digits
    const points = this.#points.get(name) ?? pointExamples(name)
    this.#points.set(name, points)
    return points
  }

  get baselines(): Baselines | null {
    return this.#baselines
  }

  /** PCA, if it is already computed. */
  get linear(): LinearBaselines | null {
    return this.#solved
  }

  /** Waits for all data and for PCA. Rejects if the data does not come. */
  async components(count: number): Promise<Components> {
    await this.mnist.until('all')
    const {pca} = await (this.#computing ?? this.#solve())
    return componentsOf(pca, count)
  }

  #heard(progress: DataProgress): void {
    if (progress.state === 'ready' && this.#computing === null) void this.#solve()
    this.events.onProgress(progress)
  }

  #solve(): Promise<LinearBaselines> {
    const solved = this.queue.add(this.#solution())
    this.#computing = solved
    solved.then(
      (linear) => {
        this.#solved = linear
        this.#tell(linear.baselines)
      },
      // The queue was closed, with the engine; whoever waits for components is told.
      () => {},
    )
    return solved
  }

  *#solution(): Generator<unknown, LinearBaselines> {
    const {mean} = this.#digits
    if (mean === null) throw new Error('PCA needs all training images')
    yield
    const simple = simpleBaselines(this.mnist.test.images, mean)
    this.#tell(simple)
    yield
    return yield* linearBaselines(this.mnist, simple)
  }

  #tell(baselines: Baselines): void {
    this.#baselines = baselines
    this.events.onBaselines({...baselines, pcaMse: baselines.pcaMse.slice()})
  }
}
