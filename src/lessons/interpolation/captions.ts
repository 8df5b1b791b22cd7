/** The sentences that say what the figures show now. */
import {figure} from '../../charts/parts/format'
import type {Words} from '../../contract/words'

interface CaptionedPath {
  /** What the path goes through: “a 4”, “your drawing”, … in both languages. */
  readonly stops: readonly Words[]
  /** Labels of the lands crossed, in order. */
  readonly lands: readonly number[]
  /** How many of the strip's pictures lie in empty land, and of how many. */
  readonly empty: number
  readonly pictures: number
}

/** From where to where the strips go, and over what land. */
export function pathCaption({stops, lands, empty, pictures}: CaptionedPath): Words {
  const list = lands.join(', ')
  return {
    en: `From ${stops.map(({en}) => en).join(' to ')}. Below the code’s strip stands the label of the nearest test digit: ${list}. ${
      empty === 0
        ? `All ${pictures} pictures have digits near them.`
        : `In brackets, ${empty} of ${pictures} pictures in empty land, farther from any digit than digits are from each other.`
    }`,
    ko: `${stops.map(({ko}) => ko).join('에서 ')}까지. 코드의 필름 아래에는 가장 가까운 테스트 숫자의 이름이 있다: ${list}. ${
      empty === 0
        ? `그림 ${pictures}장 모두 가까이에 숫자가 있다.`
        : `괄호는 빈 땅이다. ${pictures}장 가운데 ${empty}장은 어떤 숫자에서도 숫자 사이의 거리보다 멀다.`
    }`,
  }
}

/** The strips of a prediction, before it is settled. */
export const blindCaption = (stops: readonly Words[]): Words => ({
  en: `Three ways from ${stops.map(({en}) => en).join(' to ')}, in no order.`,
  ko: `${stops.map(({ko}) => ko).join('에서 ')}까지 가는 세 가지 길. 순서는 섞여 있다.`,
})

export interface Pace {
  readonly name: Words
  /** Sum of all steps, and the largest over the mean. */
  readonly length: number
  readonly unevenness: number
}

/** Which way is even. */
export function paceCaption(paces: readonly Pace[]): Words {
  const said = (language: 'en' | 'ko') =>
    paces.map(({name, length, unevenness}) =>
      language === 'en'
        ? `${name.en}: length ${figure(length)}, largest step ${figure(unevenness, 2)} × the mean`
        : `${name.ko}: 길이 ${figure(length)}, 가장 큰 걸음은 평균의 ${figure(unevenness, 2)}배`,
    )
  return {
    en: `${said('en').join('; ')}. A straight line is an even path.`,
    ko: `${said('ko').join(', ')}. 직선이면 고른 길이다.`,
  }
}

/** How far the straight way and the arc are from the mean, half-way. */
export const radiusCaption = (line: number, arc: number, inner: number, outer: number): Words => ({
  en: `Closest to the mean, the straight way is at ${figure(line)} and the arc at ${figure(arc)}; 90 of 100 digits lie between ${figure(inner)} and ${figure(outer)}.`,
  ko: `평균에 가장 가까울 때 직선은 ${figure(line)}, 호는 ${figure(arc)}만큼 떨어져 있다. 숫자 100개 가운데 90개는 ${figure(inner)}에서 ${figure(outer)} 사이에 있다.`,
})

export const guessVerdict = (right: number): Words => ({
  en: `${right} of 3 right, for the net as it is now.`,
  ko: `지금 신경망 기준으로 3개 가운데 ${right}개를 맞혔습니다.`,
})

export const placeVerdict = (share: number): Words => ({
  en: `Of all test digits, ${Math.round(100 * share)} % lie farther from half-way than your guess.`,
  ko: `테스트 숫자의 ${Math.round(100 * share)} %가 내 예측보다 가운데에서 더 멀리 있습니다.`,
})
