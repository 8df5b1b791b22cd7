import type {History} from '../../contract/status'
import {at} from '../../maths/arrays'

/** Values by name: terms of a loss, or figures. */
export type Named = Readonly<Record<string, number>>

interface TrainPoint {
  readonly step: number
  readonly loss: number
  readonly terms: Named
}

interface TestPoint extends TrainPoint {
  readonly mse: number
  readonly figures: Named
}

interface PhasePoint {
  readonly step: number
  readonly phase: number
}

const none: Named = {}

/** The loss as it went; it grows, and tells what is new since it was last asked. */
export class LossHistory {
  readonly #train: TrainPoint[] = []
  readonly #test: TestPoint[] = []
  readonly #phases: PhasePoint[] = []
  #told = {train: 0, test: 0, phases: 0, reset: true}

  addTrain(step: number, loss: number, terms: Named = none): void {
    this.#train.push({step, loss, terms})
  }

  /** Test figures of a step; those that come after a later step's are left out. */
  addTest(step: number, loss: number, mse: number, terms: Named = none, figures: Named = none): void {
    if (step > (this.lastTest?.step ?? -1)) this.#test.push({step, loss, mse, terms, figures})
  }

  /** A phase of the model begins after so many steps. */
  addPhase(step: number, phase: number): void {
    // A run that went back to where a phase begins enters it again.
    const {step: at, phase: last} = this.#phases.at(-1) ?? {}
    if (at !== step || last !== phase) this.#phases.push({step, phase})
  }

  /** Which of the model's phases took a step, from 0. */
  phaseAt(step: number): number {
    const begun = this.#phases.findLast((point) => point.step < step) ?? this.#phases[0]
    return begun?.phase ?? 0
  }

  /** The last test up to a step: of a run that stopped, its weights' own. */
  testAt(step: number): TestPoint | null {
    return this.#test.findLast((point) => point.step <= step) ?? null
  }

  get lastTest(): TestPoint | null {
    return this.#test.at(-1) ?? null
  }

  /**
   * Mean of the losses of the last `count` steps of the present phase, up to `step`; null before the first. A run that
   * stopped stands before some of its losses: where they burst is no figure of the weights that it has.
   */
  meanTrain(count: number, step = Number.POSITIVE_INFINITY): number | null {
    const begun = this.#phases.at(-1)?.step ?? 0
    const end = this.#train.findLastIndex((point) => point.step <= step) + 1
    const last = this.#train.slice(Math.max(0, end - count), end).filter((point) => point.step > begun)
    return last.length === 0 ? null : last.reduce((sum, {loss}) => sum + loss, 0) / last.length
  }

  /** Forgets what lies after a step. */
  truncate(step: number): void {
    const keep = <P extends {step: number}>(points: P[]) => {
      const end = points.findIndex((point) => point.step > step)
      if (end >= 0) points.length = end
    }
    keep(this.#train)
    keep(this.#test)
    keep(this.#phases)
    this.#told = {train: 0, test: 0, phases: 0, reset: true}
  }

  clear(): void {
    this.truncate(-1)
  }

  load(history: History): void {
    this.clear()
    const {trainTerms = {}, testTerms = {}, testFigures = {}, phaseStep = [], phase = []} = history
    history.trainStep.forEach((step, i) => {
      this.addTrain(step, history.trainLoss[i] ?? Number.NaN, namedAt(trainTerms, i))
    })
    history.testStep.forEach((step, i) => {
      const [loss = Number.NaN, mse = Number.NaN] = [history.testLoss[i], history.testMse[i]]
      this.addTest(step, loss, mse, namedAt(testTerms, i), namedAt(testFigures, i))
    })
    phaseStep.forEach((step, i) => {
      this.addPhase(step, at(phase, i))
    })
  }

  whole(): History {
    return toHistory(this.#train, this.#test, this.#phases)
  }

  /** What came since the last call; `reset` says that it begins anew and `added` is all there is. */
  takeUnsent(): {readonly added: History; readonly reset: boolean} {
    const {train, test, phases, reset} = this.#told
    this.#told = {
      train: this.#train.length,
      test: this.#test.length,
      phases: this.#phases.length,
      reset: false,
    }
    const added = toHistory(this.#train.slice(train), this.#test.slice(test), this.#phases.slice(phases))
    return {added, reset}
  }
}

function toHistory(
  train: readonly TrainPoint[],
  test: readonly TestPoint[],
  phases: readonly PhasePoint[],
): History {
  const [trainTerms, testTerms] = [columns(train, 'terms'), columns(test, 'terms')]
  const testFigures = columns(test, 'figures')
  return {
    trainStep: train.map(({step}) => step),
    trainLoss: train.map(({loss}) => loss),
    testStep: test.map(({step}) => step),
    testLoss: test.map(({loss}) => loss),
    testMse: test.map(({mse}) => mse),
    ...(trainTerms && {trainTerms}),
    ...(testTerms && {testTerms}),
    ...(testFigures && {testFigures}),
    ...(phases.length > 0 && {
      phaseStep: phases.map(({step}) => step),
      phase: phases.map(({phase}) => phase),
    }),
  }
}

/** The values of points by name, NaN where a point has none; null where none has any. */
function columns<K extends string>(
  points: readonly Readonly<Record<K, Named>>[],
  key: K,
): Record<string, number[]> | null {
  const names = new Set(points.flatMap((point) => Object.keys(point[key])))
  if (names.size === 0) return null
  const column = (name: string) => points.map((point) => point[key][name] ?? Number.NaN)
  return Object.fromEntries([...names].map((name) => [name, column(name)]))
}

function namedAt(table: Readonly<Record<string, readonly number[]>>, i: number): Named {
  const values = Object.entries(table).flatMap(([name, column]) => {
    const value = column[i]
    // JSON has no NaN: a report read back holds null there.
    return value === undefined || value === null || Number.isNaN(value) ? [] : [[name, value] as const]
  })
  return values.length === 0 ? none : Object.fromEntries(values)
}
