import type {ParameterValues} from '../../contract/spec'
import type {Words} from '../../contract/words'
import {defineLesson} from '../framework/lesson'
import {spec, unbounded} from '../framework/spec'
import {chose, milestone, trained} from '../framework/tasks'
import {guessCrossing} from './predictions/GuessCrossing'
import {guessDenoiser} from './predictions/GuessDenoiser'
import {gathering} from './predictions/gathering'
import {mostHelped} from './predictions/most-helped'
import {toyNoise, trainedOn} from './scene-props'
import {View} from './View'

const plain: Words = {en: 'Plain', ko: '기본'}
const denoising: Words = {en: 'Denoising', ko: '잡음 제거'}

const noise = {noise: trainedOn.kind, level: trainedOn.level}
/** What the lesson trains live. The shipped pair is half as wide: files of weights are to stay small. */
const wide = {code: 32, hidden: [256], epochs: 5}
const two = {code: 2, hidden: [128, 32], epochs: 5}
/** A plain net is like the denoising one in all but the noise. */
const plainly = (parameters: ParameterValues) => spec('dense', {...unbounded, ...parameters})
/** Nothing is squeezed here: a code of three numbers for points of three. */
const toy = {code: 3, hidden: [64], activation: 'tanh', output: 'linear', rate: 0.01, epochs: 60}

const trainedToy = trained('toyDenoising', {
  en: 'Train both on the points, then turn the view and look along the sheet.',
  ko: '두 신경망을 학습시킨 다음, 시점을 돌려 면을 옆에서 보자.',
})

