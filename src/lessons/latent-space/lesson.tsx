import type {Words} from '../../contract/words'
import {defineLesson, type RunDeclaration} from '../framework/lesson'
import {guessModel} from '../framework/predictions/GuessModel'
import {placeDigit} from '../framework/predictions/PlaceDigit'
import {sketchLoss} from '../framework/predictions/SketchLoss'
import {spec, unbounded} from '../framework/spec'
import {chose, drew, milestone, trained} from '../framework/tasks'
import {LiveError} from './LiveError'
import {drawsBetter} from './predictions/bound'
import {judge} from './predictions/judge'
import {thirdNumber} from './predictions/third-number'
import {sizeNames, sizes} from './scene-props'
import {View} from './View'

const numbers = (count: number): Words => ({
  en: count === 1 ? '1 number' : `${count} numbers`,
  ko: `수 ${count}개`,
})

/** A net with a code of this size, trained already. A code of two is bounded, so that its map can be read. */
const net = (code: number, epochs = 10): RunDeclaration => ({
  label: numbers(code),
  spec: spec('dense', {...(code !== 2 && unbounded), code, epochs}),
  shipped: `dense-${code}`,
})

/** A 5 that might be something else. */
const sloppy = 8
const guessed = [18, 61, 15, 7, 4]

export default defineLesson({
  runs: {
    one: net(sizes.one),
    two: net(sizes.two),
    bounded: {...net(sizes.two), label: {en: '2 numbers, bounded', ko: '수 2개, 한계 있음'}},
    fan: {
      label: {en: '2 numbers, no bounds', ko: '수 2개, 한계 없음'},
      spec: spec('dense', {...unbounded, code: 2, epochs: 10}),
      shipped: 'fan-2',
    },
    three: net(sizes.three),
    eight: net(sizes.eight, 3),
    thirtytwo: net(sizes.thirtytwo),
  },
  prose: {LiveError},
  View,
  scenes: [
    {
      id: 'hourglass',
      title: {en: 'A digit goes through the hourglass', ko: '모래시계를 지나는 숫자'},
      props: {show: ['hourglass', 'digits']},
      runs: ['two'],
      task: chose({
        en: 'Choose another digit below the hourglass.',
        ko: '모래시계 아래에서 다른 숫자를 골라 보자.',
      }),
    },
    {
      id: 'place',
      title: {en: 'Where does it belong?', ko: '어디에 놓일까?'},
      props: {show: ['hourglass']},
      runs: ['two'],
      prediction: placeDigit('two', sloppy, {
        en: 'Each dot is a test digit at its two numbers. Where among them will this one lie?',
        ko: '점 하나는 수 두 개를 좌표로 놓은 테스트 숫자 하나다. 이 숫자는 어디쯤 있을까?',
      }),
    },
    {
      id: 'map',
      title: {en: 'Ten thousand digits on a map', ko: '지도 위의 숫자 만 개'},
      props: {show: ['map', 'digits'], layout: 'columns'},
      runs: ['two'],
      task: chose({
        en: 'Find a digit that lies among digits of another kind, and choose it.',
        ko: '다른 숫자들 사이에 섞여 있는 숫자를 하나 찾아서 골라 보자.',
      }),
    },
    {
      id: 'decode',
      title: {en: 'Every point decodes to an image', ko: '모든 점은 그림이 된다'},
      props: {show: ['decoder']},
      runs: ['two'],
      task: milestone('decoded', {
        en: 'Click where there are no dots, or set the two numbers yourself.',
        ko: '점이 없는 곳을 눌러 보자. 두 수를 직접 정해도 된다.',
      }),
    },
    {
      id: 'drag',
      title: {en: 'Drag a digit across the map', ko: '지도 위에서 숫자 끌기'},
      props: {show: ['decoder'], drag: true},
      runs: ['two'],
      task: milestone('dragged', {
        en: 'Drag the point from one cloud of dots to another.',
        ko: '점을 한 무리에서 다른 무리로 끌어 보자.',
      }),
    },
    {
      id: 'neighbours',
      title: {en: 'Nearest neighbours', ko: '가장 가까운 이웃'},
      props: {show: ['neighbours', 'nearby'], layout: 'over'},
      runs: ['two'],
      prediction: judge('two', {
        en: 'A digit’s nearest neighbours can be found by its two numbers, or by all its pixels. Which finds more that have its label?',
        ko: '한 숫자의 가장 가까운 이웃은 코드의 수 두 개로도, 모든 픽셀로도 찾을 수 있다. 레이블이 같은 숫자를 더 많이 찾는 것은 어느 쪽일까?',
      }),
      task: chose({
        en: 'Choose a digit whose two rows of neighbours disagree.',
        ko: '두 줄의 이웃이 서로 다른 숫자를 골라 보자.',
      }),
    },
    {
      id: 'draw',
      title: {en: 'A digit of your own', ko: '내가 그린 숫자'},
      props: {show: ['pad', 'map'], layout: 'beside'},
      runs: ['two'],
      task: drew({
        en: 'Draw a digit, see where it lands, and pin it to the map. You will meet it again.',
        ko: '숫자를 그려 어디에 놓이는지 보고 지도에 꽂아 두자. 뒤에서 다시 만난다.',
      }),
    },
    {
      id: 'learn',
      title: {en: 'Watch it learn', ko: '학습 지켜보기'},
      props: {show: ['map', 'loss'], layout: 'columns'},
      runs: ['two'],
      train: ['two'],
      prediction: sketchLoss('two', {
        en: 'The network starts again from its first weights. Sketch how its test error will fall.',
        ko: '신경망이 첫 가중치에서 다시 학습한다. 테스트 오차가 어떻게 줄어들지 그려 보자.',
      }),
    },
    {
      id: 'history',
      title: {en: 'Back and forth in time', ko: '학습 되돌아보기'},
      props: {show: ['timeline', 'map'], tabs: ['digits', 'loss', 'hourglass'], layout: 'columns'},
      runs: ['two'],
      train: ['two'],
      task: milestone('scrubbed', {
        en: 'Train the network if you have not yet. Then move through the training, and play it back.',
        ko: '아직 학습시키지 않았다면 먼저 학습시키자. 그다음 학습의 순간들을 오가며 재생해 보자.',
      }),
    },
    {
      id: 'bounds',
      title: {en: 'A code without bounds', ko: '한계가 없는 코드'},
      props: {show: ['bounds'], meanwhile: ['bounds']},
      runs: ['bounded', 'fan'],
      prediction: drawsBetter(['bounded', 'fan'], {
        en: 'Both networks are of the same size and were trained equally long. Which one draws the test digits with the smaller error?',
        ko: '두 신경망은 크기가 같고 같은 시간만큼 학습했다. 테스트 숫자를 더 작은 오차로 그리는 것은 어느 쪽일까?',
      }),
      task: chose({
        en: 'Choose a digit where the map without bounds is crowded, and find it on the other.',
        ko: '한계가 없는 지도에서 점이 몰린 곳의 숫자를 하나 골라 다른 지도에서 찾아보자.',
      }),
    },
    {
      id: 'guess',
      title: {en: 'Two, eight or thirty-two?', ko: '둘, 여덟, 서른둘?'},
      props: {show: ['sizes']},
      runs: sizeNames,
      prediction: guessModel(['two', 'eight', 'thirtytwo'], guessed, {
        en: 'Three networks reconstructed these digits from two, eight and thirty-two numbers. Which is which?',
        ko: '세 신경망이 각각 수 두 개, 여덟 개, 서른두 개로 이 숫자들을 재구성했다. 어느 줄이 어느 것일까?',
      }),
    },
    {
      id: 'sizes',
      title: {en: 'From one number to thirty-two', ko: '수 하나에서 서른둘까지'},
      props: {show: ['line', 'sizes']},
      runs: sizeNames,
      task: chose({
        en: 'Choose a digit on the line, and follow it through the five networks.',
        ko: '줄 위의 숫자를 하나 골라 다섯 신경망에서 따라가 보자.',
      }),
    },
    {
      id: 'space',
      title: {en: 'A map in space', ko: '공간이 된 지도'},
      props: {show: ['space']},
      runs: ['three'],
      prediction: thirdNumber('three', {
        en: 'By two numbers, about seven in ten of a digit’s eight nearest neighbours have its label. What share do by three numbers?',
        ko: '수 두 개로 찾으면 가장 가까운 이웃 여덟 개 가운데 열에 일곱쯤이 레이블이 같다. 수 세 개로 찾으면 얼마나 될까?',
      }),
      task: milestone('turned', {
        en: 'Turn the view until two kinds of digits that overlapped come apart.',
        ko: '겹쳐 보이던 두 숫자가 떨어질 때까지 시점을 돌려 보자.',
      }),
    },
    {
      id: 'error',
      title: {en: 'What one more number gains', ko: '수 하나를 더하면'},
      props: {show: ['error']},
      runs: sizeNames,
      train: ['eight'],
      task: trained('eight', {
        en: 'Train a network with eight numbers yourself, for three epochs. Its point joins the figure.',
        ko: '코드 크기가 8인 신경망을 세 에폭 동안 직접 학습시켜 점을 더해 보자.',
      }),
    },
  ],
})
