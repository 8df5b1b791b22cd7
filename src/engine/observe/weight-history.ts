import type {NamedArray} from '../../contract/checkpoint'
import type {TrainingMoment} from '../../contract/engine'
import {fromHalf, toHalf} from '../../maths/half'
import {type Layout, weightCount} from '../../variants/layout'
import {named} from '../parts/weights'

/** Thinned out to half when there are so many, or when they fill so many bytes. */
const most = 250
const mostBytes = 96e6

interface Kept {
  readonly moment: TrainingMoment
  readonly halves: readonly Uint16Array[]
}

/**
 * Weights at moments of a training, evenly spread over its steps so far: one every so many steps, and when there are too
 * many, every other one is dropped and the distance doubled. Weights are kept in 16 bits.
 */
export class WeightHistory {
  #kept: Kept[] = []
  #distance = 1
  readonly #most: number

  constructor(private readonly layout: Layout) {
    this.#most = Math.max(4, Math.min(most, Math.floor(mostBytes / (2 * weightCount(layout)))))
  }

  /** Whether the weights of this step are wanted. */
  due(step: number): boolean {
    const last = this.#kept.at(-1)
    return last === undefined || step >= last.moment.step + this.#distance
  }

  /** Keeps the weights, in the layout's order. */
  keep(moment: TrainingMoment, weights: readonly Float32Array[]): void {
    this.#kept.push({moment, halves: weights.map(toHalf)})
    if (this.#kept.length < this.#most) return
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0)
    this.#distance = this.#spacing()
  }

  /** Forgets what lies after a step. */
  truncate(step: number): void {
    this.#kept = this.#kept.filter(({moment}) => moment.step <= step)
    if (this.#kept.length < 2) this.#distance = 1
  }

  get list(): readonly TrainingMoment[] {
    return this.#kept.map(({moment}) => moment)
  }

  /** The moment nearest to a step; null where none is kept. */
  at(step: number): {readonly moment: TrainingMoment; readonly weights: NamedArray[]} | null {
    const far = ({moment}: Kept) => Math.abs(moment.step - step)
    const [first, ...rest] = this.#kept
    if (!first) return null
    const kept = rest.reduce((best, one) => (far(one) < far(best) ? one : best), first)
    return {moment: kept.moment, weights: named(this.layout, kept.halves.map(fromHalf))}
  }

  /** The mean distance of what is kept; where reads are seldom it is more than was asked for. */
  #spacing(): number {
    const [first, last] = [this.#kept[0], this.#kept.at(-1)]
    if (!first || !last) return 1
    return Math.max(1, Math.round((last.moment.step - first.moment.step) / (this.#kept.length - 1)))
  }
}
