import type {Status} from '../contract/status'

/** The figures that the training status tells. */
export type StatusFigures = Pick<
  Status,
  'epoch' | 'step' | 'trainLoss' | 'testLoss' | 'imagesPerSecond' | 'backend'
>
