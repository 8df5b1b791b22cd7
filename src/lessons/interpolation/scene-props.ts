/** What the lesson's figures are called, in the order in which a scene shows them. */
export type FigureName = 'pad' | 'map' | 'strips' | 'steps' | 'radius'

/** Ways from digit to digit: as chosen through the codes, straight and on the arc, by pixels, by PCA. */
export type RowName = 'code' | 'straight' | 'spherical' | 'pixels' | 'pca'

export interface SceneProps {
  readonly show: readonly FigureName[]
  /** Shown even while a guess is awaited: it gives nothing away. */
  readonly meanwhile?: readonly FigureName[]
  /** The strips, from top to bottom. */
  readonly rows: readonly RowName[]
  /** Test digits that the path goes through when the scene opens; without them it stays as it was. */
  readonly stops?: readonly number[]
  /** Whether one may choose between straight and spherical. */
  readonly ways?: boolean
  /** Whether stops can be added and taken away. */
  readonly several?: boolean
  /** What the person is asked to find, told as a milestone: a path of uneven pace, one around empty land, the arc. */
  readonly seek?: 'uneven' | 'around' | 'arc'
  /** Whether one may choose a net with a longer code. */
  readonly wide?: boolean
}

/** The lesson's runs, by the size of their code. */
export const sizes = {two: 2, eight: 8, thirtytwo: 32} as const

export type RunName = keyof typeof sizes

/** A 0 and a 1 among the test digits, far from each other: what the questions about paths are asked of. */
export const zeroToOne: readonly [number, number] = [311, 14]

/** Every how many frames of a path a strip has a picture. */
export const every = 6

/** Frames of each leg: the strips have about eleven pictures, however many stops there are. */
export const framesPerLeg = (legs: number): number => every * Math.max(2, Math.round(10 / Math.max(1, legs)))

/** Of the codes of all frames, those of the pictures in a strip. @param codes `[n, size]` */
export const pictured = (codes: Float32Array, size: number): Float32Array =>
  codes.filter((_, at) => Math.floor(at / size) % every === 0)
