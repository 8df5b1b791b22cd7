/** Errors level by level, until there is a curve: one question in flight, and given up for other noise at once. */
import {askingOrder, type LevelPoint} from '../maths/crossing'

/** What a curve is of. */
export interface Sweep {
  /** Another text for other nets or another kind of noise: the curve begins anew. */
  readonly subject: string
  /** Another text whenever the nets have learnt: the curve is drawn over, point by point. */
  readonly stamp: string
  /** Null where there is no answer. */
  readonly askLevel: (level: number) => Promise<Omit<LevelPoint, 'level'> | null>
}

/** While nets learn, a curve is drawn over no sooner than this after the last one: training needs the time. */
const restMs = 1500

export class LevelSweep {
  #wanted: Sweep | null = null
  #subject = ''
  #points: readonly LevelPoint[] = []
  #busy = false
  /** The last that was measured to its end. */
  #done: Sweep | null = null

  constructor(
    private readonly onPoints: (points: readonly LevelPoint[]) => void,
    private readonly rest: () => Promise<void> = () => new Promise((done) => setTimeout(done, restMs)),
  ) {}

  /** Says what is wanted from now on; null for nothing. */
  want(sweep: Sweep | null): void {
    this.#wanted = sweep
    if (sweep && sweep.subject !== this.#subject) {
      this.#subject = sweep.subject
      this.#tell([])
    }
    if (!this.#busy && sweep) void this.#work()
  }

  async #work(): Promise<void> {
    this.#busy = true
    while (this.#wanted && !isSame(this.#wanted, this.#done)) {
      if (this.#done?.subject === this.#wanted.subject) await this.rest()
      const sweep: Sweep | null = this.#wanted
      if (sweep && (await this.#measured(sweep))) this.#done = sweep
    }
    this.#busy = false
  }

  /** Whether all levels were asked while the subject stayed. */
  async #measured(sweep: Sweep): Promise<boolean> {
    for (const level of askingOrder) {
      const errors = await sweep.askLevel(level)
      if (this.#wanted?.subject !== sweep.subject) return false
      if (!errors) return true
      const others = this.#points.filter((point) => point.level !== level)
      this.#tell([...others, {level, ...errors}].sort((a, b) => a.level - b.level))
    }
    return true
  }

  #tell(points: readonly LevelPoint[]): void {
    this.#points = points
    this.onPoints(points)
  }
}

const isSame = (a: Sweep, b: Sweep | null) => a.subject === b?.subject && a.stamp === b.stamp
