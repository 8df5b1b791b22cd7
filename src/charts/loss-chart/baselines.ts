import type {Baselines} from '../../contract/engine'
import type {LossWords} from './LossChart.words'
import type {Stretch} from './loss-domain'
import type {PhaseSpan} from './phases'
import type {ChartTerm, LossRun, Quantity} from './quantities'

/** What a loss has to beat, or cannot fall below, drawn as a level line. */
export interface BaselineLine {
  readonly key: 'black' | 'mean' | 'pca' | 'entropy' | 'wanted'
  readonly label: string
  readonly value: number
  /** The steps of which it holds; all of them where it says none. */
  readonly spans?: readonly Stretch[]
}

const pixels = 784

/** The baselines that are measured as the quantity is. Highest first. */
export function baselineLines(
  baselines: Baselines | null,
  run: LossRun,
  quantity: Quantity,
  weighted: boolean,
  spans: readonly PhaseSpan[],
  text: LossWords,
): BaselineLine[] {
  if (quantity.kind === 'figure' && quantity.name in run.wanted)
    return [{key: 'wanted', label: text.wanted, value: run.wanted[quantity.name] ?? 0}]
  if (!baselines) return []
  return linesOf(baselines, run, quantity, weighted, text)
    .flatMap((line) => holding(line, quantity, spans))
    .sort((a, b) => b.value - a.value)
}

function linesOf(
  baselines: Baselines,
  run: LossRun,
  quantity: Quantity,
  weighted: boolean,
  text: LossWords,
): BaselineLine[] {
  if (quantity.kind === 'error') return errorLines(baselines, run.codeSize, 1, text.pca, text)
  const [first, ...others] = run.terms
  const term = quantity.kind === 'term' ? run.terms.find(({name}) => name === quantity.name) : first
  if (!term) return []
  const counts = quantity.kind === 'loss' || weighted ? constantWeight(term) : 1
  if (quantity.kind === 'figure')
    return quantity.name === 'negativeElbo' ? entropyLines(baselines, term, 1, text) : []
  const lines = termLines(baselines, run, term, counts, text)
  // Whoever ignores the code pays no penalty: the mean image holds for the whole loss, what PCA reaches does not.
  const alone = quantity.kind === 'term' || others.length === 0
  return alone ? lines : lines.filter(({key}) => key === 'mean' || key === 'entropy')
}

function termLines(
  baselines: Baselines,
  {codeSize, noise}: LossRun,
  term: ChartTerm,
  weight: number,
  text: LossWords,
): BaselineLine[] {
  const scale = weight * (term.per === 'pixel' ? 1 : pixels)
  if (term.measure === 'squared error') {
    // PCA was given clean digits: it has not been through what this loss has.
    return errorLines(baselines, codeSize, scale, noise ? text.pcaClean : text.pca, text)
  }
  return entropyLines(baselines, term, scale / (term.per === 'pixel' ? 1 : pixels), text)
}

function errorLines(
  baselines: Baselines,
  codeSize: number,
  scale: number,
  pcaLabel: LossWords['pca'],
  text: LossWords,
): BaselineLine[] {
  const pca = codeSize <= pixels ? baselines.pcaMse[codeSize] : undefined
  return [
    {key: 'black', label: text.black, value: scale * baselines.blackMse},
    {key: 'mean', label: text.meanImage, value: scale * baselines.meanImageMse},
    ...(pca === undefined ? [] : [{key: 'pca' as const, label: pcaLabel(codeSize), value: scale * pca}]),
  ]
}

function entropyLines(
  baselines: Baselines,
  term: ChartTerm,
  weight: number,
  text: LossWords,
): BaselineLine[] {
  if (term.measure !== 'cross-entropy') return []
  const scale = weight * (term.per === 'pixel' ? 1 : pixels)
  return [
    {key: 'mean', label: text.meanImage, value: scale * baselines.meanImageBce},
    {key: 'entropy', label: text.entropy, value: scale * baselines.pixelEntropy},
  ]
}

/** The weight of a term whose weight stands still, as those of reconstructions do. */
const constantWeight = (term: ChartTerm): number => term.weightAt(Number.POSITIVE_INFINITY)

/** Of which phases a line holds: a loss of inner layers is not measured in pixels, and PCA's code is the last phase's. */
function holding(line: BaselineLine, quantity: Quantity, phases: readonly PhaseSpan[]): BaselineLine[] {
  if (phases.length < 2) return [line]
  const last = phases.slice(-1)
  const whole = line.key === 'pca' ? last : phases
  const held = quantity.kind === 'loss' ? whole.filter(({ofPixels}) => ofPixels) : whole
  return held.length === 0 ? [] : [{...line, spans: held.map(({span}) => span)}]
}
