import type {Translated} from '../../contract/words'

const en = {
  pad: (name: string) => `${name}: a view of space`,
  help: 'Drag to turn it, or use the arrow keys. Home restores the first view.',
  left: 'Turn left',
  right: 'Turn right',
  up: 'Tilt up',
  down: 'Tilt down',
  reset: 'First view',
  view: (turn: number, height: number) =>
    `Seen from ${turn}° around, ${Math.abs(height)}° ${height < 0 ? 'below' : 'above'}.`,
}

const ko: typeof en = {
  pad: (name: string) => `${name}: 공간 보기`,
  help: '끌거나 화살표 키로 돌린다. Home을 누르면 처음 시점으로 돌아간다.',
  left: '왼쪽으로 돌리기',
  right: '오른쪽으로 돌리기',
  up: '위로 기울이기',
  down: '아래로 기울이기',
  reset: '처음 시점',
  view: (turn: number, height: number) =>
    `시점: 둘레로 ${turn}°, ${height < 0 ? '아래' : '위'} ${Math.abs(height)}°.`,
}

export const words: Translated<typeof en> = {en, ko}
