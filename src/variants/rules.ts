import type {Activation, ReconstructionLoss} from '../contract/model'
import type {Rule} from './define'

/** ln x̂ needs x̂ between 0 and 1. */
export const crossEntropyNeedsSigmoid: Rule<{loss: ReconstructionLoss; output: Activation}> = {
  broken: (values) => values.loss === 'bce' && values.output !== 'sigmoid',
  mend: () => ({output: 'sigmoid'}),
  why: {
    en: 'Binary cross-entropy needs outputs between 0 and 1, so the output activation is sigmoid.',
    ko: '이진 교차 엔트로피에는 0과 1 사이의 출력이 필요하므로 출력 활성화 함수는 시그모이드다.',
  },
}
