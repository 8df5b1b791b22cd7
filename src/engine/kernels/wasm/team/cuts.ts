/** How the kernels' calls are cut: into parts of some ten microseconds, whole panels or vectors each. */
import type {Cut} from './board'

/** Columns of a packed panel, as in the assembly. */
const panel = 8
/** Multiplications in a part. */
const products = 400_000
/** Numbers in a part of what goes over whole tensors. */
const numbers = 16_384

/** C's columns, for `gemmNN`, `gemmNT` and `gemmTN`; `bRow` is how far apart B's columns lie in bytes. */
export function byColumns(m: number, k: number, bRow: number, bias: boolean): Cut {
  const grain = panel * Math.ceil(products / (panel * m * k))
  const moves = [[4, bRow] as const, [5, 4] as const]
  return {count: 1, grain, moves: bias ? [...moves, [6, 4]] : moves, room: 8}
}

/** Numbers of tensors that lie at the first `places` arguments, with their number after them. */
export function byNumbers(places: number): Cut {
  const moves = Array.from({length: places}, (_, i) => [i, 4] as const)
  return {count: places, grain: numbers, moves, room: -1}
}

/** Images of a batch: `image` numbers each at the first argument, `output` at the eleventh. */
export function byImages(image: number, output: number, taps: number, filters: number): Cut {
  const grain = Math.max(1, Math.ceil(products / ((output / filters) * taps * filters)))
  const moves = [[0, 4 * image] as const, [10, 4 * output] as const]
  return {count: 1, grain, moves, room: 16}
}
