import {ends} from '../framework/ends/ends'
import {spec} from '../framework/spec'
import {trainedOn} from './scene-props'

const shape = {code: 32, hidden: [256], epochs: 5}

export default ends({
  able: [
    {
      en: 'say what a denoising autoencoder is given, and what its output is compared with',
      ko: '잡음 제거 오토인코더에 무엇을 넣고 그 출력을 무엇과 비교하는지 설명할 수 있다',
    },
    {
      en: 'predict where it helps, and where a plain autoencoder does better',
      ko: '언제 도움이 되고 언제 기본 오토인코더가 나은지 예측할 수 있다',
    },
    {
      en: 'explain in which direction it moves a point, and why',
      ko: '점을 어느 쪽으로, 왜 옮기는지 설명할 수 있다',
    },
  ],
  knows: [
    {
      say: {
        en: 'what encoder, code, decoder and reconstruction are',
        ko: '인코더, 코드, 디코더, 재구성이 무엇인지',
      },
      lesson: 'latent-space',
    },
    {
      say: {
        en: 'what a normal distribution and its standard deviation are',
        ko: '정규분포와 표준편차가 무엇인지',
      },
    },
  ],
  questions: [
    {
      asks: {
        en: 'A denoising autoencoder is being trained. What is its output compared with?',
        ko: '잡음 제거 오토인코더를 학습시킨다. 그 출력을 무엇과 비교할까?',
      },
      scene: 'target',
      right: {
        says: {en: 'With the clean digit.', ko: '깨끗한 숫자.'},
        why: {
          en: 'The input is noisy, the target is clean. Copying the input would leave all the noise in the error.',
          ko: '입력은 손상되었고 목표는 깨끗하다. 입력을 베끼면 잡음이 모두 오차로 남는다.',
        },
      },
      wrong: [
        {
          says: {en: 'With the noisy digit that it was given.', ko: '입력으로 받은 손상된 숫자.'},
          why: {
            en: 'Then copying would be best, and it would learn to keep the noise.',
            ko: '그러면 베끼는 것이 가장 좋으므로 잡음을 그대로 두는 법을 배운다.',
          },
        },
        {
          says: {en: 'With the plain network’s output.', ko: '기본 신경망의 출력.'},
          why: {
            en: 'The two never see each other. They stand side by side for comparison alone.',
            ko: '둘은 서로를 보지 않는다. 비교하려고 나란히 놓았을 뿐이다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'The digits have no noise at all. Which network’s reconstructions have the smaller error?',
        ko: '숫자에 잡음이 전혀 없다. 어느 신경망의 재구성이 오차가 더 작을까?',
      },
      scene: 'levels',
      right: {
        says: {en: 'The plain network’s.', ko: '기본 신경망.'},
        why: {
          en: 'Clean digits are what it was trained for. The denoising network has seen one level of noise, and treats them as noisy.',
          ko: '깨끗한 숫자는 기본 신경망이 학습한 바로 그것이다. 잡음 제거 신경망은 한 가지 세기의 잡음만 보았고, 깨끗한 숫자도 손상된 것으로 다룬다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'The denoising network’s: without noise its task is easiest.',
            ko: '잡음 제거 신경망. 잡음이 없으면 과제가 가장 쉽다.',
          },
          why: {
            en: 'It was never given that easy task. Near level 0 its error even rises as the noise gets weaker.',
            ko: '그 쉬운 과제를 해 본 적이 없다. 세기 0 가까이에서는 잡음이 약해지는데도 오차가 커지기까지 한다.',
          },
        },
        {
          says: {
            en: 'Both have the same: there is nothing to remove.',
            ko: '둘이 같다. 없앨 것이 없다.',
          },
          why: {
            en: 'At level 0 the two curves lie apart, and the plain one is lower.',
            ko: '세기 0에서 두 곡선은 떨어져 있고, 기본 신경망의 곡선이 더 낮다.',
          },
        },
      ],
    },
    {
      asks: {
        en: 'Your scans have holes. You have a network that was trained on Gaussian noise. What do you do?',
        ko: '스캔한 그림에 구멍이 나 있다. 가우스 잡음으로 학습한 신경망이 있다. 어떻게 할까?',
      },
      scene: 'kinds',
      right: {
        says: {en: 'Train one on holes.', ko: '구멍이 난 그림으로 새로 학습시킨다.'},
        why: {
          en: 'What a network learns against one kind of corruption helps as far as another is similar, and a hole is not like Gaussian noise.',
          ko: '한 가지 손상에서 배운 것은 비슷한 손상에만 통한다. 구멍은 가우스 잡음과 닮지 않았다.',
        },
      },
      wrong: [
        {
          says: {
            en: 'Use it: it has learnt what digits look like.',
            ko: '그대로 쓴다. 숫자의 모양을 배웠기 때문이다.',
          },
          why: {
            en: 'Against holes it helps least of all. Where they cover a quarter of the image, doing nothing is better.',
            ko: '구멍에는 도움이 가장 적다. 그림의 4분의 1이 구멍이면 그대로 두는 편이 낫다.',
          },
        },
        {
          says: {
            en: 'Use a plain network: it has no habits from noise.',
            ko: '기본 신경망을 쓴다. 잡음에서 든 버릇이 없기 때문이다.',
          },
          why: {
            en: 'It copies the holes as it copies everything else, and its error is no smaller.',
            ko: '다른 것을 베끼듯 구멍도 베낀다. 오차도 더 작지 않다.',
          },
        },
      ],
    },
  ],
  summary: [
    {
      en: 'A denoising autoencoder is given a corrupted digit, and its output is compared with the clean one.',
      ko: '잡음 제거 오토인코더는 손상된 숫자를 받고, 그 출력을 깨끗한 숫자와 비교한다.',
    },
    {
      en: 'Every batch gets new noise, so neither copying nor memorising helps. It has to know how digits are drawn.',
      ko: '배치마다 잡음이 새로우므로 베끼기도 외우기도 소용없다. 숫자가 어떻게 생겼는지 알아야 한다.',
    },
    {
      en: 'Against noise like that of its training its error is far smaller than a plain network’s. On clean digits it is larger.',
      ko: '학습할 때와 비슷한 잡음에서는 오차가 기본 신경망보다 훨씬 작다. 깨끗한 숫자에서는 더 크다.',
    },
    {
      en: 'It helps against other corruptions as far as they are similar to what it has seen.',
      ko: '다른 손상에는 학습할 때 본 것과 비슷한 만큼만 도움이 된다.',
    },
    {
      en: 'Its output is close to the mean of all that the digit may have been: it moves a point to where data are denser.',
      ko: '출력은 원래 숫자였을 법한 것들의 평균에 가깝다. 점을 데이터가 더 빽빽한 쪽으로 옮기는 것이다.',
    },
  ],
  task: {
    say: {
      en: 'One of these networks learns from digits with holes, the other from Gaussian noise. Predict which of the two redraws a digit of yours better, then train both and draw.',
      ko: '한 신경망은 구멍이 난 숫자로, 다른 신경망은 가우스 잡음으로 학습한다. 내가 그린 숫자를 어느 쪽이 더 잘 재구성할지 예측한 다음, 함께 학습시키고 그려 보자.',
    },
    run: spec('denoising', {...shape, noise: 'holes', level: 0.25}),
    beside: spec('denoising', {...shape, noise: trainedOn.kind, level: trainedOn.level}),
  },
})
