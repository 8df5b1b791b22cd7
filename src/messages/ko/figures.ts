import type {Messages} from '../en'
import {grouped} from '../numbers'

const number = grouped('ko-KR')

export const figures: Messages['figures'] = {
  waiting: '그림을 준비하고 있습니다…',
  digit: '숫자',
  back: '재구성',
  yours: '내 그림',
  decoded: '디코딩',
  others: '다른 숫자',
  axes: {view: '축', principal: '주축', across: '가로', up: '세로'},
  history: {
    name: '학습 되돌아보기',
    moment: '순간',
    play: '재생',
    hold: '일시 정지',
    now: '지금',
    loading: (loaded, count) => `순간을 가져오는 중 ${number(loaded)}/${number(count)}`,
    training: '학습 중… 모든 순간이 저장됩니다.',
    empty: '학습시키면 모든 순간이 저장됩니다.',
    at: (step, epochs, error) =>
      [
        `스텝 ${number(step)}`,
        `${number(epochs)}에폭 완료`,
        ...(error === null ? [] : [`테스트 오차 ${error}`]),
      ].join(' · '),
    clean: '깨끗한 입력',
    phases: '학습의 단계',
  },
  draw: {
    pad: '여기에 그리세요',
    sees: '신경망이 보는 것',
    reconstruction: '재구성',
    error: '오차',
    short: {sees: '본 것', reconstruction: '재구성', error: '오차'},
    errorFigure: (value) => `픽셀당 평균 제곱 오차 ${value}`,
    pin: '지도에 꽂기',
    unpin: '지도에서 떼기',
    unpinNumber: (name) => `핀 ${name} 빼기`,
    pins: '꽂아 둔 그림',
    show: (name) => `그림 ${name} 보기`,
  },
}
