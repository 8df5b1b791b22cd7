import {defineLesson} from '../framework/lesson'
import {spec, unbounded} from '../framework/spec'
import {chose, milestone, trained} from '../framework/tasks'
import {bestDigit} from './predictions/best-digit'
import {halfVariance} from './predictions/half-variance'
import {overtaking} from './predictions/Overtaking'
import {sketchAngle} from './predictions/SketchAngle'
import {View} from './View'
import {words} from './words'

/** Points are few and nets are tiny: large batches and many epochs make some seconds of it, so that one can watch. */
const toy = {code: 2, batch: 256, epochs: 200}

export default defineLesson({
  runs: {
    dense: {label: words.dense, spec: spec('dense', {code: 2, epochs: 5}), shipped: 'dense-2'},
    linear: {label: words.linear, spec: spec('linear', {code: 2}), shipped: 'linear-2'},
    found: {label: words.linear, spec: spec('linear', {code: 2}), shipped: 'linear-2'},
    line: {label: {en: 'Linear, k = 2', ko: '선형, k = 2'}, spec: spec('linear', {code: 2})},
    line8: {label: {en: 'Linear, k = 8', ko: '선형, k = 8'}, spec: spec('linear', {code: 8})},
    raw: {
      label: {en: 'Linear, k = 2, mean left in', ko: '선형, k = 2, 평균을 빼지 않음'},
      spec: spec('linear', {code: 2, centred: false, rate: 0.001, ratedecay: 1, epochs: 10}),
    },
    small: {
      label: {en: 'Autoencoder, k = 32', ko: '오토인코더, k = 32'},
      spec: spec('dense', {...unbounded, code: 32, hidden: [128, 32], epochs: 5}),
    },
    flat: {
      label: words.linear,
      spec: spec('linear', {...toy, optimiser: 'sgd', rate: 0.1, ratedecay: 1}, 'plane'),
    },
    rigid: {
      label: words.linear,
      spec: spec('linear', {...toy, rate: 0.02, ratedecay: 0.985}, 'sheet'),
    },
    bent: {
      label: words.dense,
      spec: spec(
        'dense',
        {
          ...toy,
          hidden: [32, 16],
          activation: 'tanh',
          codeactivation: 'linear',
          output: 'linear',
          centred: true,
          rate: 0.005,
          ratedecay: 0.99,
        },
        'sheet',
      ),
    },
  },
  View,
  scenes: [
    {
      id: 'side-by-side',
      title: {en: 'Three ways to keep k numbers', ko: '수 k개만 남기는 세 가지 방법'},
      props: {show: ['model-comparison'], slider: true},
      runs: ['dense', 'linear'],
      task: milestone('wide', {
        en: 'Move k from 2 to 32 or more, and watch the three rows.',
        ko: 'k를 2에서 32 이상으로 옮기며 세 줄을 지켜보자.',
      }),
    },
    {
      id: 'components',
      title: {en: 'PCA: the best linear code', ko: 'PCA: 가장 좋은 선형 코드'},
      props: {show: [], tabs: ['components', 'variance'], slider: true, picker: true},
      runs: ['dense', 'linear'],
      prediction: halfVariance({
        en: 'A digit is a point in 784 dimensions. How many of PCA’s directions does it take to keep half of the variance of all digits?',
        ko: '숫자 그림은 784차원의 점이다. 모든 숫자의 분산 가운데 절반을 담으려면 PCA의 방향이 몇 개 있어야 할까?',
      }),
      task: chose({
        en: 'Choose another digit, and move k until you can read it.',
        ko: '다른 숫자를 고르고, 알아볼 수 있을 때까지 k를 옮겨 보자.',
      }),
    },
    {
      id: 'plane',
      title: {en: 'From three numbers to two', ko: '수 셋에서 둘로'},
      props: {show: ['plane']},
      runs: ['flat'],
      train: ['flat'],
      task: trained('flat', {
        en: 'Train it, and turn the view. Watch the blue plane come to lie on the grey one.',
        ko: '학습시키고 시점을 돌려 보자. 파란 평면이 회색 평면에 겹치는 모습을 볼 수 있다.',
      }),
    },
    {
      id: 'linear',
      title: {en: 'A linear network', ko: '선형 신경망'},
      props: {show: ['angle', 'loss'], angles: ['line'], losses: ['line']},
      runs: ['line', 'linear', 'dense'],
      train: ['line'],
      prediction: sketchAngle('line', {
        en: 'A linear autoencoder with k = 2 will train for five epochs. Sketch the largest angle between its plane and PCA’s.',
        ko: 'k = 2인 선형 오토인코더를 다섯 에폭 동안 학습시킨다. 그 평면과 PCA 평면 사이의 가장 큰 각도를 그려 보자.',
      }),
    },
    {
      id: 'axes',
      title: {en: 'Which axes?', ko: '어떤 축일까?'},
      props: {show: ['axes']},
      runs: ['found', 'linear', 'dense'],
      train: ['found'],
      task: trained('found', {
        en: 'Press New weights, then Train. The columns come out different, the plane the same.',
        ko: '‘새 가중치’를 누르고 학습시켜 보자. 열은 달라지지만 평면은 그대로다.',
      }),
    },
    {
      id: 'settings',
      title: {en: 'What the loss does not tell', ko: '손실이 말해 주지 않는 것'},
      props: {show: ['angle', 'loss'], angles: ['line', 'raw', 'line8'], losses: ['line', 'raw']},
      runs: ['line', 'line8', 'raw', 'linear', 'dense'],
      train: ['line', 'raw', 'line8'],
      task: trained('line8', {
        en: 'Train all three together, and compare the two with k = 2.',
        ko: '셋을 함께 학습시키고 k = 2인 둘을 비교해 보자.',
      }),
    },
    {
      id: 'sheet',
      title: {en: 'When the data are curved', ko: '데이터가 휘어 있으면'},
      props: {show: ['sheet']},
      runs: ['rigid', 'bent'],
      train: ['rigid', 'bent'],
      task: trained('bent', {
        en: 'Train both together. One surface stays flat, the other curves.',
        ko: '둘을 함께 학습시켜 보자. 한 면은 끝까지 평평하고, 다른 면은 휜다.',
      }),
    },
    {
      id: 'maps',
      title: {en: 'Two maps of the same digits', ko: '같은 숫자들의 두 지도'},
      props: {show: ['maps'], slider: true},
      runs: ['dense', 'linear'],
      task: chose({
        en: 'Choose a dot where PCA’s map is crowded, and find it on the other map.',
        ko: 'PCA 지도에서 점이 몰린 곳의 점을 하나 골라 다른 지도에서 찾아보자.',
      }),
    },
    {
      id: 'digits',
      title: {en: 'Digit by digit', ko: '숫자별로 보기'},
      props: {show: ['model-comparison'], slider: true, bars: true},
      runs: ['dense', 'linear'],
      train: ['linear', 'dense'],
      prediction: bestDigit({
        en: 'PCA keeps two numbers of each digit. Which kind does it draw with the smallest error?',
        ko: 'PCA가 숫자마다 수 두 개만 남긴다. 오차가 가장 작은 숫자는 무엇일까?',
      }),
      task: milestone('wide', {
        en: 'Compare k = 2 with k = 32: which digit gains most?',
        ko: 'k = 2와 k = 32를 비교해 보자. 가장 크게 좋아지는 숫자는 무엇일까?',
      }),
    },
    {
      id: 'early',
      title: {en: 'When does the network overtake?', ko: '신경망은 언제 앞지를까?'},
      props: {show: ['race'], meanwhile: ['race']},
      runs: ['small', 'dense', 'linear'],
      train: ['small'],
      prediction: overtaking('small', {
        en: 'A small autoencoder with k = 32, 784-128-32-32-32-128-784, will train for five epochs. When will its error on the test digits fall below PCA’s?',
        ko: 'k = 32인 작은 오토인코더 784-128-32-32-32-128-784를 다섯 에폭 학습시킨다. 테스트 숫자의 오차는 언제 PCA보다 낮아질까?',
      }),
    },
    {
      id: 'sizes',
      title: {en: 'Error against k', ko: 'k에 따른 오차'},
      props: {show: [], tabs: ['sizes', 'model-comparison'], slider: true},
      runs: ['dense', 'linear'],
      train: ['linear', 'dense'],
      task: trained('dense', {
        en: 'Choose a k, say 64, and train both networks for five epochs. On which side of PCA do your points fall?',
        ko: 'k를 골라(이를테면 64) 두 신경망을 다섯 에폭 학습시켜 보자. 내 점은 PCA의 어느 쪽에 놓일까?',
      }),
    },
  ],
})
