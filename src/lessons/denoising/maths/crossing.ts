/** Curves of error over noise level, and where one overtakes the other. */
export interface LevelPoint {
  readonly level: number
  readonly plain: number
  readonly denoising: number
  /** The error of the noisy digits themselves. */
  readonly untouched: number
}

/** So many levels make a curve: 0, 0.05, … 1. */
export const levels: readonly number[] = Array.from({length: 21}, (_, i) => i / 20)

/** The levels in the order in which they are asked: a coarse curve first, and what lies between then. */
export const askingOrder: readonly number[] = [
  ...levels.filter((_, i) => i % 4 === 2),
  ...levels.filter((_, i) => i % 4 === 0),
  ...levels.filter((_, i) => i % 2 === 1),
]

/**
 * The lowest level from which on the denoising net makes the smaller error, straight between the points; null where
 * it never does, or does from the first point on. Points ascend in level.
 */
export function crossing(points: readonly LevelPoint[]): number | null {
  for (let i = 1; i < points.length; i++) {
    const [before, after] = [points[i - 1], points[i]]
    if (!before || !after) continue
    const [ahead, behind] = [before.plain - before.denoising, after.plain - after.denoising]
    if (ahead < 0 && behind >= 0)
      return before.level + ((after.level - before.level) * -ahead) / (behind - ahead)
  }
  return null
}

/** A guess of the crossing, scored: 1 for the very level, 0 for half the scale off or more. */
export const scoreLevel = (guess: number, truth: number): number =>
  Math.max(0, 1 - 2 * Math.abs(guess - truth))
