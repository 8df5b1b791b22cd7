/** Sentences that say what the figures now show. */
import type {Words} from '../../contract/words'

const percent = (share: number) => `${(100 * share).toFixed(share < 0.0995 ? 1 : 0)} %`

export interface Standing {
  readonly k: number
  readonly pca: number | null
  /** Null where it is not there yet. */
  readonly linear: number | null
  readonly dense: number | null
  readonly linearTrained: boolean
  readonly denseTrained: boolean
}

const four = (value: number | null) => (value === null ? '–' : value.toFixed(4))

/** Who is ahead, or what is missing before one can say. Within 3 % counts as level. */
function verdictOn({pca, dense, denseTrained}: Standing): Words {
  if (!denseTrained)
    return {
      en: ' The autoencoder of this size has yet to be trained: press Train.',
      ko: ' 이 크기의 오토인코더는 아직 학습 전이다. ‘학습’을 눌러 보자.',
    }
  if (pca === null) return {en: ' PCA is still being computed.', ko: ' PCA는 아직 계산 중이다.'}
  if (dense === null) return {en: '', ko: ''}
  if (dense < 0.97 * pca)
    return {en: ' The autoencoder is ahead of PCA.', ko: ' 오토인코더가 PCA보다 앞선다.'}
  if (pca < 0.97 * dense) return {en: ' PCA is ahead.', ko: ' PCA가 앞선다.'}
  return {en: ' They are level.', ko: ' 둘이 비슷하다.'}
}

/** How the three stand at this k, and who is ahead. */
export function modelComparisonCaption(standing: Standing): Words {
  const {k, pca, linear, dense, linearTrained, denseTrained} = standing
  const {en, ko} = verdictOn(standing)
  const linearEn = linearTrained ? `, the linear autoencoder ${four(linear)}` : ''
  const linearKo = linearTrained ? `, 선형 오토인코더 ${four(linear)}` : ''
  const denseEn = denseTrained ? `, the autoencoder ${four(dense)}` : ''
  const denseKo = denseTrained ? `, 오토인코더 ${four(dense)}` : ''
  return {
    en: `With k = ${k}, mean squared error over all 10,000 test digits: PCA ${four(pca)}${linearEn}${denseEn}.${en}`,
    ko: `k = ${k}일 때 테스트 숫자 10,000개의 평균 제곱 오차: PCA ${four(pca)}${linearKo}${denseKo}.${ko}`,
  }
}

/** For which digits which way is best. */
export function wonCaption(names: readonly Words[], won: readonly (readonly number[])[]): Words {
  const parts = won.flatMap((digits, i) => {
    const name = names[i]
    return digits.length === 0 || !name ? [] : [{name, digits: digits.join(', ')}]
  })
  if (parts.length === 0) return {en: '', ko: ''}
  return {
    en: ` Digit by digit, the smallest error: ${parts.map(({name, digits}) => `${name.en} at ${digits}`).join('; ')}.`,
    ko: ` 숫자별로 오차가 가장 작은 쪽: ${parts.map(({name, digits}) => `${name.ko}(${digits})`).join(', ')}.`,
  }
}

export function componentsCaption(k: number, explained: number, error: number | null): Words {
  const left =
    error === null
      ? ['', '']
      : [`; the error on the test digits is ${four(error)}`, `. 테스트 숫자의 오차는 ${four(error)}이다`]
  return {
    en: `The first ${k} ${k === 1 ? 'component holds' : 'components hold'} ${percent(explained)} of the variance of the training digits${left[0]}. Below each: the chosen digit from the mean and all components so far.`,
    ko: `주성분 ${k}개가 학습 숫자 분산의 ${percent(explained)}를 담는다${left[1]}. 아래 줄은 고른 숫자로, 평균에 주성분을 하나씩 더해 간 것이다.`,
  }
}

export const varianceCaption = (k: number, kept: number, half: number): Words => ({
  en: `${k} of 784 directions keep ${percent(kept)} of the variance; ${half} keep half of it. Each adds no more than the one before.`,
  ko: `784개 방향 가운데 ${k}개가 분산의 ${percent(kept)}를 담는다. 절반을 담는 데에는 ${half}개면 된다. 하나를 더할 때 느는 양은 점점 줄어든다.`,
})

export interface AngleStanding {
  readonly name: Words
  readonly degrees: number
  readonly epochs: number
}

