import type {Translated} from '../../../../contract/words'

const en = {
  at: 'Place on the path',
  row: (name: string, count: number) => `${name}: ${count} frames`,
  frame: 't',
  step: (name: string) => `step, ${name}`,
  waiting: 'loading…',
}

const ko: typeof en = {
  at: '경로 위의 자리',
  row: (name: string, count: number) => `${name}: 프레임 ${count}장`,
  frame: 't',
  step: (name: string) => `변화량, ${name}`,
  waiting: '준비하는 중…',
}

export const words: Translated<typeof en> = {en, ko}
