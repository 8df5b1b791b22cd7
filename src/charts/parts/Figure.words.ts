import type {Translated} from '../../contract/words'

const en = {saveSvg: 'Save as SVG', savePng: 'Save as PNG', table: 'As a table'}

const ko: typeof en = {saveSvg: 'SVG로 저장', savePng: 'PNG로 저장', table: '표로 보기'}

export const words: Translated<typeof en> = {en, ko}
