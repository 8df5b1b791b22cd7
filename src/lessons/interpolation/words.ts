import type {Words} from '../../contract/words'

/** Names of what the lesson shows. */
export const words = {
  interpolation: {en: 'Interpolation', ko: '보간'},
  code: {en: 'Through the codes', ko: '코드를 지나'},
  straight: {en: 'Straight', ko: '직선으로'},
  spherical: {en: 'Spherical', ko: '호를 따라'},
  pixels: {en: 'Cross-fade', ko: '픽셀 섞기'},
  pca: {en: 'Line of PCA', ko: 'PCA의 직선'},
  way: {en: 'Way', ko: '방법'},
  net: {en: 'Numbers in the code', ko: '코드의 수'},
  stops: {en: 'Stops', ko: '경유지'},
  add: {en: 'Add a stop', ko: '경유지 더하기'},
  remove: {en: 'Remove', ko: '빼기'},
  stopsHelp: {
    en: 'Click to move the highlighted stop, or drag any of them.',
    ko: '지도를 누르면 강조된 경유지가 그 자리로 간다. 어느 것이든 끌어도 된다.',
  },
  play: {en: 'Play back and forth', ko: '왕복 재생'},
  pause: {en: 'Pause', ko: '일시 정지'},
  back: {en: 'One picture back', ko: '한 장 뒤로'},
  on: {en: 'One picture on', ko: '한 장 앞으로'},
  drawn: {en: 'your drawing', ko: '내 그림'},
  place: {en: 'a place on the map', ko: '지도의 자리'},
  map: {en: 'Map', ko: '지도'},
  strips: {en: 'Pictures', ko: '그림'},
  pad: {en: 'Drawing', ko: '그리기'},
  now: {en: 'Here on the path', ko: '경로의 이 자리'},
  steps: {en: 'Steps', ko: '변화량'},
  sums: {en: 'Sum of steps', ko: '변화량의 합'},
  each: {en: 'Each step', ko: '각 변화량'},
  t: {en: 't, the share of the path', ko: '경로에서 지나온 비율 t'},
  length: {en: 'distance in pixels, ‖x − x′‖', ko: '픽셀로 잰 거리 ‖x − x′‖'},
  radius: {en: 'Distance from the mean code', ko: '평균 코드에서의 거리'},
  radiusAxis: {en: '‖z − m‖', ko: '‖z − m‖'},
  outer: {en: '95 % of digits are nearer', ko: '숫자의 95 %가 이보다 가깝다'},
  inner: {en: '95 % of digits are farther', ko: '숫자의 95 %가 이보다 멀다'},
  first: {en: 'from', ko: '처음'},
  last: {en: 'to', ko: '끝'},
  middle: {en: 'halfway', ko: '가운데'},
  choose: {en: 'choose', ko: '고르기'},
  which: {en: 'Which way?', ko: '어떤 방법?'},
  right: {en: 'right', ko: '맞음'},
  where: {en: 'Where is halfway?', ko: '가운데는 어디일까?'},
  guess: {en: 'your guess', ko: '내 예측'},
  there: {en: 'here', ko: '실제'},
  whereHelp: {
    en: 'Click the place. Or go there with the arrow keys, and press Enter.',
    ko: '자리를 누르거나, 화살표 키로 옮겨 가서 Enter를 누른다.',
  },
  chosen: {en: 'A place is chosen.', ko: '자리를 골랐다.'},
  notChosen: {en: 'No place chosen yet.', ko: '아직 고르지 않았다.'},
} satisfies Readonly<Record<string, Words>>

/** What each way is, short enough to stand beside a strip. */
export const notes = {
  code: {en: 'g(z(t))', ko: 'g(z(t))'},
  straight: {en: 'on the line from A to B', ko: 'A와 B를 잇는 직선'},
  spherical: {en: 'on the arc from A to B', ko: 'A와 B를 잇는 호'},
  pixels: {en: 'the images themselves', ko: '그림 그대로'},
} satisfies Readonly<Record<string, Words>>

export const components = (count: number): Words => ({en: `${count} components`, ko: `주성분 ${count}개`})
export const numbers = (count: number): Words => ({en: `${count} numbers`, ko: `수 ${count}개`})
export const digit = (label: number): Words => ({en: `a ${label}`, ko: `숫자 ${label}`})
export const row = (letter: string): Words => ({en: `Row ${letter}`, ko: `${letter}행`})
export const was = (way: Words): Words => ({en: `was: ${way.en}`, ko: `정답: ${way.ko}`})

/** A stop as its button is read out. */
export const stopName = (letter: string, what: string): Words => ({
  en: `Stop ${letter}: ${what}`,
  ko: `경유지 ${letter}: ${what}`,
})

export const nowText = (t: string, label: number, empty: boolean): Words => ({
  en: `t = ${t}. Nearest test digit: a ${label}${empty ? ', far away' : ''}.`,
  ko: `t = ${t}. 가장 가까운 테스트 숫자: ${label}${empty ? ' (멀리 있음)' : ''}.`,
})
