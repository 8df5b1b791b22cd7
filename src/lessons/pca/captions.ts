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

/** How the three stand at this k, and who is ahead. */
export function modelComparisonCaption({
  k,
  pca,
  linear,
  dense,
  linearTrained,
  denseTrained,
}: Standing): Words {
  const known = denseTrained && dense !== null && pca !== null
  const [en, ko] = !known
    ? [
        ' The autoencoder of this size has yet to be trained: press Train.',
        ' 이 크기의 오토인코더는 아직 학습 전이다. 학습 버튼을 눌러 보자.',
      ]
    : dense < 0.97 * pca
      ? [' The bends pay: the autoencoder is ahead.', ' 휘어진 쪽이 이득이다. 오토인코더가 앞선다.']
      : pca < 0.97 * dense
        ? [' PCA is ahead.', ' PCA가 앞선다.']
        : [' They are level.', ' 둘이 비슷하다.']
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
    error === null ? ['', ''] : [`, and leave an error of ${four(error)}`, `, 오차 ${four(error)}가 남는다`]
  return {
    en: `The first ${k} ${k === 1 ? 'component holds' : 'components hold'} ${percent(explained)} of the variance of the training digits${left[0]}. Below each, the chosen digit: the mean and all components so far, each in its own amount.`,
    ko: `주성분 ${k}개가 학습 숫자들의 분산 가운데 ${percent(explained)}를 담고${left[1] === '' ? ' 있다' : left[1]}. 아래 줄은 고른 숫자를 평균에 주성분을 제 몫만큼 하나씩 더하며 그린 것이다.`,
  }
}

export const varianceCaption = (k: number, kept: number, half: number): Words => ({
  en: `${k} of 784 directions keep ${percent(kept)} of the variance; ${half} keep half of it. Each adds less than the one before.`,
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
      en: 'Nothing trained yet: two planes drawn at random in 784 dimensions stand at nearly 90°.',
      ko: '아직 학습 전이다. 784차원에서 아무렇게나 고른 두 평면은 거의 90°로 서 있다.',
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
  en: `The two subspaces of ${k} dimensions are still ${degrees.toFixed(1)}° apart, so the decoder’s plane does not hold PCA’s axes yet: train it.`,
  ko: `${k}차원 부분공간 둘이 아직 ${degrees.toFixed(1)}° 벌어져 있다. 디코더의 평면에는 아직 PCA의 축이 들어 있지 않다. 학습시켜 보자.`,
})

const closeCaption = (k: number, degrees: number, between: number | null): Words => ({
  en: `The two subspaces of ${k} dimensions lie ${degrees.toFixed(1)}° apart at most.${between === null ? '' : ` The decoder’s first two columns are not PCA’s axes; ${between.toFixed(0)}° lie between them.`} But its plane holds PCA’s axes, all but exactly.`,
  ko: `${k}차원 부분공간 둘은 가장 크게 벌어진 곳에서도 ${degrees.toFixed(1)}°밖에 차이 나지 않는다.${between === null ? '' : ` 디코더의 처음 두 열은 PCA의 축이 아니고, 둘 사이는 ${between.toFixed(0)}°이다.`} 그래도 그 평면 안에는 PCA의 축이 거의 그대로 들어 있다.`,
})

export interface ToyStanding {
  readonly pca: number
  readonly linear: number | null
  readonly degrees: number | null
  readonly bent: number | null
}

const five = (value: number | null) => (value === null ? '–' : value.toFixed(5))

export const planeCaption = ({pca, linear, degrees}: ToyStanding): Words => ({
  en: `1,000 points in space, PCA’s flat sheet (grey) and the linear autoencoder’s (blue)${degrees === null ? '' : `, ${degrees.toFixed(1)}° apart`}. Mean squared error: PCA ${five(pca)}, linear autoencoder ${five(linear)}.`,
  ko: `공간의 점 1,000개, PCA의 평평한 종이(회색)와 선형 오토인코더의 종이(파랑)${degrees === null ? '' : `. 둘 사이 각도는 ${degrees.toFixed(1)}°`}. 평균 제곱 오차: PCA ${five(pca)}, 선형 오토인코더 ${five(linear)}.`,
})

export const sheetCaption = ({pca, linear, bent}: ToyStanding): Words => ({
  en: `Mean squared error: PCA ${five(pca)} (grey sheet), linear autoencoder ${five(linear)} (blue), autoencoder ${five(bent)} (red). Thin lines are errors, from points to where they are put. Below, the two numbers that are left of each point.`,
  ko: `평균 제곱 오차: PCA ${five(pca)}(회색 종이), 선형 오토인코더 ${five(linear)}(파랑), 오토인코더 ${five(bent)}(빨강). 가는 선은 점에서 복원된 자리까지의 오차다. 아래는 점마다 남은 수 두 개다.`,
})

/** At which sizes the autoencoder is ahead of PCA, and at which PCA. */
export function sizesCaption(ahead: readonly number[], behind: readonly number[]): Words {
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
    en: `PCA’s error is known exactly for every size; each autoencoder is one training, a point.${en.join('')}`,
    ko: `PCA의 오차는 크기마다 정확히 알 수 있다. 오토인코더는 한 번의 학습이 점 하나다.${ko.join('')}`,
  }
}
