/** How a run stands, as the status line tells it. */
import {isInNats} from '../charts/loss-chart/LossChart.words'
import {lossFigure} from '../charts/parts/format'
import type {NamedLossTerm} from '../contract/description'
import type {RunSpec} from '../contract/spec'
import type {Status} from '../contract/status'
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

/** How a loss of these terms is told: of pixels, or of images, in nats where all its terms are. */
export function lossUnit(terms: readonly NamedLossTerm[]): {per: 'pixel' | 'image'; inNats: boolean} {
  if (terms.every(({per}) => per === 'pixel')) return {per: 'pixel', inNats: false}
  return {per: 'image', inNats: terms.every(({measure, per}) => isInNats(measure, per))}
}
