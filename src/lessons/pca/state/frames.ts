/** A training kept as frames, so that one that took a second can be gone through at leisure. */

/** Something as it was at a step. */
export interface Frame {
  readonly step: number
}

/** More than these, and every second one is let go. */
const most = 240

/**
 * The frames with one more. What comes at or before the last step begins the film anew: the run was rewound,
 * or goes another way from there.
 */
export function withFrame<F extends Frame>(frames: readonly F[], frame: F): readonly F[] {
  const before = frames.filter(({step}) => step < frame.step)
  const thinned = before.length >= most ? before.filter((_, i) => i % 2 === 0) : before
  return [...thinned, frame]
}

/** The frame nearest to a step; null where there are none. */
export function frameAt<F extends Frame>(frames: readonly F[], step: number): F | null {
  let best: F | null = null
  for (const frame of frames)
    if (best === null || Math.abs(frame.step - step) < Math.abs(best.step - step)) best = frame
  return best
}
