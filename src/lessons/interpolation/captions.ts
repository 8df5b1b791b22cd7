/** The sentences that say what the figures show now. */
import {figure} from '../../charts/parts/format'
import type {Words} from '../../contract/words'

/** A strip through codes, as labels stand below it. */
export interface CaptionedStrip {
  readonly name: Words
  /** Labels of the regions crossed, in order. */
  readonly labels: readonly number[]
  /** How many of its pictures lie in empty regions, and of how many. */
  readonly empty: number
  readonly pictures: number
}

interface CaptionedPath {
  /** What the path goes through: “a 4”, “your drawing”, … in both languages. */
  readonly stops: readonly Words[]
  /** Every strip that has labels below it: what is said holds for each by itself. */
  readonly strips: readonly CaptionedStrip[]
}

/** From where to where the strips go, and through which regions. */
export function pathCaption({stops, strips}: CaptionedPath): Words {
  const several = strips.length > 1
  const all = strips.map((strip) => regionsOf(strip, several))
  const bracketed = strips.some(({empty}) => empty > 0)
  return {
    en: `From ${stops.map(({en}) => en).join(' to ')}. Below: the label of the nearest test digit${bracketed ? ', in brackets where the region is empty' : ''}. ${all.map(({en}) => en).join(' ')}`,
    ko: `${stops.map(({ko}) => ko).join('에서 ')}까지. 아래는 가장 가까운 테스트 숫자의 레이블이다${bracketed ? '(빈 영역이면 괄호)' : ''}. ${all.map(({ko}) => ko).join(' ')}`,
  }
}

function regionsOf({name, labels, empty, pictures}: CaptionedStrip, named: boolean): Words {
  const list = labels.join(', ')
  const [en, ko] = named ? [`${name.en}: `, `${name.ko}: `] : ['', '']
  return empty === 0
    ? {
        en: `${en}${list}. All ${pictures} pictures have digits near them.`,
        ko: `${ko}${list}. 그림 ${pictures}장 모두 가까이에 숫자가 있다.`,
      }
    : {
        en: `${en}${list}. ${empty} of ${pictures} pictures lie in empty regions.`,
        ko: `${ko}${list}. 그림 ${pictures}장 가운데 ${empty}장이 빈 영역에 있다.`,
      }
}

/** The strips of a prediction, before it is settled. */
export const blindCaption = (stops: readonly Words[]): Words => ({
  en: `Three ways from ${stops.map(({en}) => en).join(' to ')}, shuffled.`,
  ko: `${stops.map(({ko}) => ko).join('에서 ')}까지 가는 세 가지 방법. 순서는 섞여 있다.`,
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
        : `${name.ko}: 길이 ${figure(length)}, 가장 큰 변화량은 평균의 ${figure(unevenness, 2)}배`,
    )
  return {
    en: `${said('en').join('; ')}. Where the curve is straight, the pace is even.`,
    ko: `${said('ko').join(', ')}. 그래프가 직선이면 고르게 변한다.`,
  }
}

/** How far the straight way and the arc are from the mean, where they are closest to it. */
export const radiusCaption = (line: number, arc: number, inner: number, outer: number): Words => ({
  en: `At its closest, the straight way is ${figure(line)} from the mean code and the arc ${figure(arc)}. 90 % of digits lie between ${figure(inner)} and ${figure(outer)}.`,
  ko: `평균 코드에 가장 가까울 때 직선은 ${figure(line)}, 호는 ${figure(arc)}만큼 떨어져 있다. 숫자의 90 %는 ${figure(inner)}에서 ${figure(outer)} 사이에 있다.`,
})

export const guessVerdict = (right: number): Words => ({
  en: `${right} of 3 right, for the network as it is now.`,
  ko: `지금의 신경망에서 3개 가운데 ${right}개를 맞혔다.`,
})

export const placeVerdict = (share: number): Words => ({
  en: `Of all test digits, ${Math.round(100 * share)} % lie farther from halfway than your guess.`,
  ko: `테스트 숫자의 ${Math.round(100 * share)} %가 내 예측보다 가운데에서 더 멀리 있다.`,
})
