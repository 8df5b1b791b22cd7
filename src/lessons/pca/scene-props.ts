/** What the lesson's figures are called, in the order in which a scene shows them. */
export type FigureName =
  | 'model-comparison'
  | 'components'
  | 'variance'
  | 'plane'
  | 'sheet'
  | 'angle'
  | 'axes'
  | 'maps'
  | 'loss'
  | 'race'
  | 'sizes'

export interface SceneProps {
  /** Shown one at a time. */
  readonly tabs?: readonly FigureName[]
  readonly show: readonly FigureName[]
  /** Shown even while a guess is awaited: it gives nothing away. */
  readonly meanwhile?: readonly FigureName[]
  /** Whether the slider of k stands above the figures. */
  readonly slider?: boolean
  /** Whether a digit of each kind stands above them, to be chosen. */
  readonly picker?: boolean
  /** Whether the errors by digit stand above the digits compared. */
  readonly bars?: boolean
  /** The runs whose angle to PCA is drawn. */
  readonly angles?: readonly LinearRun[]
  /** The runs whose loss is drawn. */
  readonly losses?: readonly LinearRun[]
}

/** Runs without bends, whose decoder spans a plane that has an angle to PCA's. */
export type LinearRun = 'line' | 'line8' | 'raw'

export type RunName = 'found' | 'dense' | 'linear' | 'small' | 'flat' | 'rigid' | 'bent' | LinearRun

/** Components asked of the engine: as far as the slider goes. */
export const mostComponents = 64
