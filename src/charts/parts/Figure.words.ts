export const words = {
  en: {saveSvg: 'Save as SVG', savePng: 'Save as PNG', table: 'As a table'},
  ko: {saveSvg: 'SVG로 저장', savePng: 'PNG로 저장', table: '표로 보기'},
}
