/** How a run stands, as the status line tells it. */
import {isInNats, words as lossWords} from '../charts/loss-chart/LossChart.words'
import {lossTitle} from '../charts/loss-chart/told'
import {lossFigure} from '../charts/parts/format'
import type {NamedLossTerm} from '../contract/description'
import type {RunSpec} from '../contract/spec'
import {lossSteps, type Status} from '../contract/status'
import type {Language} from '../contract/words'
import type {Messages} from '../messages'
import {phaseName, type StatusFigures} from '../messages/values'
import {describeSpec} from '../variants/spec'

/** The figures of a status, its losses in their own unit. */
export function statusFigures(
  status: Status,
  spec: RunSpec,
  {phases, nats}: Pick<Messages['engine'], 'phases' | 'nats'>,
): StatusFigures {
  const {epoch, step, phase, trainLoss, testLoss, imagesPerSecond, backend} = status
  const scheduled = describeSpec(spec).phases.filter(({epochs}) => epochs > 0)
  const {per, inNats} = lossUnit(scheduled[phase.index]?.terms ?? [])
  return {
    epoch,
    step,
    phase: phase.count > 1 ? {name: phaseName(phases, phase), epoch: phase.epoch} : null,
    train: lossFigure(trainLoss, per),
    test: `${lossFigure(testLoss, per)}${inNats && testLoss !== null ? ` ${nats}` : ''}`,
    imagesPerSecond,
    backend,
  }
}

/** What the figures of a status are measured on, over what and in which unit. */
export function statusHelp(
  {phase}: Pick<Status, 'phase'>,
  spec: RunSpec,
  words: Pick<Messages['engine'], 'statusHelp'>,
  language: Language,
): string {
  const {phases, corruption} = describeSpec(spec)
  const terms = phases.filter(({epochs}) => epochs > 0)[phase.index]?.terms ?? []
  return words.statusHelp(lossSteps, lossTitle(terms, corruption !== null, lossWords[language]))
}

/** How a loss of these terms is told: of pixels, or of images, in nats where all its terms are. */
export function lossUnit(terms: readonly NamedLossTerm[]): {per: 'pixel' | 'image'; inNats: boolean} {
  if (terms.every(({per}) => per === 'pixel')) return {per: 'pixel', inNats: false}
  return {per: 'image', inNats: terms.every(({measure, per}) => isInNats(measure, per))}
}
