/** How the kernels' calls are cut: into parts of some ten microseconds, whole panels or vectors each. */
import type {Partition} from './shared-call'

/** Columns of a packed panel and rows of a tile, as in the assembly. */
const panel = 8
const tile = 4
/** Multiplications in a part, and in one of the last. */
const products = 400_000
const lastProducts = 200_000
/** Numbers in a part of what goes over whole tensors. */
const numbers = 16_384

/**
 * C's columns, for the three products; `aRow` is how far apart A's rows lie in bytes, `bColumn` B's columns. The
 * last are cut by rows too: each of those parts packs the same columns of B, which all of them could not afford.
 */
export function byColumns(
  m: number,
  n: number,
  k: number,
  aRow: number,
  bColumn: number,
  bias: boolean,
): Partition {
  const grain = panel * Math.ceil(products / (panel * m * k))
  const rows = tile * Math.ceil(lastProducts / (tile * grain * k))
  const moves = [[4, bColumn] as const, [5, 4] as const]
  return {
    ...{count: 1, grain, moves: bias ? [...moves, [6, 4]] : moves, room: 8},
    across: {count: 0, grain: rows, moves: [[3, aRow] as const, [5, 4 * n] as const]},
  }
}

/** A's rows, k numbers each, for `packRowTiles`; `tileBytes` are those of four. */
export function byRows(k: number, tileBytes: number): Partition {
  const moves = [[0, 4 * k] as const, [3, tileBytes / tile] as const]
  return {count: 2, grain: packedTogether(k), moves, room: -1}
}

/** The same where A is transposed, for `packTiles`. */
export function byTransposedRows(k: number, tileBytes: number): Partition {
  const moves = [[0, 4] as const, [4, tileBytes / tile] as const]
  return {count: 2, grain: packedTogether(k), moves, room: -1}
}

function packedTogether(k: number): number {
  return tile * Math.ceil(numbers / (tile * k))
}

/** Numbers of tensors that lie at the first `places` arguments, with their number after them. */
export function byNumbers(places: number): Partition {
  const moves = Array.from({length: places}, (_, i) => [i, 4] as const)
  return {count: places, grain: numbers, moves, room: -1}
}

/** Images of a batch: `image` numbers each at the first argument, `output` at the eleventh. */
export function byImages(image: number, output: number, taps: number, filters: number): Partition {
  const grain = Math.max(1, Math.ceil(products / ((output / filters) * taps * filters)))
  const moves = [[0, 4 * image] as const, [10, 4 * output] as const]
  return {count: 1, grain, moves, room: 16}
}
