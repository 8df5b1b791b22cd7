import type {CorruptionKind} from '../../contract/model'
import type {Words} from '../../contract/words'

/** Names of what the lesson shows. */
export const words = {
  denoising: {en: 'Denoising', ko: '잡음 제거'},
  noisy: {en: 'Noisy', ko: '손상된 그림'},
  plain: {en: 'Plain autoencoder', ko: '기본 오토인코더'},
  denoiser: {en: 'Denoising autoencoder', ko: '잡음 제거 오토인코더'},
  clean: {en: 'Clean', ko: '깨끗한 그림'},
  plainNet: {en: 'Plain network', ko: '기본 신경망'},
  denoisingNet: {en: 'Denoising network', ko: '잡음 제거 신경망'},
  plainShort: {en: 'Plain', ko: '기본'},
  denoiserShort: {en: 'Denoising', ko: '잡음 제거'},
  kind: {en: 'Noise', ko: '잡음'},
  level: {en: 'Noise level', ko: '잡음 세기'},
  redraw: {en: 'New noise', ko: '새 잡음'},
  nets: {en: 'Networks', ko: '신경망'},
  shipped: {en: 'pretrained', ko: '미리 학습된 것'},
  own: {en: 'trained here', ko: '여기서 학습한 것'},
  levels: {en: 'Error against noise level', ko: '잡음 세기와 오차'},
  levelAxis: {en: 'noise level', ko: '잡음 세기'},
  errorAxis: {en: 'mean squared error per pixel', ko: '픽셀당 평균 제곱 오차'},
  nothing: {en: 'doing nothing', ko: '아무것도 안 함'},
  codes: {en: 'Fifty corruptions', ko: '쉰 번의 손상'},
  chooseDigit: {en: 'The digit', ko: '숫자 고르기'},
  arrows: {en: 'Arrows back to the sheet', ko: '면으로 돌아가는 화살표'},
  distance: {en: 'mean distance to the sheet', ko: '면까지의 평균 거리'},
  points: {en: 'points', ko: '점'},
  before: {en: 'pushed off', ko: '밀려난 점'},
  picture: {en: 'Your digit', ko: '내 숫자'},
  spoil: {en: 'Corrupt it', ko: '손상시키기'},
  drawHere: {en: 'Draw here', ko: '여기에 그리기'},
} satisfies Readonly<Record<string, Words>>

/** The words of the pad on which a digit is spoiled. */
export const pad = {
  name: {en: 'Corrupt the digit', ko: '숫자 손상시키기'},
  help: {
    en: 'Drag over it. Or use the arrow keys: Space puts the tool down and lifts it, Shift goes farther.',
    ko: '그 위를 끈다. 화살표 키로도 움직인다. 스페이스로 도구를 대거나 떼고, Shift를 누르면 멀리 간다.',
  },
  tool: {en: 'Tool', ko: '도구'},
  noise: {en: 'Noise brush', ko: '잡음 붓'},
  hole: {en: 'Eraser', ko: '지우개'},
  heal: {en: 'Restore', ko: '되살리기'},
  everywhere: {en: 'Noise everywhere', ko: '전체에 잡음'},
  healAll: {en: 'Restore all', ko: '모두 되살리기'},
  down: {en: 'Tool down', ko: '도구를 댔다'},
  up: {en: 'Tool lifted', ko: '도구를 뗐다'},
} satisfies Readonly<Record<string, Words>>

export const place = (column: number, row: number): Words => ({
  en: `column ${column}, row ${row}`,
  ko: `가로 ${column}, 세로 ${row}`,
})

/** The words of the predictions. */
export const guess = {
  crossing: {en: 'They cross at level', ko: '두 곡선이 만나는 세기'},
  answering: {en: 'The networks are answering…', ko: '신경망이 계산하는 중…'},
  which: {en: 'Which network?', ko: '어떤 신경망?'},
} satisfies Readonly<Record<string, Words>>

export const rightOf = (right: number, of: number): Words => ({
  en: `${right} of ${of} right.`,
  ko: `${of}개 가운데 ${right}개를 맞혔다.`,
})

export const crossingVerdict = (guessed: string, truth: string | null): Words =>
  truth === null
    ? {en: 'These two curves do not cross at all.', ko: '이 두 곡선은 만나지 않는다.'}
    : {
        en: `You said ${guessed}; they cross at ${truth}.`,
        ko: `예측은 ${guessed}, 실제로는 ${truth}에서 만난다.`,
      }

/** A level as the lesson writes it: a deviation σ, or a probability or share p. */
export const levelText = (kind: CorruptionKind, level: number): string =>
  `${kind === 'gaussian' ? 'σ' : 'p'} = ${level.toFixed(2)}`
