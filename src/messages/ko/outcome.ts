import type {Messages} from '../en'

/** What a run reached, sentence by sentence. */
export const outcome: Messages['playground']['outcome'] = {
  finished: (epochs, time, reached) => `${epochs} 학습이 ${time} 만에 끝났습니다. ${reached}.`,
  epochs: (count) => `${count}에폭`,
  testError: (error, clean) => `픽셀당 테스트 제곱 오차 ${error}${clean ? '(깨끗한 입력)' : ''}`,
  testErrors: (noisy, clean) =>
    `픽셀당 테스트 제곱 오차는 학습 때처럼 잡음 섞인 입력에서 ${noisy}, 깨끗한 입력에서 ${clean}`,
  testLoss: (loss, unit) => `테스트 손실은 ${loss}입니다(${unit}).`,
  allNoisy: '모두 학습 때처럼 잡음 섞인 입력에서 잰 값입니다.',
  elbo: (elbo, reconstruction, divergence) =>
    `테스트 그림당 −ELBO ${elbo} nat(재구성 ${reconstruction}, KL 발산 ${divergence})`,
  weighted: (beta, loss) => `β = ${beta}인 손실 자체는 ${loss}입니다.`,
  allAlive: (count) => `코드의 차원 ${count}개를 모두 씁니다.`,
  someDead: (alive, count, dead) =>
    `코드의 차원 ${count}개 가운데 ${alive}개를 씁니다. 붕괴한 차원: ${dead}. 어떤 숫자를 넣어도 사전 분포를 따를 뿐입니다.`,
  allDead: (count) =>
    `붕괴했습니다. 코드의 차원 ${count}개 모두 아무것도 담지 않아서, 어떤 숫자를 넣어도 같은 그림이 나옵니다.`,
  activation: (mean, wanted) => `평균 활성도는 ${mean}, 목표는 ρ = ${wanted}였습니다.`,
  notSparse: '이 코드는 희소하지 않습니다. 숫자마다 유닛의 상당수가 켜져 있습니다.',
  contraction: (norm) =>
    `‖∂h/∂x‖²의 평균은 ${norm}입니다. 그림이 조금 바뀔 때 코드가 변하는 정도를 나타냅니다.`,
  phases: (errors) => `단계마다 끝났을 때의 픽셀당 오차는 ${errors}입니다.`,
  notTuned: '층들을 함께 미세 조정하지 않아서 층마다의 오차가 쌓였습니다.',
  weights: (count) => `가중치는 ${count}개입니다.`,
  meanImage: (mean, clean) =>
    `${clean ? '깨끗한 입력에서는 ' : ''}코드가 전혀 필요 없는 평균 그림(${mean})보다 나을 것이 없습니다.`,
  forgotten: '코드가 그림에 거의 따라 변하지 않아서 숫자를 더는 구별할 수 없습니다.',
  beatsPca: (pca, clean) =>
    `${clean ? '깨끗한 입력에서 ' : ''}같은 크기의 코드를 쓰는 PCA(${pca})보다 좋습니다.`,
  belowPca: (pca, clean) => `${clean ? '깨끗한 입력에서 ' : ''}같은 크기의 코드를 쓰는 PCA는 ${pca}입니다.`,
  goOn: '에폭 수를 늘리면 이어서 학습합니다. ‘되감기’는 같은 실험을 다시, ‘새 가중치’는 다른 시드로 시작합니다.',
}
