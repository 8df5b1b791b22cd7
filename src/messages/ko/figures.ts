import type {Messages} from '../en'

export const figures: Messages['figures'] = {
  waiting: '그림을 준비하고 있습니다…',
  digit: '숫자',
  back: '복원',
  yours: '내 그림',
  decoded: '디코딩',
  others: '다른 숫자',
  axes: {view: '축', principal: '주축', across: '가로', up: '세로'},
  draw: {
    pad: '여기에 그리세요',
    sees: '신경망이 보는 것',
    reconstruction: '복원',
    error: '오차',
    errorFigure: (value) => `평균 제곱 오차 ${value}`,
    pin: '지도에 꽂기',
    unpin: '지도에서 떼기',
    unpinNumber: (name) => `핀 ${name} 빼기`,
    pins: '꽂아 둔 그림',
    show: (name) => `그림 ${name} 보기`,
  },
}
