import type {Translated} from '../../contract/words'

const en = {
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  asTable: 'as a table',
  table: 'As a table, or a file',
}

const ko: typeof en = {saveSvg: 'SVG로 저장', savePng: 'PNG로 저장', asTable: '표', table: '표와 파일'}

export const words: Translated<typeof en> = {en, ko}
