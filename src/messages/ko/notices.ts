import type {Messages} from '../index'

export const notices: Messages['notices'] = {
  title: '주소에 쓸 수 없는 부분이 있습니다',
  dismiss: '닫기',
  replaced: (name, given, used) => `${name}=${given} 값은 쓸 수 없어 ${used} 값을 씁니다.`,
  ignored: (name, given) => `${name}=${given} 부분은 여기서 의미가 없어 무시합니다.`,
}
