import type {Words} from '../../../contract/words'

export const words = {
  sketch: {en: 'Your loss curve', ko: '내가 그린 손실 곡선'},
  handle: {en: 'Test error after', ko: '테스트 오차:'},
  lockAndTrain: {en: 'Lock it in and train', ko: '확정하고 학습시키기'},
  lock: {en: 'Lock it in', ko: '확정'},
  training: {en: 'The run is answering…', ko: '학습 결과를 기다리는 중…'},
  yours: {en: 'your sketch', ko: '내 예측'},
  truth: {en: 'this run', ko: '이번 학습'},
  meanImage: {en: 'mean image', ko: '평균 그림'},
  error: {en: 'test error', ko: '테스트 오차'},
  epoch: {en: 'epoch', ko: '에폭'},
  sketchHelp: {
    en: 'Draw across the figure. Or go from handle to handle with Tab, and move them with the arrow keys.',
    ko: '그래프를 가로질러 그린다. 또는 Tab으로 손잡이를 옮겨 다니며 화살표 키로 움직인다.',
  },
  which: {en: 'Which model?', ko: '어떤 모델?'},
  choose: {en: 'choose', ko: '고르기'},
  right: {en: 'right', ko: '맞음'},
  originals: {en: 'The digits', ko: '원래 숫자'},
  waiting: {en: 'Waiting for the models…', ko: '모델을 기다리는 중…'},
  place: {en: 'Where does it belong?', ko: '어디에 놓일까?'},
  digitToPlace: {en: 'The digit to place', ko: '놓을 숫자'},
  guess: {en: 'your guess', ko: '내 예측'},
  there: {en: 'here', ko: '실제'},
  placeHelp: {
    en: 'Click the place. Or go there with the arrow keys, and press Enter.',
    ko: '자리를 누르거나, 화살표 키로 옮겨 가서 Enter를 누른다.',
  },
  noGuess: {en: 'No place chosen yet.', ko: '아직 고르지 않았다.'},
  guessed: {en: 'A place is chosen.', ko: '자리를 골랐다.'},
  answers: {en: 'Answers', ko: '답'},
  measuring: {en: 'The figures are being computed…', ko: '값을 계산하는 중…'},
} satisfies Readonly<Record<string, Words>>

export const row = (letter: string): Words => ({en: `Row ${letter}`, ko: `${letter}행`})

export const wasModel = (label: Words): Words => ({en: `was: ${label.en}`, ko: `정답: ${label.ko}`})

export const sketchVerdict = (factor: number, guess: number, truth: number): Words => ({
  en: `On average you were off by a factor of ${factor.toFixed(2)}. You said it would end at ${guess.toFixed(4)}; it ended at ${truth.toFixed(4)}.`,
  ko: `평균 ${factor.toFixed(2)}배 어긋났다. 예측한 마지막 값은 ${guess.toFixed(4)}, 실제 값은 ${truth.toFixed(4)}이다.`,
})

export const guessVerdict = (right: number, of: number): Words => ({
  en: `${right} of ${of} right, for the models as they are now.`,
  ko: `지금의 모델에서 ${of}개 가운데 ${right}개를 맞혔다.`,
})

export const placeVerdict = (share: number): Words => ({
  en: `Of all test digits, ${Math.round(100 * share)} % lie farther from its place than your guess.`,
  ko: `테스트 숫자의 ${Math.round(100 * share)} %가 내 예측보다 실제 자리에서 더 멀리 있다.`,
})

export const handleValue = (epochs: string, value: number): Words => ({
  en: `${value.toFixed(4)} at epoch ${epochs}`,
  ko: `${epochs}에폭에서 ${value.toFixed(4)}`,
})

/** With a space that does not break. */
const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`

/** What the score of a choice stands for: one of `of` answers is right. */
export const choiceMeans = (of: number): Words => ({
  en: `100 % for the right answer, 0 % for another; blind guesses get ${percent(1 / of)} on average.`,
  ko: `맞으면 100 %, 틀리면 0 %이다. 아무렇게나 고르면 평균 ${percent(1 / of)}이다.`,
})

/** The same for rows that are matched, each with one of as many names. */
export const matchMeans = (of: number): Words => ({
  en: `The score is the share of rows that are right. Blind guesses get ${percent(1 / of)} on average.`,
  ko: `점수는 맞힌 줄의 비율이다. 아무렇게나 고르면 평균 ${percent(1 / of)}이다.`,
})

export const placeMeans: Words = {
  en: '100 % is the very place, 0 % is farther off than every digit. The place of a digit drawn at random gets 50 % on average.',
  ko: '100 %는 정확한 자리, 0 %는 어느 숫자보다도 먼 자리다. 무작위로 뽑은 숫자의 자리를 고르면 평균 50 %이다.',
}

/** The same for a loss curve; `untouched` is what the handles reach as they stand at first. */
export const curveMeans = (untouched: number): Words => ({
  en: `100 % is the very curve, 0 % is off by a factor of two or more on average. The level line of the start gets ${percent(untouched)}.`,
  ko: `100 %는 정확한 곡선, 0 %는 평균 두 배 넘게 어긋난 곡선이다. 처음의 수평선은 ${percent(untouched)}이다.`,
})

/** The same for an amount; nothing is scored from `off` away, in words; `blind` is what the scale gives on average. */
export const amountMeans = (off: Words, blind: number): Words => ({
  en: `100 % is the very value, 0 % is off by ${off.en} or more. Blind guesses get ${percent(blind)} on average.`,
  ko: `100 %는 정확한 값, 0 %는 ${off.ko} 넘게 어긋난 값이다. 아무렇게나 고르면 평균 ${percent(blind)}이다.`,
})

export const rightChoice = (answer: Words): Words => ({
  en: `Right: ${answer.en}.`,
  ko: `맞았다. ‘${answer.ko}’이다.`,
})

export const wrongChoice = (answer: Words): Words => ({
  en: `Right would have been: ${answer.en}.`,
  ko: `정답은 ‘${answer.ko}’이다.`,
})
