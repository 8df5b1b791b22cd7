/** Which numbers of a code become the axes of the map. */
export type CodeView =
  | {readonly kind: 'dimensions'; readonly dimensions: readonly number[]}
  /** The codes' own principal axes. */
  | {readonly kind: 'principal'; readonly axes: 2 | 3}

/** What a person may look at: a test digit by its index, or an image of their own. */
export type Subject =
  | {readonly kind: 'test'; readonly index: number}
  | {readonly kind: 'image'; readonly pixels: Float32Array}

/** A drawing kept on the map while training goes on. */
export interface Pin {
  readonly id: string
  /** `[784]`, 0 to 1. */
  readonly pixels: Float32Array
}

/** A grid of points of the map whose decoded images are wanted. */
export interface DecodedGridRequest {
  /** `[x0, x1]` and `[y0, y1]` in map units. */
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly columns: number
  readonly rows: number
}

/** What the page shows of a run; every snapshot answers just this. */
export interface Watch {
  readonly view: CodeView
  /** Test digits whose reconstructions are shown, by index. */
  readonly strip: readonly number[]
  /** The digit that travels through the hourglass. */
  readonly subject: Subject | null
  readonly pins: readonly Pin[]
  readonly decodedGrid: DecodedGridRequest | null
}
