import type {History} from '../../contract/status'

/** The loss as it went; it grows, and tells what is new since it was last asked. */
export class LossHistory {
  readonly #train: {step: number; loss: number}[] = []
  readonly #test: {step: number; loss: number; mse: number}[] = []
  #told = {train: 0, test: 0, reset: true}

  addTrain(step: number, loss: number): void {
    this.#train.push({step, loss})
  }

  /** Test figures of a step; those that come after a later step's are left out. */
  addTest(step: number, loss: number, mse: number): void {
    if (step > (this.lastTest?.step ?? -1)) this.#test.push({step, loss, mse})
  }

  get lastTest(): {readonly step: number; readonly loss: number; readonly mse: number} | null {
    return this.#test.at(-1) ?? null
  }

  /** Mean of the losses of the last `count` steps; null before the first. */
  meanTrain(count: number): number | null {
    const last = this.#train.slice(-Math.max(1, count))
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
    this.#told = {train: 0, test: 0, reset: true}
  }

  clear(): void {
    this.truncate(-1)
  }

  load(history: History): void {
    this.clear()
    history.trainStep.forEach((step, i) => {
      this.addTrain(step, history.trainLoss[i] ?? Number.NaN)
    })
    history.testStep.forEach((step, i) => {
      this.addTest(step, history.testLoss[i] ?? Number.NaN, history.testMse[i] ?? Number.NaN)
    })
  }

  whole(): History {
    return toHistory(this.#train, this.#test)
  }

  /** What came since the last call; `reset` says that it begins anew and `added` is all there is. */
  takeUnsent(): {readonly added: History; readonly reset: boolean} {
    const {train, test, reset} = this.#told
    this.#told = {train: this.#train.length, test: this.#test.length, reset: false}
    return {added: toHistory(this.#train.slice(train), this.#test.slice(test)), reset}
  }
}

function toHistory(
  train: readonly {step: number; loss: number}[],
  test: readonly {step: number; loss: number; mse: number}[],
): History {
  return {
    trainStep: train.map(({step}) => step),
    trainLoss: train.map(({loss}) => loss),
    testStep: test.map(({step}) => step),
    testLoss: test.map(({loss}) => loss),
    testMse: test.map(({mse}) => mse),
  }
}
