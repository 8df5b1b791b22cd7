import {spec} from '../framework/spec'
import {teach} from '../framework/teach/teach'

export default teach({
  inClass: {
    en: 'The strips are short films: play them before you explain them. In “Three ways from 0 to 3” let everybody write the three names down before you lock the guess in. “Empty regions” and “Pace” ask for a path that does something; give two minutes, and compare whose path is the shortest. The last scene trains the network with two numbers, and the strip changes all the while.',
    ko: '띠는 짧은 영상이다. 설명하기 전에 먼저 재생한다. ‘0에서 3으로 가는 세 가지 방법’에서는 예측을 확정하기 전에 모두 세 이름을 적게 한다. ‘빈 영역’과 ‘변화의 빠르기’에서는 조건에 맞는 경로를 찾는다. 2분쯤 주고 누구의 경로가 가장 짧은지 비교한다. 마지막 장면에서는 수 두 개짜리 신경망을 학습시키며, 그동안 띠가 계속 변한다.',
  },
  minutes: {
    walk: 3,
    guess: 4,
    ways: 4,
    halfway: 4,
    land: 5,
    pace: 4,
    arc: 5,
    journey: 3,
    draw: 3,
    learn: 4,
  },
  expected: {
    arc: {
      answer: {
        en: 'The straight line. It leaves the shell in which most codes lie, and digits are closer to it all the same.',
        ko: '직선. 코드가 대부분 모여 있는 껍질을 벗어나는데도 숫자들은 직선에 더 가까이 있다.',
      },
      mistakes: {
        en: 'To carry over what holds for Gaussian codes. Nothing asks a plain autoencoder’s codes to be Gaussian.',
        ko: '가우스 코드에서 성립하는 것을 그대로 옮긴다. 기본 오토인코더의 코드에는 가우스 분포를 요구하지 않는다.',
      },
    },
    pace: {
      answer: {
        en: 'The cross-fade and PCA’s line. Both are straight lines in the space of images; the decoder bends the line of codes.',
        ko: '픽셀 섞기와 PCA의 직선. 둘 다 그림의 공간에서 직선이다. 디코더는 코드의 직선을 휘어 놓는다.',
      },
      mistakes: {
        en: 'To say all three: equal steps of the code are taken for equal steps of the picture.',
        ko: '셋 모두라고 답한다. 코드가 고르게 움직이면 그림도 고르게 변한다고 여기는 것이다.',
      },
    },
    guess: {
      answer: {
        en: 'Where a 0 and a 3 are seen through each other, pixels are mixed. Where two blurred shapes are, it is PCA. Where each picture is one drawing, it is the decoder.',
        ko: '0과 3이 겹쳐 비치면 픽셀을 섞은 것이고, 흐린 두 모양이 겹치면 PCA다. 한 장마다 그림 하나가 보이면 디코더다.',
      },
      mistakes: {
        en: 'To look at the ends. The middle decides: only there do the three ways differ in kind.',
        ko: '양 끝을 본다. 결정하는 것은 가운데다. 세 방법의 성질이 다른 곳은 가운데뿐이다.',
      },
    },
    halfway: {
      answer: {
        en: 'In the middle of the straight line between the codes of the 0 and the 2.',
        ko: '0의 코드와 2의 코드를 잇는 직선의 한가운데.',
      },
      mistakes: {
        en: 'To look for dots of the digit that the middle picture resembles. It was drawn from the middle of the line, whatever lies there.',
        ko: '가운데 그림과 닮은 숫자의 점들을 찾는다. 가운데 그림은 거기에 무엇이 있든 직선의 한가운데에서 그린 것이다.',
      },
    },
  },
  exercises: [
    {
      asks: {
        en: 'A decoder is linear: g(z) = W z + b. Show that the path through codes is a cross-fade of the two reconstructions.',
        ko: '디코더가 선형이어서 g(z) = W z + b라 하자. 코드를 지나는 경로가 두 재구성의 픽셀 섞기임을 보여라.',
      },
      solution: {
        en: 'W ((1 − t) z_A + t z_B) + b = (1 − t)(W z_A + b) + t (W z_B + b), because (1 − t) b + t b = b. So g(z(t)) = (1 − t) g(z_A) + t g(z_B).',
        ko: '(1 − t) b + t b = b이므로 W ((1 − t) z_A + t z_B) + b = (1 − t)(W z_A + b) + t (W z_B + b)이다. 따라서 g(z(t)) = (1 − t) g(z_A) + t g(z_B)이다.',
      },
    },
    {
      asks: {
        en: 'All numbers of two codes of size k are drawn independently from N(0, 1). How far from the origin are the codes, and how far is the middle between them? Why does that speak for an arc?',
        ko: '크기가 k인 두 코드의 모든 수를 N(0, 1)에서 독립으로 뽑았다. 두 코드는 원점에서 얼마나 멀리 있고, 두 코드의 가운데는 얼마나 멀리 있는가? 이것은 왜 호를 따라가야 할 이유가 되는가?',
      },
      solution: {
        en: 'The squared length of a code has the mean k, so the length is about √k. Each number of the middle has the variance 1/2, so its length is about √(k/2). For large k lengths hardly vary: the middle lies where there are hardly any codes, while the arc stays at their distance.',
        ko: '코드 길이의 제곱은 평균이 k이므로 길이는 √k쯤이다. 가운데의 수는 저마다 분산이 1/2이므로 길이는 √(k/2)쯤이다. k가 크면 길이가 거의 일정해서 가운데에는 코드가 거의 없다. 호는 코드들이 있는 거리를 지킨다.',
      },
    },
    {
      asks: {
        en: 'The length of a path is the sum of ‖x_{i+1} − x_i‖ over its pictures. Show that no path between two images is shorter than their cross-fade. Is the shortest path the best one?',
        ko: '경로의 길이는 그림들의 ‖x_{i+1} − x_i‖를 모두 더한 것이다. 두 그림 사이의 어떤 경로도 픽셀 섞기보다 짧지 않음을 보여라. 가장 짧은 경로가 가장 좋은 경로인가?',
      },
      solution: {
        en: 'By the triangle inequality the sum is at least ‖x_n − x_0‖. A cross-fade takes its steps along one direction, x_n − x_0, and reaches just that. It is the shortest, yet its pictures in between look like no digit: short in pixels does not mean along digits.',
        ko: '삼각 부등식에 따라 그 합은 적어도 ‖x_n − x_0‖이다. 픽셀 섞기는 한 방향 x_n − x_0으로만 나아가므로 정확히 그 값이다. 가장 짧지만 중간 그림은 어떤 숫자와도 닮지 않았다. 픽셀에서 짧다고 해서 숫자들을 따라가는 것은 아니다.',
      },
      run: spec('linear', {code: 2}),
      beside: spec('dense', {code: 2}),
    },
  ],
})
