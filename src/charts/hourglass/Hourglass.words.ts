import type {Translated} from '../../contract/words'

const en = {
  name: 'Hourglass',
  widthOf: (layer: number) => `Width of hidden layer ${layer}`,
  codeSize: 'Code size',
  add: 'Add hidden layer',
  remove: 'Remove hidden layer',
  input: 'input',
  output: 'output',
  error: 'error',
  encoder: 'encoder',
  code: 'code',
  decoder: 'decoder',
  inputImage: (digit: number | null) => (digit === null ? 'Input' : `Input: a ${digit}`),
  outputImage: 'Output',
  errorImage: 'Output minus input',
  drag: 'Drag to change the width',
  sentence: (shape: string, numbers: string) => `The network ${shape}: ${numbers} at the waist.`,
  numbers: (k: number) => (k === 1 ? 'one number' : `${k} numbers`),
  becomes: (digit: number | null, code: string) =>
    ` ${digit === null ? 'This image' : `This ${digit}`} becomes the code ${code}.`,
  unit: (unit: number, value: string) => `unit ${unit}: ${value}`,
  errorIs: (error: string) => ` Mean squared error ${error}.`,
  sampled: (every: number) => ` Of wide layers only one unit in ${every} is drawn.`,
  layer: 'Layer',
  units: 'Units',
  active: 'Not zero',
  lowest: 'Lowest',
  highest: 'Highest',
  hidden: (layer: number, mirrored: boolean) => `hidden ${layer}${mirrored ? ', mirrored' : ''}`,
}

const ko: typeof en = {
  name: '모래시계',
  widthOf: (layer: number) => `은닉층 ${layer}의 너비`,
  codeSize: '코드 크기',
  add: '은닉층 추가',
  remove: '은닉층 제거',
  input: '입력',
  output: '출력',
  error: '오차',
  encoder: '인코더',
  code: '코드',
  decoder: '디코더',
  inputImage: (digit: number | null) => (digit === null ? '입력' : `입력: 숫자 ${digit}`),
  outputImage: '출력',
  errorImage: '출력 빼기 입력',
  drag: '끌어서 너비 바꾸기',
  sentence: (shape: string, numbers: string) => `신경망 ${shape}: 허리에는 ${numbers}.`,
  numbers: (k: number) => `수 ${k}개`,
  becomes: (digit: number | null, code: string) =>
    ` ${digit === null ? '이 그림' : `이 숫자 ${digit}`}의 코드는 ${code}.`,
  unit: (unit: number, value: string) => `유닛 ${unit}: ${value}`,
  errorIs: (error: string) => ` 평균 제곱 오차 ${error}.`,
  sampled: (every: number) => ` 넓은 층은 유닛 ${every}개 가운데 하나만 그렸다.`,
  layer: '층',
  units: '유닛',
  active: '0이 아님',
  lowest: '최솟값',
  highest: '최댓값',
  hidden: (layer: number, mirrored: boolean) => `은닉층 ${layer}${mirrored ? ' (대칭)' : ''}`,
}

export const words: Translated<typeof en> = {en, ko}

export type HourglassWords = typeof en
