/** A training kept as records, so that one that took a second can be gone through at leisure. */

/** Something as it was at a step. */
export interface StepRecord {
  readonly step: number
}

/** More than these, and every second one is let go. */
const most = 240

/**
 * The records with one more. What comes at or before the last step begins them anew: the run was rewound,
 * or goes another way from there.
 */
export function withRecord<R extends StepRecord>(records: readonly R[], record: R): readonly R[] {
  const before = records.filter(({step}) => step < record.step)
  const thinned = before.length >= most ? before.filter((_, i) => i % 2 === 0) : before
  return [...thinned, record]
}

/** The record nearest to a step; null where there are none. */
export function recordAt<R extends StepRecord>(records: readonly R[], step: number): R | null {
  let best: R | null = null
  for (const record of records)
    if (best === null || Math.abs(record.step - step) < Math.abs(best.step - step)) best = record
  return best
}
