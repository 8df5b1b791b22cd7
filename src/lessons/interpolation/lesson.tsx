import {defineLesson, type RunDeclaration} from '../framework/lesson'
import {spec, unbounded} from '../framework/spec'
import {milestone, trained} from '../framework/tasks'
import {evenWays} from './predictions/even-ways'
import {guessWay} from './predictions/GuessWay'
import {nearerWay} from './predictions/nearer-way'
import {placeHalfway} from './predictions/PlaceHalfway'
import {sizes, zeroToOne} from './scene-props'
import {View} from './View'
import {numbers} from './words'

/** A net with a code of this size, trained already. A code of two is bounded, so that its map can be read. */
const net = (code: number, epochs = 10): RunDeclaration => ({
  label: numbers(code),
  spec: spec('dense', {...(code !== 2 && unbounded), code, epochs}),
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
      title: {en: 'From one digit to another', ko: '한 숫자에서 다른 숫자로'},
      props: {show: ['strips', 'map'], rows: ['code'], stops: [slantedSeven, roundSix]},
      runs: ['two'],
      task: milestone('moved', {
        en: 'Drag A or B somewhere else, or click another digit on the map.',
        ko: 'A나 B를 다른 곳으로 끌거나, 지도에서 다른 숫자를 눌러 보자.',
      }),
    },
    {
      id: 'guess',
      title: {en: 'Three ways from 0 to 3', ko: '0에서 3으로 가는 세 가지 방법'},
      props: {show: ['strips'], rows: ['code', 'pixels', 'pca'], stops: [nought, three]},
      runs: ['two'],
      prediction: guessWay('two', [nought, three], {
        en: 'A 0 becomes a 3: through the codes, by mixing the pixels, and along the line of PCA. Which strip is which?',
        ko: '0이 3이 된다. 코드를 지나서, 픽셀을 섞어서, PCA의 직선을 따라서. 어느 띠가 어느 방법일까?',
      }),
    },
    {
      id: 'ways',
      title: {en: 'Picture by picture', ko: '한 장씩 보기'},
      props: {show: ['strips', 'map'], rows: ['code', 'pixels', 'pca'], stops: [seven, two]},
      runs: ['two'],
      task: milestone('walked', {
        en: 'Go to the middle of the path, picture by picture or by playing it, and compare the three.',
        ko: '한 장씩 넘기거나 재생하면서 경로의 가운데로 가서 셋을 비교해 보자.',
      }),
    },
    {
      id: 'halfway',
      title: {en: 'Where is halfway?', ko: '가운데는 어디일까?'},
      props: {show: ['strips', 'map'], meanwhile: [], rows: ['code', 'pixels', 'pca'], stops: [nought, two]},
      runs: ['two'],
      prediction: placeHalfway('two', [nought, two], {
        en: 'Halfway from this 0 to this 2, the decoder draws the digit in the middle. Where on the map does its code lie?',
        ko: '이 0에서 이 2로 가는 경로의 가운데에서 디코더는 가운데 그림을 그린다. 그 코드는 지도의 어디에 있을까?',
      }),
    },
    {
      id: 'land',
      title: {en: 'Empty regions', ko: '빈 영역'},
      props: {
        show: ['strips', 'map'],
        rows: ['code', 'pixels'],
        stops: zeroToOne,
        several: true,
        seek: 'around',
      },
      runs: ['two'],
      task: milestone('around', {
        en: 'Add a stop, and move it until every picture has digits near it: no brackets are left.',
        ko: '경유지를 더해 모든 그림 가까이에 숫자가 있도록 경로를 돌려 보자. 괄호가 모두 사라져야 한다.',
      }),
    },
    {
      id: 'pace',
      title: {en: 'Pace', ko: '변화의 빠르기'},
      props: {
        show: ['strips', 'map', 'steps'],
        rows: ['code', 'pixels', 'pca'],
        stops: [four, nine],
        seek: 'uneven',
      },
      runs: ['two'],
      prediction: evenWays('two', {
        en: 'From a 0 to a 1 in sixty equal steps of t: through the codes, by mixing the pixels, along the line of PCA. Which ways change the picture by equal amounts, too?',
        ko: '0에서 1까지 t를 예순 번 고르게 늘린다. 코드를 지나서, 픽셀을 섞어서, PCA의 직선을 따라서. 그림도 고르게 변하는 방법은 무엇일까?',
      }),
      task: milestone('uneven', {
        en: 'This path is nearly even. Find one whose largest step is at least 1.8 times the mean.',
        ko: '이 경로는 거의 고르게 변한다. 가장 큰 변화량이 평균의 1.8배 이상인 경로를 찾아보자.',
      }),
    },
    {
      id: 'arc',
      title: {en: 'Straight or spherical', ko: '직선과 호'},
      props: {
        show: ['strips', 'map', 'radius'],
        rows: ['straight', 'spherical'],
        stops: [nought, one],
        ways: true,
        wide: true,
        seek: 'arc',
      },
      prediction: nearerWay('thirtytwo', {
        en: 'From a 0 to a 1 in codes of 32 numbers: on which way do the codes of test digits stay closer?',
        ko: '수 32개짜리 코드에서 0에서 1로 간다. 테스트 숫자의 코드에 더 가까이 머무는 것은 어느 쪽일까?',
      }),
      task: milestone('arc', {
        en: 'Choose the spherical way. Then compare it in the networks with 32, 8 and 2 numbers.',
        ko: '호를 따라가는 경로를 고르고, 코드 크기가 32, 8, 2인 신경망에서 비교해 보자.',
      }),
    },
    {
      id: 'journey',
      title: {en: 'A path through several digits', ko: '여러 숫자를 지나는 경로'},
      props: {
        show: ['strips', 'map', 'steps'],
        rows: ['code', 'pixels', 'pca'],
        stops: [seven, two, nought],
        several: true,
        ways: true,
      },
      runs: ['two'],
      task: milestone('added', {
        en: 'Add a stop, move it to a digit of your choice, and play the path back and forth.',
        ko: '경유지를 더해 원하는 숫자로 옮기고, 경로를 왕복 재생해 보자.',
      }),
    },
    {
      id: 'draw',
      title: {en: 'From your own digit', ko: '내가 그린 숫자에서'},
      props: {
        show: ['strips', 'pad', 'map'],
        rows: ['code', 'pixels', 'pca'],
        stops: [nine, six],
        ways: true,
      },
      runs: ['two'],
      task: milestone('drew', {
        en: 'Draw a digit: the path begins there.',
        ko: '숫자를 그려 보자. 그 숫자가 경로의 출발점이 된다.',
      }),
    },
    {
      id: 'learn',
      title: {en: 'The path while the network learns', ko: '학습하는 동안의 경로'},
      props: {show: ['strips', 'map'], rows: ['code', 'pixels', 'pca'], stops: [two, nought], ways: true},
      runs: ['two'],
      train: ['two'],
      task: trained('two', {
        en: 'Train the network again, and watch the pictures between the two digits.',
        ko: '신경망을 다시 학습시키며 두 숫자 사이의 그림들을 지켜보자.',
      }),
    },
  ],
})