export function angleCaption(standings: readonly AngleStanding[]): Words {
  if (standings.length === 0) {
    return {
      en: 'Nothing trained yet. Two planes drawn at random in 784 dimensions stand at nearly 90°.',
      ko: '아직 학습 전이다. 784차원에서 무작위로 고른 두 평면은 거의 90°로 만난다.',
    }
  }
  const one = ({name, degrees, epochs}: AngleStanding) => ({
    en: `${name.en}: ${degrees.toFixed(1)}° after ${epochs.toFixed(1)} epochs.`,
    ko: `${name.ko}: ${epochs.toFixed(1)}에폭 뒤 ${degrees.toFixed(1)}°.`,
  })
  return {
    en: standings.map((standing) => one(standing).en).join(' '),
    ko: standings.map((standing) => one(standing).ko).join(' '),
  }
}

/** Below this many degrees two planes are the same to the eye. */
const close = 12

/** The decoder's columns against PCA's axes; `between` the first two columns, in degrees. */
export function axesCaption(k: number, degrees: number, between: number | null): Words {
  return degrees > close ? farCaption(k, degrees) : closeCaption(k, degrees, between)
}

const farCaption = (k: number, degrees: number): Words => ({
  en: `The two subspaces of ${k} dimensions are still ${degrees.toFixed(1)}° apart. The decoder’s plane does not contain PCA’s axes yet: train it.`,
  ko: `두 ${k}차원 부분공간은 아직 ${degrees.toFixed(1)}° 벌어져 있다. 디코더의 평면에는 아직 PCA의 축이 들어 있지 않다. 학습시켜 보자.`,
})

const closeCaption = (k: number, degrees: number, between: number | null): Words => ({
  en: `The largest angle between the two subspaces of ${k} dimensions is ${degrees.toFixed(1)}°.${between === null ? '' : ` The decoder’s first two columns stand at ${between.toFixed(0)}° to each other, and are not PCA’s axes.`} Its plane contains PCA’s axes almost exactly.`,
  ko: `두 ${k}차원 부분공간 사이의 가장 큰 각은 ${degrees.toFixed(1)}°이다.${between === null ? '' : ` 디코더의 처음 두 열은 PCA의 축이 아니고, 둘 사이는 ${between.toFixed(0)}°이다.`} 그래도 그 평면에는 PCA의 축이 거의 정확히 들어 있다.`,
})

export interface ToyStanding {
  readonly pca: number
  readonly linear: number | null
  readonly degrees: number | null
  readonly bent: number | null
}

const five = (value: number | null) => (value === null ? '–' : value.toFixed(5))

export const planeCaption = ({pca, linear, degrees}: ToyStanding): Words => ({
  en: `1,000 points in space, PCA’s plane (grey) and the linear autoencoder’s (blue)${degrees === null ? '' : `, ${degrees.toFixed(1)}° apart`}. Mean squared error: PCA ${five(pca)}, linear autoencoder ${five(linear)}.`,
  ko: `공간의 점 1,000개, PCA의 평면(회색)과 선형 오토인코더의 평면(파랑)${degrees === null ? '' : `. 둘 사이 각도는 ${degrees.toFixed(1)}°`}. 평균 제곱 오차: PCA ${five(pca)}, 선형 오토인코더 ${five(linear)}.`,
})

export const sheetCaption = ({pca, linear, bent}: ToyStanding): Words => ({
  en: `Mean squared error: PCA ${five(pca)} (grey), linear autoencoder ${five(linear)} (blue), autoencoder ${five(bent)} (red). Thin lines are errors, from each point to its reconstruction. Below: the two numbers of each point.`,
  ko: `평균 제곱 오차: PCA ${five(pca)}(회색), 선형 오토인코더 ${five(linear)}(파랑), 오토인코더 ${five(bent)}(빨강). 가는 선은 점에서 그 재구성까지의 오차다. 아래는 점마다 남은 수 두 개다.`,
})

/** At which sizes the autoencoder is ahead of PCA, and at which PCA; and how those compared were trained. */
export function sizesCaption(ahead: readonly number[], behind: readonly number[], trained: Words): Words {
  const list = (sizes: readonly number[]) => sizes.join(', ')
  const en = [
    ahead.length > 0 ? ` At k = ${list(ahead)} an autoencoder lies below PCA.` : '',
    behind.length > 0 ? ` At k = ${list(behind)} PCA is still below.` : '',
  ]
  const ko = [
    ahead.length > 0 ? ` k = ${list(ahead)}에서는 오토인코더가 PCA보다 낮다.` : '',
    behind.length > 0 ? ` k = ${list(behind)}에서는 아직 PCA가 더 낮다.` : '',
  ]
  return {
    en: `PCA’s error is exact at every size. Each autoencoder is a point: one training.${en.join('')} ${trained.en}`,
    ko: `PCA의 오차는 크기마다 정확한 값이다. 오토인코더는 한 번의 학습이 점 하나다.${ko.join('')} ${trained.ko}`,
  }
}