export default defineLesson({
  runs: {
    plain: {label: plain, spec: plainly(wide), shipped: 'plain-32'},
    denoising: {label: denoising, spec: spec('denoising', {...wide, ...noise}), shipped: 'denoising-32'},
    widePlain: {label: plain, spec: plainly(wide)},
    wideDenoising: {label: denoising, spec: spec('denoising', {...wide, ...noise})},
    twoPlain: {label: plain, spec: plainly(two)},
    twoDenoising: {label: denoising, spec: spec('denoising', {...two, ...noise})},
    toyPlain: {label: plain, spec: spec('dense', {...unbounded, ...toy}, 'sheet')},
    toyDenoising: {
      label: denoising,
      spec: spec('denoising', {...toy, noise: toyNoise.kind, level: toyNoise.level}, 'sheet'),
    },
  },
  View,
  scenes: [
    {
      id: 'noise',
      title: {en: 'Corrupted digits', ko: '손상된 숫자'},
      props: {show: ['digits'], pair: 'best', noise: trainedOn, noiseAlone: true},
      runs: ['plain', 'denoising'],
      task: milestone('level', {
        en: 'Raise the noise level until you can no longer read the digits. Try the other kinds of noise, too.',
        ko: '숫자를 읽을 수 없을 때까지 잡음을 키워 보자. 다른 종류의 잡음도 써 보자.',
      }),
    },
    {
      id: 'guess',
      title: {en: 'Which one is the denoising one?', ko: '어느 쪽이 잡음 제거일까?'},
      props: {show: ['digits'], pair: 'best', noise: trainedOn},
      runs: ['plain', 'denoising'],
      prediction: guessDenoiser(['plain', 'denoising'], [18, 15, 0, 61, 7], {
        en: 'Two networks of the same shape reconstructed these noisy digits. Only one was trained on noisy digits. Which row is which?',
        ko: '구조가 같은 두 신경망이 이 손상된 숫자들을 재구성했다. 한쪽만 손상된 숫자로 학습했다. 어느 줄이 어느 쪽일까?',
      }),
    },
    {
      id: 'target',
      title: {en: 'Noisy in, clean out', ko: '손상된 입력, 깨끗한 목표'},
      props: {show: ['digits'], pair: 'best'},
      runs: ['plain', 'denoising'],
      task: milestone('redrawn', {
        en: 'Press New noise a few times. Which of the two reconstructions hardly changes?',
        ko: '‘새 잡음’을 몇 번 눌러 보자. 어느 쪽 재구성이 거의 변하지 않을까?',
      }),
    },
    {
      id: 'train',
      title: {en: 'Train both at once', ko: '둘을 함께 학습시키기'},
      props: {show: ['digits', 'loss'], pair: 'wide', noise: trainedOn},
      runs: ['plain', 'denoising', 'widePlain', 'wideDenoising'],
      train: ['widePlain', 'wideDenoising'],
      task: trained('wideDenoising', {
        en: 'Train both networks. Or go on: all later scenes work with the pretrained ones, too.',
        ko: '두 신경망을 학습시켜 보자. 넘어가도 된다. 뒤의 장면들은 미리 학습된 신경망으로도 볼 수 있다.',
      }),
    },
    {
      id: 'brush',
      title: {en: 'Corrupt your own digit', ko: '내 숫자 손상시키기'},
      props: {show: ['drawing'], pair: 'best', noise: trainedOn},
      runs: ['plain', 'denoising'],
      task: {
        say: {
          en: 'Draw a digit, add noise to a part of it, and erase a hole.',
          ko: '숫자를 그리고, 한쪽에 잡음을 칠하고, 지우개로 구멍을 내 보자.',
        },
        done: ({lab, milestones}) =>
          lab.drawing !== null && milestones.has('noise') && milestones.has('hole'),
      },
    },
    {
      id: 'levels',
      title: {en: 'How much noise does it take?', ko: '잡음이 얼마나 있어야 할까?'},
      props: {show: ['levels', 'digits'], pair: 'best', noise: trainedOn},
      runs: ['plain', 'denoising'],
      prediction: guessCrossing(['plain', 'denoising'], {
        en: 'On clean digits the plain network is better, on very noisy ones the denoising network. At which noise level do they cross?',
        ko: '깨끗한 숫자에서는 기본 신경망이 낫고, 심하게 손상된 숫자에서는 잡음 제거 신경망이 낫다. 잡음이 얼마나 세면 뒤바뀔까?',
      }),
    },
    {
      id: 'kinds',
      title: {en: 'Noise it has never seen', ko: '본 적 없는 잡음'},
      props: {show: ['levels', 'digits'], pair: 'best', noise: {kind: 'masking', level: 0.5}},
      runs: ['plain', 'denoising'],
      prediction: mostHelped(['plain', 'denoising'], {
        en: 'The denoising network has seen Gaussian noise and no other. Against which of these does that help it most?',
        ko: '잡음 제거 신경망은 가우스 잡음만 보았다. 다음 가운데 어느 것에 가장 도움이 될까?',
      }),
      task: milestone('kind', {
        en: 'Go through the four kinds of noise. Where did the training help most, and where least?',
        ko: '네 가지 잡음을 차례로 골라 보자. 학습이 가장 도움이 된 것과 가장 덜 도움이 된 것은 무엇일까?',
      }),
    },
    {
      id: 'codes',
      title: {en: 'Fifty corruptions of one digit', ko: '한 숫자의 손상 쉰 가지'},
      props: {show: ['codes'], pair: 'best', noise: trainedOn},
      runs: ['plain', 'denoising'],
      prediction: gathering(['plain', 'denoising'], {
        en: 'One digit is corrupted fifty times and encoded. How widely do the denoising network’s fifty codes spread, if the plain network’s spread is 100 %?',
        ko: '숫자 하나를 쉰 번 손상시켜 인코딩한다. 기본 신경망의 코드 쉰 개가 퍼진 정도를 100 %라 하면, 잡음 제거 신경망의 코드는 얼마나 퍼질까?',
      }),
      task: chose({
        en: 'Choose other digits. Does one of them gather better than the others?',
        ko: '다른 숫자를 골라 보자. 다른 것보다 잘 모이는 숫자가 있을까?',
      }),
    },
    {
      id: 'sheet',
      title: {en: 'Back to the sheet', ko: '면으로 돌아오기'},
      props: {show: ['arrows'], pair: 'best'},
      runs: ['toyPlain', 'toyDenoising'],
      train: ['toyPlain', 'toyDenoising'],
      task: {...trainedToy, done: (context) => trainedToy.done(context) && context.milestones.has('turned')},
    },
    {
      id: 'two',
      title: {en: 'With two numbers, little to gain', ko: '수 두 개로는 효과가 작다'},
      props: {show: ['digits', 'levels'], pair: 'two', noise: trainedOn},
      runs: ['twoPlain', 'twoDenoising'],
      train: ['twoPlain', 'twoDenoising'],
      task: trained('twoDenoising', {
        en: 'Train this pair, and compare the two errors in the caption with those of the pair before.',
        ko: '이 한 쌍을 학습시키고, 그림 설명의 두 오차를 앞의 한 쌍과 비교해 보자.',
      }),
    },
  ],
})
