/** What the lesson's figures are called, in the order in which a scene shows them. */
export type FigureName =
  | 'hourglass'
  | 'digits'
  | 'map'
  | 'decoder'
  | 'neighbours'
  | 'nearby'
  | 'bounds'
  | 'pad'
  | 'timeline'
  | 'loss'
  | 'line'
  | 'sizes'
  | 'space'
  | 'error'

export interface SceneProps {
  readonly show: readonly FigureName[]
  /** Shown one at a time, beside the others. */
  readonly tabs?: readonly FigureName[]
  /** Shown even while a guess is awaited: it gives nothing away. */
  readonly meanwhile?: readonly FigureName[]
  /** A pad beside a map, a map beside others, small over large; else one below the other. */
  readonly layout?: 'beside' | 'columns' | 'over'
  /** Whether the decoder's point can be dragged. */
  readonly drag?: boolean
}

/** The runs that differ in the size of their code. */
export const sizes = {one: 1, two: 2, three: 3, eight: 8, thirtytwo: 32} as const

export const sizeNames = [
  'one',
  'two',
  'three',
  'eight',
  'thirtytwo',
] as const satisfies readonly (keyof typeof sizes)[]

/** `bounded` and `fan`: two numbers with bounds and without, which nobody trains here. */
export type RunName = keyof typeof sizes | 'bounded' | 'fan'
