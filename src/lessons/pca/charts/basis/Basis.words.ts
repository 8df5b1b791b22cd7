import type {Translated} from '../../../../contract/words'

const en = {
  less: 'less ink',
  more: 'more ink',
  row: 'row',
  image: 'Image',
  scroll: (name: string) => `${name}, images`,
}

const ko: typeof en = {
  less: '잉크를 뺌',
  more: '잉크를 더함',
  row: '행',
  image: '그림',
  scroll: (name: string) => `${name}, 그림들`,
}

export const words: Translated<typeof en> = {en, ko}
