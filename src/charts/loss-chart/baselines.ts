import type {Baselines} from '../../contract/engine'
import type {ReconstructionLoss} from '../../contract/model'
import type {LossWords} from './LossChart.words'

/** What a loss has to beat, drawn as a level line. */
export interface BaselineLine {
  readonly key: 'black' | 'mean' | 'pca'
  readonly label: string
  readonly value: number
}

/** The baselines that are measured as the loss is; cross-entropy has only the mean image's. Highest first. */
export function baselineLines(
  baselines: Baselines | null,
  loss: ReconstructionLoss,
  codeSize: number,
  text: LossWords,
): BaselineLine[] {
  if (!baselines) return []
  if (loss === 'bce') return [{key: 'mean', label: text.meanImage, value: baselines.meanImageBce}]
  const pca = baselines.pcaMse[Math.min(codeSize, 784)]
  return [
    {key: 'black' as const, label: text.black, value: baselines.blackMse},
    {key: 'mean' as const, label: text.meanImage, value: baselines.meanImageMse},
    ...(pca === undefined || codeSize > 784
      ? []
      : [{key: 'pca' as const, label: text.pca(codeSize), value: pca}]),
  ].sort((a, b) => b.value - a.value)
}
