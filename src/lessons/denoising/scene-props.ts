import type {Corruption} from '../../contract/model'

/** What the lesson's figures are called, in the order in which a scene shows them. */
export type FigureName = 'digits' | 'drawing' | 'loss' | 'levels' | 'codes' | 'arrows'

export interface SceneProps {
  readonly show: readonly FigureName[]
  /** The noise that the scene begins with; without it, that of the scene before. */
  readonly noise?: Corruption
  /** Whether the nets' answers are held back: only the noisy digits are shown. */
  readonly noiseAlone?: boolean
  /** Which two nets are compared; `best` are those trained here, or the shipped ones until then. */
  readonly pair: 'best' | 'wide' | 'two'
}

export type RunName =
  | 'plain'
  | 'denoising'
  | 'widePlain'
  | 'wideDenoising'
  | 'twoPlain'
  | 'twoDenoising'
  | 'toyPlain'
  | 'toyDenoising'

/** What the shipped denoising net was trained on, and what the lesson trains on by default. */
export const trainedOn: Corruption = {kind: 'gaussian', level: 0.5}

/** The same for the points in space. */
export const toyNoise: Corruption = {kind: 'gaussian', level: 0.3}
