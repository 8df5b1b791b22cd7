/** One line of the pen in the pad's unit square, y downwards: x0, y0, x1, y1, … */
export type Stroke = readonly number[]

/** Steps an arrow key moves the pen by: the width of one MNIST pixel. */
export const keyStep = 1 / 28

/** The strokes with one point more at the end of the last. Points closer than a screen pixel add nothing. */
export function extended(strokes: readonly Stroke[], x: number, y: number): readonly Stroke[] {
  const last = strokes.at(-1) ?? []
  const [lastX, lastY] = last.slice(-2)
  if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < 0.002) return strokes
  return [...strokes.slice(0, -1), [...last, x, y]]
}

export const begun = (strokes: readonly Stroke[], x: number, y: number): readonly Stroke[] => [
  ...strokes,
  [x, y],
]

export const undone = (strokes: readonly Stroke[]): readonly Stroke[] => strokes.slice(0, -1)

export const clamped = (value: number): number => Math.min(1, Math.max(0, value))
