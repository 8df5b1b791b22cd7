import type {Words} from '../../contract/words'

/** Names of what the lesson shows. */
export const words = {
  modelComparison: {en: 'PCA and autoencoder', ko: 'PCA와 오토인코더'},
  pca: {en: 'PCA', ko: 'PCA'},
  linear: {en: 'Linear autoencoder', ko: '선형 오토인코더'},
  dense: {en: 'Autoencoder', ko: '오토인코더'},
  untrained: {en: '(not trained)', ko: '(학습 전)'},
  size: {en: 'Numbers in the code, k', ko: '코드의 수, k'},
  sizeHelp: {
    en: 'Trained networks are ready at',
    ko: '학습된 신경망이 있는 크기:',
  },
  components: {en: 'Components', ko: '주성분'},
  component: {en: 'component', ko: '주성분'},
  sum: {en: 'mean and all so far', ko: '평균에 여기까지 더한 그림'},
  mean: {en: 'mean', ko: '평균'},
  mapPca: {en: 'PCA scores', ko: 'PCA 점수'},
  mapNet: {en: 'Latent space', ko: '잠재 공간'},
  variance: {en: 'Variance kept', ko: '남은 분산'},
  varianceAxis: {en: 'share of the variance of the training digits', ko: '학습 숫자 분산 가운데 담은 비율'},
  picker: {en: 'The digit', ko: '숫자 고르기'},
  angle: {en: 'Angle to PCA', ko: 'PCA와의 각도'},
  angleAxis: {en: 'largest principal angle, degrees', ko: '가장 큰 주각(도)'},
  epochs: {en: 'epochs', ko: '에폭'},
  axes: {en: 'Same plane, other axes', ko: '같은 평면, 다른 축'},
  axesPca: {en: 'PCA’s axes', ko: 'PCA의 축'},
  axesOwn: {en: 'the decoder’s columns', ko: '디코더의 열'},
  axesNear: {en: 'PCA’s axes, found in the decoder’s plane', ko: '디코더 평면에서 찾은 PCA의 축'},
  sizes: {en: 'Error against code size', ko: '코드 크기와 오차'},
  codeSize: {en: 'numbers in the code, k', ko: '코드의 수, k'},
  mse: {en: 'mean squared error per pixel, test digits', ko: '픽셀당 평균 제곱 오차(테스트 숫자)'},
  pcaExact: {en: 'PCA, exact', ko: 'PCA, 정확한 값'},
  shipped: {en: 'pretrained autoencoders', ko: '오토인코더, 미리 학습된 것'},
  shippedLinear: {en: 'pretrained linear autoencoders', ko: '선형 오토인코더, 미리 학습된 것'},
  ownDense: {en: 'your autoencoders', ko: '내가 학습시킨 오토인코더'},
  ownLinear: {en: 'your linear autoencoders', ko: '내가 학습시킨 선형 오토인코더'},
  before: {en: 'Pretrained autoencoders', ko: '미리 학습된 오토인코더'},
  here: {en: 'Yours', ko: '내가 학습시킨 것'},
  source: {en: 'Source', ko: '출처'},
  error: {en: 'Error', ko: '오차'},
  plane: {en: 'A tilted plane', ko: '기울어진 평면'},
  sheet: {en: 'A curved sheet', ko: '휘어진 면'},
  flatTile: {en: 'Flat: PCA and the linear autoencoder', ko: '평평한 면: PCA와 선형 오토인코더'},
  bentTile: {en: 'Curved: the autoencoder', ko: '휘어진 면: 오토인코더'},
  planeTile: {en: 'PCA and the linear autoencoder', ko: 'PCA와 선형 오토인코더'},
  codes: {en: 'the two numbers of each point', ko: '점마다 남은 수 두 개'},
  codesPca: {en: 'PCA’s two numbers', ko: 'PCA의 수 두 개'},
  codesNet: {en: 'The autoencoder’s two numbers', ko: '오토인코더의 수 두 개'},
  errors: {en: 'Errors', ko: '오차 선'},
  what: {en: 'Figure', ko: '항목'},
  value: {en: 'Value', ko: '값'},
  angleNow: {en: 'Angle between the planes', ko: '두 평면 사이의 각도'},
  replay: {en: 'Replay', ko: '다시 보기'},
  stop: {en: 'Stop', ko: '정지'},
  replayStep: {en: 'Step of the training', ko: '학습 스텝'},
} satisfies Readonly<Record<string, Words>>

