/** The sentence under each figure: what it shows now. */
import {errorFigure, figure} from '../../charts/parts/format'
import type {Corruption} from '../../contract/model'
import type {Words} from '../../contract/words'
import type {LevelPoint} from './maths/crossing'
import {errorDigits} from './protocol'
import type {PairErrors} from './state/use-errors'
import {levelText} from './words'

/** Words for a noise: its kind as the declaration of the variant has it, and its level. */
export interface NoiseName {
  readonly kind: Words
  readonly corruption: Corruption
}

const named = ({kind, corruption}: NoiseName): Words => {
  const level = levelText(corruption.kind, corruption.level)
  return {en: `${kind.en}, ${level}`, ko: `${kind.ko}, ${level}`}
}

export function digitsCaption(noise: NoiseName, errors: PairErrors | null, alone: boolean): Words {
  const {en, ko} = named(noise)
  if (!errors) return {en: `${en}.`, ko: `${ko}.`}
  const untouched = errorFigure(errors.untouched)
  const over = {
    en: `${en}. Mean squared error against the clean image, over ${errorDigits} test digits: noisy ${untouched}`,
    ko: `${ko}. 테스트 숫자 ${errorDigits}개에서 깨끗한 그림과의 평균 제곱 오차: 손상된 그림 ${untouched}`,
  }
  if (alone) return {en: `${over.en}.`, ko: `${over.ko}.`}
  const [plain, denoising] = [errorFigure(errors.plain), errorFigure(errors.denoising)]
  const share = Math.round((100 * errors.denoising) / errors.plain)
  return {
    en: `${over.en}, plain ${plain}, denoising ${denoising}: ${share} % of the plain one’s.`,
    ko: `${over.ko}, 기본 ${plain}, 잡음 제거 ${denoising}: 기본의 ${share} %.`,
  }
}

interface Spoiling {
  /** Pixels under noise, and erased. */
  readonly noise: number
  readonly hole: number
  readonly plain: number | null
  readonly denoising: number | null
}

export function drawingCaption({noise, hole, plain, denoising}: Spoiling): Words {
  const [p, d] = [errorFigure(plain), errorFigure(denoising)]
  return {
    en: `${noise} of 784 pixels under noise, ${hole} erased. Error against the clean drawing: plain ${p}, denoising ${d}.`,
    ko: `픽셀 784개 가운데 ${noise}개에 잡음을 더하고 ${hole}개를 지웠다. 깨끗한 그림과의 오차: 기본 ${p}, 잡음 제거 ${d}.`,
  }
}

/** The curves in words: where they cross, and what they are at the trained level or where noise is strongest. */
export function levelsCaption(
  {kind, corruption}: NoiseName,
  points: readonly LevelPoint[],
  crossing: number | null,
  whole: boolean,
): Words {
  if (!whole) return {en: `${kind.en}: measuring…`, ko: `${kind.ko}: 재는 중…`}
  const {level: trained} = corruption
  const point = points.find(({level}) => level === trained)
  const [p, d] = [errorFigure(point?.plain), errorFigure(point?.denoising)]
  const at = levelText(corruption.kind, trained)
  const over = {
    en: `Each point is the mean over ${errorDigits} test digits. At ${at}: plain ${p}, denoising ${d}.`,
    ko: `점마다 테스트 숫자 ${errorDigits}개의 평균이다. ${at}에서 기본 ${p}, 잡음 제거 ${d}.`,
  }
  if (crossing === null) return {en: `${kind.en}. ${over.en}`, ko: `${kind.ko}. ${over.ko}`}
  const level = levelText(corruption.kind, crossing)
  return {
    en: `${kind.en}. Below ${level} the plain network makes the smaller error, above it the denoising one. ${over.en}`,
    ko: `${kind.ko}. ${level} 아래에서는 기본 신경망의 오차가 작고, 그 위에서는 잡음 제거 신경망의 오차가 작다. ${over.ko}`,
  }
}

interface Spread {
  readonly spread: number
  readonly meanSpread: number
}

export function codesCaption(digit: number, noise: NoiseName, plain: Spread, denoising: Spread): Words {
  const {en, ko} = named(noise)
  const [p, d, mp, md] = [plain.spread, denoising.spread, plain.meanSpread, denoising.meanSpread].map(
    (value) => figure(value, 2),
  )
  return {
    en: `Fifty corruptions of one ${digit} (${en}) at their codes, along each network’s two principal axes. Spread of one digit’s codes, relative to the spread between digits: plain ${p}, denoising ${d}; for an average digit ${mp} and ${md}.`,
    ko: `숫자 ${digit} 하나를 쉰 번 손상시킨 그림(${ko})의 코드를 신경망마다 두 주축 위에 놓았다. 숫자들 사이의 퍼짐에 대한 한 숫자 코드의 퍼짐: 기본 ${p}, 잡음 제거 ${d}. 평균적인 숫자에서는 기본 ${mp}, 잡음 제거 ${md}.`,
  }
}

export function arrowsCaption(before: number, plain: number | null, denoising: number | null): Words {
  const [b, p, d] = [before, plain, denoising].map((value) => (value === null ? '–' : figure(value, 2)))
  return {
    en: `Each arrow goes from a noisy point to the network’s output. Mean distance to the sheet: noisy points ${b}, after the plain network ${p}, after the denoising network ${d}.`,
    ko: `화살표는 잡음이 섞인 점에서 신경망의 출력까지다. 면까지의 평균 거리: 잡음이 섞인 점 ${b}, 기본 신경망을 지난 뒤 ${p}, 잡음 제거 신경망을 지난 뒤 ${d}.`,
  }
}
