import {at32, wordAt} from '../../maths/arrays'

/** Finds the nearest of many points: the points of each cell of a grid, one cell after another. */
export class PointGrid {
  readonly #points: Float32Array
  readonly #side: number
  readonly #x0: number
  readonly #y0: number
  readonly #cellWidth: number
  readonly #cellHeight: number
  /** Points of cell c are `#order[#start[c]]` up to `#order[#start[c + 1]]`. */
  readonly #start: Uint32Array
  readonly #order: Uint32Array

  /** @param points `[n, 2]`; taken as it is, not copied. A counting sort: a fraction of a millisecond for 10,000. */
  constructor(points: Float32Array) {
    this.#points = points
    this.#side = Math.max(1, Math.min(256, Math.round(Math.sqrt(points.length / 4))))
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [at32(points, i), at32(points, i + 1)]
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
    this.#x0 = Number.isFinite(x0) ? x0 : 0
    this.#y0 = Number.isFinite(y0) ? y0 : 0
    this.#cellWidth = (x1 - x0) / this.#side || 1
    this.#cellHeight = (y1 - y0) / this.#side || 1
    this.#start = new Uint32Array(this.#side ** 2 + 1)
    this.#order = new Uint32Array(points.length / 2)
    this.#sort()
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#side - 1, Math.trunc((x - this.#x0) / this.#cellWidth) || 0))
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#side - 1, Math.trunc((y - this.#y0) / this.#cellHeight) || 0))
  }

  #sort(): void {
    const [points, start] = [this.#points, this.#start]
    const cells = new Uint32Array(points.length / 2)
    for (let i = 0; i < cells.length; i++) {
      const cell = this.#row(at32(points, 2 * i + 1)) * this.#side + this.#column(at32(points, 2 * i))
      cells[i] = cell
      start[cell + 1] = wordAt(start, cell + 1) + 1
    }
    for (let c = 1; c < start.length; c++) start[c] = wordAt(start, c) + wordAt(start, c - 1)
    const next = start.slice()
    for (let i = 0; i < cells.length; i++) {
      const cell = wordAt(cells, i)
      const place = wordAt(next, cell)
      this.#order[place] = i
      next[cell] = place + 1
    }
  }

  /** Index of the point nearest to (x, y) and not further than `within`, of those accepted; null if there is none. */
  nearest(x: number, y: number, within = Infinity, accept?: (index: number) => boolean): number | null {
    const cell = Math.min(this.#cellWidth, this.#cellHeight)
    const [column, row] = [this.#column(x), this.#row(y)]
    let best: number | null = null
    let bestSquare = within * within
    for (let ring = 0; ring <= this.#side; ring++) {
      // Every cell of this ring is at least ring − 1 cells away.
      if (ring > 0 && ((ring - 1) * cell) ** 2 > bestSquare) break
      this.#visitRing(column, row, ring, (index) => {
        const dx = at32(this.#points, 2 * index) - x
        const dy = at32(this.#points, 2 * index + 1) - y
        const square = dx * dx + dy * dy
        if (square > bestSquare || (accept && !accept(index))) return
        bestSquare = square
        best = index
      })
    }
    return best
  }

  #visitRing(column: number, row: number, ring: number, visit: (index: number) => void): void {
    const last = this.#side - 1
    for (let r = Math.max(0, row - ring); r <= Math.min(last, row + ring); r++) {
      const whole = r === row - ring || r === row + ring
      const stride = whole ? 1 : Math.max(1, 2 * ring)
      for (let c = column - ring; c <= column + ring; c += stride) {
        if (c < 0 || c > last) continue
        const cell = r * this.#side + c
        for (let i = wordAt(this.#start, cell); i < wordAt(this.#start, cell + 1); i++)
          visit(wordAt(this.#order, i))
      }
    }
  }
}

/**
 * The next point from a point in a direction (a unit step: (1, 0), (0, −1), …): near, and not far off to the side.
 * @returns null where nothing lies that way within 45° either side
 */
export function nextPoint(points: Float32Array, from: number, dx: number, dy: number): number | null {
  const [x, y] = [at32(points, 2 * from), at32(points, 2 * from + 1)]
  let [best, bestCost]: [number | null, number] = [null, Infinity]
  for (let i = 0; i < points.length / 2; i++) {
    const [ax, ay] = [at32(points, 2 * i) - x, at32(points, 2 * i + 1) - y]
    const along = ax * dx + ay * dy
    const aside = Math.abs(ax * dy - ay * dx)
    const cost = along + 2 * aside
    if (along <= 0 || aside > along || cost >= bestCost) continue
    best = i
    bestCost = cost
  }
  return best
}
