import {defineLesson, type RunDeclaration} from '../framework/lesson'
import {spec} from '../framework/spec'
import {milestone, trained} from '../framework/tasks'
import {guessWay} from './predictions/GuessWay'
import {placeHalfway} from './predictions/PlaceHalfway'
import {sizes} from './scene-props'
import {View} from './View'
import {numbers} from './words'

/** A net with a code of this size, trained already. */
const net = (code: number, epochs = 10): RunDeclaration => ({
  label: numbers(code),
  spec: spec('dense', {code, epochs}),
  shipped: `dense-${code}`,
})

/** Test digits, by their index. */
const [seven, two, one, nought, four, nine, six, three] = [0, 1, 2, 3, 4, 7, 11, 18] as const

/** Two that the net with two numbers draws well, far from each other. */
const [slantedSeven, roundSix] = [34, 50] as const

export default defineLesson({
  runs: {two: net(sizes.two, 3), eight: net(sizes.eight), thirtytwo: net(sizes.thirtytwo)},
  View,
  scenes: [
    {
      id: 'walk',
      title: {en: 'A walk between two digits', ko: '두 숫자 사이를 걷다'},
      props: {show: ['strips', 'map'], rows: ['code'], stops: [slantedSeven, roundSix]},
      runs: ['two'],
      task: milestone('moved', {
        en: 'Drag A or B somewhere else, or click another digit on the map.',
        ko: 'A나 B를 다른 곳으로 끌거나, 지도에서 다른 숫자를 눌러 보자.',
      }),
    },
    {
      id: 'guess',
      title: {en: 'Three films of one journey', ko: '한 여행을 찍은 세 필름'},
      props: {show: ['strips'], rows: ['code', 'pixels', 'pca'], stops: [nought, three]},
      runs: ['two'],
      prediction: guessWay('two', [nought, three], {
        en: 'A 0 becomes a 3: through the codes, by fading one image into the other, and along the line of PCA. Which film is which?',
        ko: '0이 3이 된다. 코드를 지나서, 한 그림을 다른 그림에 섞어서, PCA의 직선을 따라서. 어느 필름이 어느 길일까?',
      }),
    },
    {
      id: 'ways',
      title: {en: 'Frame by frame', ko: '한 장 한 장'},
      props: {show: ['strips', 'map'], rows: ['code', 'pixels', 'pca'], stops: [seven, two]},
      runs: ['two'],
      task: milestone('walked', {
        en: 'Go to the middle of the path, frame by frame or by playing it, and compare the three.',
        ko: '한 장씩 넘기거나 재생하면서 경로의 가운데로 가서 셋을 견주어 보자.',
      }),
    },
    {
      id: 'halfway',
      title: {en: 'Where is half-way?', ko: '가운데는 어디일까?'},
      props: {show: ['strips', 'map'], meanwhile: [], rows: ['code', 'pixels', 'pca'], stops: [nought, two]},
      runs: ['two'],
      prediction: placeHalfway('two', [nought, two], {
        en: 'Half-way from this 0 to this 2 the decoder draws the digit in the middle. Where on the map does its code lie?',
        ko: '이 0에서 이 2로 가는 길의 가운데에서 디코더는 가운데 그림을 그린다. 그 코드는 지도의 어디에 있을까?',
      }),
    },
    {
      id: 'land',
      title: {en: 'Empty land', ko: '빈 땅'},
      props: {
        show: ['strips', 'map'],
        rows: ['code', 'pixels'],
        stops: [nought, one],
        several: true,
        seek: 'around',
      },
      runs: ['two'],
      task: milestone('around', {
        en: 'Add a stop, and lay the path so that every picture has digits near it: no brackets are left.',
        ko: '경유지를 더해 모든 그림 가까이에 숫자가 있도록 길을 돌려 보자. 괄호가 모두 사라져야 한다.',
      }),
    },
    {
      id: 'pace',
      title: {en: 'Even steps', ko: '고른 걸음'},
      props: {
        show: ['strips', 'map', 'steps'],
        rows: ['code', 'pixels', 'pca'],
        stops: [four, nine],
        seek: 'uneven',
      },
      runs: ['two'],
      task: milestone('uneven', {
        en: 'This path is nearly even. Find one whose largest step is at least four times the mean.',
        ko: '이 길은 거의 고르다. 가장 큰 걸음이 평균의 네 배를 넘는 길을 찾아보자.',
      }),
    },
    {
      id: 'arc',
      title: {en: 'Straight or round', ko: '곧게, 둥글게'},
      props: {
        show: ['strips', 'map', 'radius'],
        rows: ['straight', 'spherical', 'pixels'],
        stops: [nought, one],
        ways: true,
        wide: true,
        seek: 'arc',
      },
      task: milestone('arc', {
        en: 'Choose the spherical way. Then compare it in the nets of 32, 8 and 2 numbers.',
        ko: '호를 따라가는 길을 고르고, 코드가 32개, 8개, 2개인 신경망에서 견주어 보자.',
      }),
    },
    {
      id: 'journey',
      title: {en: 'A journey through several digits', ko: '여러 숫자를 지나는 여행'},
      props: {
        show: ['strips', 'map', 'steps'],
        rows: ['code', 'pixels', 'pca'],
        stops: [seven, two, nought],
        several: true,
        ways: true,
      },
      runs: ['two'],
      task: milestone('added', {
        en: 'Add a stop, send it to a digit of your choice, and play the journey back and forth.',
        ko: '경유지를 더해 마음에 드는 숫자로 보내고, 여행을 왕복 재생해 보자.',
      }),
    },
    {
      id: 'draw',
      title: {en: 'From your hand', ko: '내 손에서'},
      props: {
        show: ['strips', 'pad', 'map'],
        rows: ['code', 'pixels', 'pca'],
        stops: [nine, six],
        ways: true,
      },
      runs: ['two'],
      task: milestone('drew', {
        en: 'Draw a digit: it is where the path begins.',
        ko: '숫자를 그려 보자. 그 숫자가 경로의 출발점이 된다.',
      }),
    },
    {
      id: 'learn',
      title: {en: 'The path while the net learns', ko: '배우는 동안의 길'},
      props: {show: ['strips', 'map'], rows: ['code', 'pixels', 'pca'], stops: [two, nought], ways: true},
      runs: ['two'],
      train: ['two'],
      task: trained('two', {
        en: 'Train the net again, and watch the frames between the two digits.',
        ko: '신경망을 다시 학습시키며 두 숫자 사이의 그림들을 지켜보자.',
      }),
    },
  ],
})
