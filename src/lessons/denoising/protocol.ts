/** What the page asks of this lesson's analysis, and what it is answered. */
import {
  array,
  type InferOutput,
  instance,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot'
import {oneOfEach} from '../../contract/data'
import {corruptionKinds} from '../../contract/model'

/** The test digits that errors are averaged over: the first so many. */
export const errorDigits = 400

/** How often one digit is corrupted to see where its codes fall. */
export const corruptions = 50

/** The clean test digits among which they are seen: the first so many. */
export const cloudDigits = 2000

/** The test digits that the spread between digits is measured on. */
export const spreadDigits: readonly number[] = [...oneOfEach, ...Array.from({length: 30}, (_, i) => 20 + i)]

const noise = {
  kind: picklist(corruptionKinds),
  level: pipe(number(), minValue(0), maxValue(1)),
  /** Seeds the noise: another one draws it anew. */
  seed: pipe(number(), integer()),
}

export const question = variant('ask', [
  /** The error of each run for noisy digits, against the clean ones. */
  object({ask: literal('errors'), runs: pipe(array(string()), maxLength(8)), ...noise}),
  /** Where many corruptions of one test digit fall in the code of a run. */
  object({
    ask: literal('codes'),
    run: string(),
    /** Another one whenever the run has learnt: what is known of its codes is kept as long as it stays. */
    stamp: string(),
    index: pipe(number(), integer(), minValue(0), maxValue(9999)),
    ...noise,
  }),
  /** The points near a curved sheet that the toys learn from. */
  object({ask: literal('sheet')}),
])

export type Question = InferOutput<typeof question>

export const errorsAnswer = object({
  /** Mean squared error per pixel for each run, in the order asked. */
  errors: array(number()),
  /** That of the noisy digits themselves: what doing nothing would cost. */
  untouched: number(),
})

export const codesAnswer = object({
  /** `[cloudDigits, 2]`: clean test digits along the two principal axes of their codes. */
  cloud: instance(Float32Array),
  /** `[corruptions, 2]`: the corrupted digit on the same axes; `[2]`: the clean one. */
  corrupted: instance(Float32Array),
  clean: instance(Float32Array),
  /** `[10 · corruptions, 2]`: one digit of each kind, corrupted as often. */
  others: instance(Float32Array),
  /** `[corruptions, 784]`: what the decoder makes of each corruption. */
  reconstructions: instance(Float32Array),
  /**
   * How far one digit's corrupted codes lie about their middle, over how far the middles of different digits,
   * corrupted alike, lie about theirs: 0 is one place for each digit, 1 is all in one heap.
   */
  spread: number(),
  /** The same for an average digit. */
  meanSpread: number(),
})

/** The test points, `[n, 3]`. */
export const sheetAnswer = object({points: instance(Float32Array)})

export type ErrorsAnswer = InferOutput<typeof errorsAnswer>
export type CodesAnswer = InferOutput<typeof codesAnswer>
export type SheetAnswer = InferOutput<typeof sheetAnswer>
