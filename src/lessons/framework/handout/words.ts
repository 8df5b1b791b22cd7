import type {Words} from '../../../contract/words'

/** The words of a handout. */
export const words = {
  print: {en: 'Print', ko: '인쇄'},
  back: {en: 'Back to the lesson', ko: '수업으로 돌아가기'},
  hint: {
    en: 'Landscape, a scene on a page; two pages on a sheet save paper.',
    ko: '가로 방향, 한 쪽에 한 장면. 두 쪽을 한 장에 인쇄하면 종이를 아낄 수 있다.',
  },
  address: {en: 'The lesson’s address', ko: '수업 주소'},
  figures: {en: 'Figures', ko: '그림'},
  prediction: {en: 'My prediction, and why', ko: '나의 예측과 그 이유'},
  observed: {en: 'What I saw', ko: '관찰한 것'},
  why: {en: 'Because', ko: '그 이유'},
  name: {en: 'Name', ko: '이름'},
} satisfies Readonly<Record<string, Words>>

export const making = (done: number, of: number): Words => ({
  en: `Preparing the figures: ${done} of ${of}…`,
  ko: `그림을 준비하는 중: ${done}/${of}`,
})

export const figuresOf = (scene: Words): Words => ({
  en: `${words.figures.en}: ${scene.en}`,
  ko: `${words.figures.ko}: ${scene.ko}`,
})
