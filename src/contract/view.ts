/** Which numbers of a code become the axes of the map. */
export type CodeView =
  | {readonly kind: 'dimensions'; readonly dimensions: readonly number[]}
  /** The codes' own principal axes. */
  | {readonly kind: 'principal'; readonly axes: 2 | 3}

/** What a person may look at: a test digit by its index, or an image of their own. */
export type Subject =
  | {readonly kind: 'test'; readonly index: number}
  | {readonly kind: 'image'; readonly pixels: Float32Array}

/** A grid of points of the map whose decoded images are wanted. */
export interface DecodedGridRequest {
  /** `[x0, x1]` and `[y0, y1]` in map units. */
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly columns: number
  readonly rows: number
}

/**
 * What is looked at in a net beside the map and the strip; the trace of the same name answers it, in every snapshot.
 * Of traversals, `count` dimensions are shown, those that carry most first.
 */
export type Probe =
  /** One example's way through the net. */
  | {readonly kind: 'example'; readonly subject: Subject}
  /** Decoded draws: from the prior N(0, I), or from a normal distribution fitted to the codes of the test examples. */
  | {
      readonly kind: 'samples'
      readonly count: number
      readonly seed: number
      readonly from: 'prior' | 'fitted'
    }
  /** Each dimension of the subject's code moved from −3 to +3 standard deviations, the others held. */
  | {readonly kind: 'traversals'; readonly subject: Subject; readonly count: number; readonly steps: number}
  /** The weights of a layer, named `encoder/0`. */
  | {readonly kind: 'weights'; readonly layer: string}
  /** How often the numbers of a code have which value, over all test examples. */
  | {readonly kind: 'activity'; readonly bins: number}

/** What the page shows of a run; every snapshot answers just this. */
export interface Watch {
  readonly view: CodeView
  /** Test digits whose reconstructions are shown, by index. */
  readonly strip: readonly number[]
  readonly decodedGrid: DecodedGridRequest | null
  /** By names that the page chooses. */
  readonly probes: Readonly<Record<string, Probe>>
}
