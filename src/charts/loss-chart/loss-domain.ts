import {quantile} from 'd3'
import type {History} from '../../contract/status'

export type LossScale = 'linear' | 'log'

/** The next of …, 0.01, 0.02, 0.05, 0.1, … upwards or downwards: axes that grow do so in few, plain jumps. */
export function plain(value: number, direction: 'up' | 'down'): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  const share = value / power
  const upwards = [1, 2, 5, 10].find((step) => step >= share - 1e-9) ?? 10
  const downwards = [5, 2, 1].find((step) => step <= share + 1e-9) ?? 1
  return (direction === 'up' ? upwards : downwards) * power
}

/** Every so many entries, so that a long history costs no more than a short one. */
function sample(values: readonly number[], most = 400): number[] {
  const stride = Math.max(1, Math.floor(values.length / most))
  return values.filter((value, i) => i % stride === 0 && Number.isFinite(value) && value > 0)
}

/**
 * From where to where the losses are drawn. The linear axis begins at 0 and is made for what is compared, the
 * baselines and the bulk of the curve: the first few steps may shoot past its top. The logarithmic one holds all.
 */
export function lossDomain(
  histories: readonly History[],
  baselines: readonly number[],
  scale: LossScale,
): [number, number] {
  const losses = histories.flatMap((history) => [...sample(history.trainLoss), ...sample(history.testLoss)])
  const all = [...losses, ...baselines].filter((value) => value > 0)
  if (all.length === 0) return scale === 'log' ? [0.01, 1] : [0, 0.1]
  const top =
    scale === 'log'
      ? Math.max(...all)
      : Math.max(1.25 * Math.max(0, ...baselines), quantile(losses, 0.9) ?? 0)
  const high = plain(top, 'up')
  return scale === 'log' ? [plain(Math.min(...all) * 0.95, 'down'), high] : [0, high]
}