/** Words of the predictions. */
export const guess = {
  sketch: {en: 'Your curve of the angle', ko: '내가 그린 각도 곡선'},
  help: {
    en: 'Draw across the figure. Or go from handle to handle with Tab, and move them with the arrow keys.',
    ko: '그래프를 가로질러 그린다. 또는 Tab으로 손잡이를 옮겨 다니며 화살표 키로 움직인다.',
  },
  lock: {en: 'Lock it in and train', ko: '확정하고 학습시키기'},
  answering: {en: 'The run is answering…', ko: '학습 결과를 기다리는 중…'},
  handle: {en: 'Angle', ko: '각도'},
  epoch: {en: 'epoch', ko: '에폭'},
  when: {en: 'When will the network be ahead?', ko: '신경망은 언제 앞설까?'},
  first: {en: 'In the first epoch', ko: '첫 에폭 안에'},
  third: {en: 'In the second or third', ko: '두 번째나 세 번째 에폭에'},
  fifth: {en: 'In the fourth or fifth', ko: '네 번째나 다섯 번째 에폭에'},
  never: {en: 'Not within five epochs', ko: '다섯 에폭 안에는 앞서지 못한다'},
} satisfies Readonly<Record<string, Words>>

export const handleText = (epoch: string, degrees: number): Words => ({
  en: `${Math.round(degrees)}° at epoch ${epoch}`,
  ko: `${epoch}에폭에서 ${Math.round(degrees)}°`,
})

export const angleVerdict = (off: number, said: number, reached: number): Words => ({
  en: `On average you were off by ${off.toFixed(0)}°. You said it would end at ${said.toFixed(0)}°; it ended at ${reached.toFixed(1)}°.`,
  ko: `평균 ${off.toFixed(0)}° 어긋났다. 예측한 마지막 각도는 ${said.toFixed(0)}°, 실제로는 ${reached.toFixed(1)}°이다.`,
})

/** What the score of an angle stands for; `level` is what the handles reach as they stand at first. */
export const angleMeans = (level: number): Words => ({
  en: `100 % is the very curve, 0 % is off by 30° or more on average. The level line of the start gets ${Math.round(100 * level)} %.`,
  ko: `100 %는 정확한 곡선, 0 %는 평균 30° 넘게 어긋난 곡선이다. 처음의 수평선은 ${Math.round(100 * level)} %이다.`,
})

/** The same for when the net overtakes; `blind` is what answers taken blindly reach on average. */
export const overtakingMeans = (blind: number): Words => ({
  en: `100 % for the right answer, 50 % for the one beside it. Blind guesses get ${Math.round(100 * blind)} % on average.`,
  ko: `맞으면 100 %, 바로 옆 답이면 50 %이다. 아무렇게나 고르면 평균 ${Math.round(100 * blind)} %이다.`,
})

/** What came out. `epoch` is when the net got ahead of PCA, null where it did not. */
export function overtakingVerdict(right: boolean, epoch: number | null, pca: string, net: string): Words {
  const en = right ? 'Right.' : 'Not this time.'
  const ko = right ? '맞았다.' : '이번에는 아니다.'
  if (epoch === null) {
    return {
      en: `${en} In this run PCA stays ahead for all five epochs: ${pca} against ${net}.`,
      ko: `${ko} 이번 학습에서는 다섯 에폭 내내 PCA가 앞섰다. PCA ${pca}, 신경망 ${net}.`,
    }
  }
  const at = epoch.toFixed(1)
  return {
    en: `${en} In this run PCA, at ${pca}, is ahead for ${at} epochs. Then the network passes it, and ends at ${net}. If you stop earlier, PCA is better.`,
    ko: `${ko} 이번 학습에서는 ${at}에폭까지 PCA(${pca})가 앞섰고, 그 뒤 신경망이 앞질러 ${net}에서 끝났다. 그보다 일찍 멈추면 PCA가 낫다.`,
  }
}

export const digitName = (digit: number, index: number): Words => ({
  en: `A ${digit}, test image ${index}`,
  ko: `숫자 ${digit}, 테스트 그림 ${index}`,
})

export const stepText = (step: number): Words => ({en: `step ${step}`, ko: `${step}스텝`})
