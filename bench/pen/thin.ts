/** Scanned digits back to the lines that a pen drew: enlarged, then thinned to lines of one sample's width. */
import {side} from '../../src/contract/data'

/** Samples to a pixel along each axis. */
export const scale = 4
export const fineSide = side * scale

/** Where there is ink: `[112²]` of 0 and 1, from an image `[784]` of 0 to 255, interpolated between its pixels. */
export function inked(image: ArrayLike<number>): Uint8Array {
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || row >= side || column >= side ? 0 : (image[row * side + column] ?? 0)
  return Uint8Array.from({length: fineSide ** 2}, (_, sample) => {
    const [y, x] = [Math.floor(sample / fineSide), sample % fineSide].map((i) => (i + 0.5) / scale - 0.5)
    const [row, column] = [Math.floor(y ?? 0), Math.floor(x ?? 0)]
    const [down, right] = [(y ?? 0) - row, (x ?? 0) - column]
    const upper = at(row, column) * (1 - right) + at(row, column + 1) * right
    const lower = at(row + 1, column) * (1 - right) + at(row + 1, column + 1) * right
    return upper * (1 - down) + lower * down >= 127.5 ? 1 : 0
  })
}

/** The eight samples around one, clockwise from the one above. */
export const around = [
  -fineSide,
  -fineSide + 1,
  1,
  fineSide + 1,
  fineSide,
  fineSide - 1,
  -1,
  -fineSide - 1,
] as const

/** Thins ink to its middle lines (Zhang and Suen 1984): samples go, from both sides in turn, until none can. */
export function thinned(ink: Uint8Array): Uint8Array {
  const lines = ink.slice()
  for (let gone = 1; gone > 0; ) {
    gone = 0
    for (const turn of [0, 1] as const) {
      const removable = samplesOf(lines).filter((sample) => canGo(lines, sample, turn))
      for (const sample of removable) lines[sample] = 0
      gone += removable.length
    }
  }
  return lines
}

/** Samples with ink, in reading order. */
export function samplesOf(ink: Uint8Array): number[] {
  return [...ink.keys()].filter((sample) => ink[sample] === 1)
}

function canGo(ink: Uint8Array, sample: number, turn: 0 | 1): boolean {
  const near = around.map((step) => ink[sample + step] ?? 0)
  const count = near.reduce((sum, one) => sum + one, 0)
  const entries = near.filter((one, i) => one === 0 && near[(i + 1) % 8] === 1).length
  if (count < 2 || count > 6 || entries !== 1) return false
  const all = (...places: readonly number[]) => places.every((place) => near[place] === 1)
  return turn === 0 ? !all(0, 2, 4) && !all(2, 4, 6) : !all(0, 2, 6) && !all(0, 4, 6)
}
