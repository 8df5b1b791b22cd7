import type {Messages} from '../en'
import {changes} from './changes'
import {keys} from './keys'
import {outcome} from './outcome'
import {presets} from './presets'

export const playground: Messages['playground'] = {
  title: '실험실',
  parameters: '매개변수',
  copyLink: '링크 복사',
  copied: '복사했습니다',
  copyHelp: '주소에는 시드와 학습 중에 바꾼 값까지 모든 설정이 담겨 있습니다. 누가 열어도 같은 실험입니다.',
  report: '보고서 내려받기',
  reportHelp: '설정과 백엔드, 모든 측정값과 그 기록을 담은 JSON 파일입니다.',
  backendPanel: (backend) => `백엔드: ${backend}`,
  draw: {
    title: '숫자를 그려 보세요',
    asMnist: 'MNIST처럼 크기와 중심 맞추기',
    asMnistHelp:
      '숫자를 20×20 상자에 맞추고 무게 중심을 가운데에 둡니다. 끄면 그린 자리 그대로 신경망에 들어갑니다.',
  },
  presets,
  outcome,
  changes,
  keys,
}
