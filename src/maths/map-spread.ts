/** How well a map uses its paper: figures that tell a map one can read from one that is crowded. */
import {at, at32, byteAt} from './arrays'
import {mean, quantiles} from './statistics'

interface Frame {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Cells a side in which dots are counted. */
const cells = 50

/** The least share of the frame's area, counted in small cells, that holds half of the points `[n, 2]`. */
export function areaOfHalf(points: Float32Array, frame: Frame): number {
  const counts = new Uint32Array(cells * cells)
  const cellOf = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(cells - 1, Math.max(0, Math.floor((cells * (value - low)) / (high - low))))
  for (let i = 0; i < points.length; i += 2) {
    const cell = cells * cellOf(at32(points, i + 1), frame.y) + cellOf(at32(points, i), frame.x)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  let [held, needed] = [0, 0]
  for (const count of counts.sort().reverse()) {
    if (held >= points.length / 4) break
    held += count
    needed++
  }
  return needed / counts.length
}

/** The mean distance of two digits' medians, `points` `[n, 2]` with their labels `[n]`, in widths of the frame. */
export function distanceOfMedians(points: Float32Array, labels: Uint8Array, frame: Frame): number {
  const medians = Array.from({length: 10}, (_, digit) => {
    const own = Array.from(labels.keys()).filter((i) => byteAt(labels, i) === digit)
    return [0, 1].map((axis) =>
      at(
        quantiles(
          own.map((i) => at32(points, 2 * i + axis)),
          [0.5],
        ),
        0,
      ),
    )
  })
  const width = frame.x[1] - frame.x[0]
  const height = frame.y[1] - frame.y[0]
  const distances = medians.flatMap(([ax = 0, ay = 0], i) =>
    medians.slice(0, i).map(([bx = 0, by = 0]) => Math.hypot((ax - bx) / width, (ay - by) / height)),
  )
  return mean(distances)
}
