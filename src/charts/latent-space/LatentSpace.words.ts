import type {CodeMap} from '../../contract/snapshot'
import type {Language, Translated} from '../../contract/words'
import {subscript} from '../parts/subscript'

const en = {
  name: 'Latent space',
  fit: 'Fit',
  fitOutside: (n: string) => `Fit (${n} outside)`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  decodedGrid: 'Decoded grid',
  digits: 'Highlight digits',
  digit: (digit: number) => `Digit ${digit}`,
  pad: 'Map of the codes',
  help: 'Arrow keys go from dot to dot, Enter chooses. Shift with arrow keys moves the map, plus and minus zoom, F fits.',
  drag: 'Drag it, or move it with the arrow keys.',
  at: (digit: number, index: string) => `Digit ${digit}, test image ${index}`,
  principal: (axis: number) => `principal axis ${axis}`,
  row: 'digit',
  caption: (n: string, axes: string) => `${n} test digits, each a dot at its code (${axes}).`,
  captionStrip: (n: string) =>
    `${n} test digits: each dot stands at the digit’s code z₁, in the row of its label.`,
  captionPrincipal: (n: string, size: number) =>
    `${n} test digits, along the two directions in which their codes of ${size} numbers vary most.`,
  captionDimensions: (n: string, size: number, axes: string) =>
    `${n} test digits at two of their ${size} code numbers, ${axes}.`,
  chosen: (digit: number, index: string) => ` Marked: a ${digit}, test image ${index}.`,
  outside: (n: string) => ` ${n} lie outside the frame.`,
  table: ['Digit', 'Images', 'Median', 'Mean σ'],
  ellipses: 'Ellipses',
  ellipsesOf: {near: 'selected and hovered', all: 'all', none: 'none'},
  priorFrame: 'Units of the prior',
  inUnits: (name: string) => `${name} / σ`,
  legendEllipse: 'one σ of a digit’s code',
  legendPrior: '1, 2 and 3 σ of the prior',
  gaussian: {
    plane: ' Each code is a normal distribution: an ellipse is one standard deviation about its mean.',
    strip: ' Each code is a normal distribution: a bar is one standard deviation to either side of its mean.',
    priorPlane: ' Dashed circles: 1, 2 and 3 standard deviations of the prior N(0, I).',
    priorStrip: ' Dashed lines: 1, 2 and 3 standard deviations of the prior N(0, 1).',
    framed: ' The axes count in standard deviations σ of the prior.',
  },
}

const ko: typeof en = {
  name: '잠재 공간',
  fit: '맞추기',
  fitOutside: (n: string) => `맞추기(밖에 ${n}개)`,
  zoomIn: '확대',
  zoomOut: '축소',
  decodedGrid: '디코딩 격자',
  digits: '강조할 숫자',
  digit: (digit: number) => `숫자 ${digit}`,
  pad: '코드 지도',
  help: '화살표 키로 점에서 점으로 옮기고 Enter로 고른다. Shift와 화살표 키는 지도를 움직이고, +와 −는 확대·축소, F는 맞추기.',
  drag: '끌거나 화살표 키로 옮길 수 있다.',
  at: (digit: number, index: string) => `숫자 ${digit}, 테스트 그림 ${index}`,
  principal: (axis: number) => `주축 ${axis}`,
  row: '숫자',
  caption: (n: string, axes: string) =>
    `테스트 숫자 ${n}개. 점 하나가 숫자 하나이고, 자리는 그 코드(${axes})다.`,
  captionStrip: (n: string) => `테스트 숫자 ${n}개를 한 줄에: 점의 자리는 코드 z₁, 행은 레이블이다.`,
  captionPrincipal: (n: string, size: number) =>
    `테스트 숫자 ${n}개: 수 ${size}개짜리 코드가 가장 크게 달라지는 두 방향.`,
  captionDimensions: (n: string, size: number, axes: string) =>
    `테스트 숫자 ${n}개: 코드의 수 ${size}개 가운데 ${axes}.`,
  chosen: (digit: number, index: string) => ` 표시: 숫자 ${digit}, 테스트 그림 ${index}.`,
  outside: (n: string) => ` ${n}개는 그림 밖에 있다.`,
  table: ['숫자', '그림 수', '중앙값', '평균 σ'],
  ellipses: '타원',
  ellipsesOf: {near: '고른 숫자와 가리킨 숫자', all: '모두', none: '없음'},
  priorFrame: '사전 분포의 단위',
  inUnits: (name: string) => `${name} / σ`,
  legendEllipse: '한 숫자 코드의 1σ',
  legendPrior: '사전 분포의 1σ, 2σ, 3σ',
  gaussian: {
    plane: ' 코드 하나가 정규분포 하나다. 타원은 평균에서 표준편차만큼 떨어진 곳이다.',
    strip: ' 코드 하나가 정규분포 하나다. 막대는 평균의 양쪽으로 표준편차만큼이다.',
    priorPlane: ' 점선 원: 사전 분포 N(0, I)의 표준편차 1배, 2배, 3배.',
    priorStrip: ' 점선: 사전 분포 N(0, 1)의 표준편차 1배, 2배, 3배.',
    framed: ' 축의 단위는 사전 분포의 표준편차 σ이다.',
  },
}

export const words: Translated<typeof en> = {en, ko}

export type MapWords = typeof en

/** What the axes are: code numbers z₁, z₂, … or the codes' own principal axes. */
export function axisNames({view, axes}: CodeMap, language: Language): string[] {
  const text = words[language]
  return Array.from({length: axes}, (_, i) =>
    view.kind === 'principal' ? text.principal(i + 1) : `z${subscript((view.dimensions[i] ?? i) + 1)}`,
  )
}

/** What the map shows, in a sentence. */
export function sentence({
  map,
  names,
  n,
  language,
}: {
  map: CodeMap
  names: readonly string[]
  n: string
  language: Language
}): string {
  const text = words[language]
  if (map.codeSize === 1) return text.captionStrip(n)
  if (map.view.kind === 'principal') return text.captionPrincipal(n, map.codeSize)
  if (map.codeSize > map.axes) return text.captionDimensions(n, map.codeSize, names.join(', '))
  return text.caption(n, names.join(', '))
}

/** What the ellipses and circles of a Gaussian code are, and its axes' unit; nothing for other codes. */
export function gaussianSentence(
  {gaussian, axes}: CodeMap,
  {ellipses, framed}: {readonly ellipses: boolean; readonly framed: boolean},
  language: Language,
): string {
  const text = words[language].gaussian
  if (!gaussian) return ''
  const [own, prior] = axes === 1 ? [text.strip, text.priorStrip] : [text.plane, text.priorPlane]
  return `${ellipses ? own : ''}${prior}${framed ? text.framed : ''}`
}
