/** What land a path crosses: which test digit is nearest to each of its codes, and how lonely it is there. */
import {at, at64, row, rows} from '../../../maths/arrays'
import {distanceOf} from '../../../maths/interpolation'
import {nearest} from '../../../maths/neighbours'

/** Codes of known digits. */
export interface Settlers {
  /** `[n, size]`. */
  readonly codes: Float32Array
  readonly size: number
  /** `[n]`, 0 to 9. */
  readonly labels: Uint8Array
}

export interface Land {
  /** The nearest digit's label. */
  readonly label: number
  /** Distance of its code. */
  readonly distance: number
}

/** The land at each of the codes `[m, size]`. */
export function landAlong({codes, size, labels}: Settlers, path: Float32Array): Land[] {
  return rows(path, size).map((code) => {
    const [found] = nearest(codes, size, code, 1)
    if (!found) return {label: 0, distance: Infinity}
    return {label: at(labels, found.index), distance: Math.sqrt(found.squaredDistance)}
  })
}

/** How many digits are asked how far their nearest neighbour is. */
const asked = 100

/** The distance to the nearest neighbour that 95 of 100 digits do not exceed: beyond it lies empty land. */
export function loneliness({codes, size}: Settlers): number {
  const count = codes.length / size
  const stride = Math.max(1, Math.floor(count / asked))
  const distances: number[] = []
  for (let i = 0; i < count && distances.length < asked; i += stride) {
    const own = row(codes, i, size)
    const other = nearest(codes, size, own, 2).find(({index}) => index !== i)
    if (other) distances.push(Math.sqrt(other.squaredDistance))
  }
  return quantile(distances, 0.95)
}

/** Distances of the codes from a centre, shortest first. */
export const radiiOf = ({codes, size}: Settlers, centre: ArrayLike<number>): Float32Array =>
  Float32Array.from(rows(codes, size), (code) => distanceOf(code, centre)).sort()

/** The value that this share of them does not exceed; 0 of none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  if (sorted.length === 0) return 0
  return at64(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)))
}

/** Labels as one walks over them: 4, 4, 9, 9, 4 becomes 4, 9, 4. */
export const crossed = (labels: readonly number[]): number[] =>
  labels.filter((label, i) => i === 0 || label !== labels[i - 1])
